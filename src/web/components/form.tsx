import { useEffect, useId, useState } from 'preact/hooks';
import { focusField, isFocusFree } from '../focus.ts';
import { FORM_PATHS } from '../form-paths.ts';
import { pastedListing } from '../pasted-listing.ts';
import type { FormField, UserAgentState } from '../protocol.ts';
import { UNWRITABLE } from './agent.tsx';
import { FieldFindings, hasError, stillToFillIn } from './finding.tsx';
import { BLOCKED, type Led, Panel } from './panel.tsx';

interface Field {
  readonly field: Exclude<FormField, 'logo' | 'pressReleases'>;
  readonly label: string;
  readonly hint: string;
  readonly isUrl?: boolean;
}

const FIELDS: readonly Field[] = [
  {
    field: 'company',
    label: 'Company',
    hint: 'As customers know it, without Inc. or GmbH.',
  },
  {
    field: 'name',
    label: 'Product',
    hint: 'The name that the portal will show.',
  },
  {
    field: 'description',
    label: 'Description',
    hint: 'What the product adds to Defender for Endpoint, in at most 15 words.',
  },
  {
    field: 'landingPage',
    label: 'Landing page',
    hint: 'The https page where a customer completes the integration or reads how to do it.',
    isUrl: true,
  },
  {
    field: 'userAgent',
    label: 'User-Agent',
    hint: 'Your developers send it in every API call.',
  },
];

/** Where the User-Agent comes from, before the hint of its field. */
const AGENT_HINTS: Readonly<Record<UserAgentState, string>> = {
  unnamed: 'Written from the two names, once you fill in both. ',
  named: 'Written from the two names. ',
  unwritable: `${UNWRITABLE} `,
  missing: 'Type it, or edit a name to have it written. ',
  own: 'Not written from the two names. ',
};

/** The logo is below the fields. */
const ORDER: readonly FormField[] = [...FIELDS.map(({ field }) => field), 'logo'];

export function ListingForm({ state, send, lead }: Led) {
  const { products, product, text, isEditable, isText, isKept, isNew } = state;
  useEffect(() => {
    // A link brings its listing. Where fingers type, the focus would bring up a keyboard over the page.
    if (isNew && isFocusFree(null) && location.hash === '' && matchMedia('(hover: hover)').matches)
      focusField('company');
  }, [isNew]);
  return (
    <Panel
      title="Your listing"
      name="form"
      aside={
        products.length > 1 && (
          <label class="inline">
            Product{' '}
            <select
              value={String(product)}
              onChange={({ currentTarget }) => send({ kind: 'product', index: Number(currentTarget.value) })}
            >
              {products.map((name, index) => (
                <option key={`${index} ${name}`} value={String(index)}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )
      }
    >
      {!isEditable && (
        <p class="note">
          {isText
            ? `The manifest has a syntax error. ${isKept ? 'These are its values before the error. ' : ''}Fix it there to edit these fields again.`
            : 'The manifest cannot be read as text. Open another file, or start over.'}
        </p>
      )}
      {isEditable && text.trim() === '' && (
        <p class="note">The manifest is empty. Fill in these fields, and the page writes it.</p>
      )}
      {FIELDS.map((field) => (
        <FormRow key={field.field} field={field} state={state} send={send} lead={lead} />
      ))}
    </Panel>
  );
}

function FormRow({ field: { field, label, hint, isUrl = false }, state, send, lead }: Led & { readonly field: Field }) {
  const id = useId();
  const value = state.values[field];
  const shown = typeof value === 'string' ? value : '';
  const isInvalid = hasError(state.judged, field);
  const isBlocked = state.isEditable && state.blocked.has(field);
  const [typed, last, onInput, onBlur] = useTyped(shown, state.answered, (text) =>
    send({ kind: 'field', path: FORM_PATHS[field](state.product), value: text }),
  );
  /** To the next empty field; once all are filled in, to the next step. */
  const goOn = (event: KeyboardEvent) => {
    const { key, isComposing, shiftKey, ctrlKey, altKey, metaKey } = event;
    if (key !== 'Enter' || isComposing || shiftKey || ctrlKey || altKey || metaKey) return;
    event.preventDefault();
    const empty = stillToFillIn(state).filter((one) => one !== field);
    const isLater = (one: FormField) => ORDER.indexOf(one) > ORDER.indexOf(field);
    const next = empty.find(isLater) ?? empty[0];
    if (next) focusField(next);
    else lead({ after: last, inside: event.currentTarget as Element });
  };
  const paste = (event: ClipboardEvent) => {
    const listing = pastedListing(event.clipboardData?.getData('text/plain') ?? '');
    if (!listing) return;
    event.preventDefault();
    const sent = FIELDS.flatMap(({ field: one }) => {
      const text = one === 'userAgent' ? undefined : listing.get(one);
      return text === undefined ? [] : [send({ kind: 'field', path: FORM_PATHS[one](state.product), value: text })];
    });
    lead({ after: Math.max(...sent), inside: event.currentTarget as Element });
  };
  const common = {
    id,
    value: typed,
    onInput,
    onBlur,
    onKeyDown: goOn,
    onPaste: paste,
    enterkeyhint: 'next',
    disabled: !state.isEditable || isBlocked,
    dir: 'auto',
    spellcheck: field === 'description',
    autocomplete: 'off',
    'aria-describedby': `${id}-hint ${id}-findings`,
    'aria-invalid': isInvalid,
  } as const;
  return (
    <div class={`field ${field}`}>
      <label for={id}>{label}</label>
      {field === 'description' ? (
        <textarea rows={3} {...common} />
      ) : (
        <input inputmode={isUrl ? 'url' : 'text'} {...common} />
      )}
      <p class="hint" id={`${id}-hint`}>
        {isBlocked ? (
          BLOCKED
        ) : (
          <>
            {field === 'userAgent' && AGENT_HINTS[state.userAgent]}
            {hint}
          </>
        )}
      </p>
      {field === 'description' && <Words words={state.words} most={state.mostWords} />}
      <div id={`${id}-findings`}>
        <FieldFindings state={state} send={send} field={field} />
      </div>
    </div>
  );
}

/**
 * What is typed is shown at once, and until a state contains it: an answer to an earlier key stroke must not undo the
 * later ones, nor a fault all of them. In a field that is left, the state wins.
 *
 * @param answered number of the last command that `value` contains
 * @param change sends a text and returns the number of its command
 */
function useTyped(value: string, answered: number, change: (text: string) => number) {
  const [typed, setTyped] = useState<{ readonly text: string; readonly number: number } | null>(null);
  const [isLeft, setLeft] = useState(true);
  const onInput = ({ currentTarget }: { readonly currentTarget: { readonly value: string } }) => {
    const text = currentTarget.value;
    // The space after a word belongs to the next one, which is still to come.
    setTyped({ text, number: change(text.trim()) });
    setLeft(false);
  };
  const isShown = typed && (answered < typed.number || (!isLeft && typed.text.trim() === value));
  return [isShown ? typed.text : value, typed?.number ?? 0, onInput, () => setLeft(true)] as const;
}

/** Most words that are listed; a pasted article would push the rest of the form away. */
const MOST_LISTED = 40;

/** The words as they are counted, each with its number; those beyond the limit are struck through. */
function Words({ words, most }: { readonly words: readonly string[]; readonly most: number }) {
  if (words.length === 0) return null;
  const over = words.length - most;
  return (
    <div class="words">
      <p class={over > 0 ? 'count over' : 'count'}>
        {words.length} of {most} words{over > 0 && `, ${over} too many`}
      </p>
      <ol dir="auto">
        {words.slice(0, MOST_LISTED).map((word, index) => (
          <li key={index}>{index < most ? word : <del>{word}</del>}</li>
        ))}
      </ol>
      {words.length > MOST_LISTED && <p class="hint">And {words.length - MOST_LISTED} more.</p>}
    </div>
  );
}
