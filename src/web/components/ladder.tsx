import { useId } from 'preact/hooks';
import { parseCivilDate } from '../../text/dates.ts';
import type { FieldValue } from '../fields.ts';
import { FORM_PATHS } from '../form-paths.ts';
import type { FormValues, ShownRequirement } from '../protocol.ts';
import { BLOCKED, type Edited, Panel } from './panel.tsx';
import { Prose } from './prose.tsx';

/** What the program asks for, in its order, each with its state and, where a person declares it, a control. */
export function LadderPanel({ state, send }: Edited) {
  const requirements = state.judged?.requirements ?? [];
  return (
    <Panel title="Requirements" name="ladder">
      <ol>
        {requirements.map((one) => (
          <li key={one.id} class={state.isNew ? 'new' : one.status}>
            <div class="head">
              <span class="title">
                {one.title} <span class="id">{one.id}</span>
              </span>
              {!state.isNew && <span class={`state ${one.status}`}>{one.word}</span>}
            </div>
            <p class="asks">
              <Prose text={state.isNew ? one.asks : one.text} />
            </p>
            {controlsOf(one, state.values).map((control) => (
              <Declaration key={control.label} control={control} state={state} send={send} />
            ))}
          </li>
        ))}
      </ol>
      <p class="hint">
        License, validation and membership are shown as declared, never as met: this page cannot check them.
      </p>
    </Panel>
  );
}

/** A value of the manifest that a person declares. */
interface Control {
  readonly label: string;
  /** Empty: a date, with `false` for not yet, or a text. */
  readonly options: readonly (readonly [value: FieldValue | readonly [], label: string])[];
  readonly field: keyof FormValues;
  readonly isText?: true;
  /** Whether it is asked for; absent: always. */
  readonly isAsked?: (values: FormValues) => boolean;
  /** The keys of the manifest that a requirement names. */
  readonly key: string;
}

const NOT_DECLARED = [null, 'Not declared'] as const;

const CONTROLS: readonly Control[] = [
  {
    key: 'readiness.developerLicense',
    label: 'Tenant to build against',
    options: [NOT_DECLARED, [false, 'Not yet'], [true, 'Yes']],
    field: 'developerLicense',
  },
  {
    key: 'readiness.customerApproved',
    label: 'Customer approved on',
    options: [],
    field: 'customerApproved',
  },
  {
    key: 'readiness.demoed',
    label: 'Demonstrated to Microsoft on',
    options: [],
    field: 'demoed',
  },
  {
    key: 'readiness.misa',
    label: 'Membership',
    options: [NOT_DECLARED, ['none', 'None'], ['nominated', 'Nominated'], ['member', 'Member']],
    field: 'misa',
  },
  {
    key: 'products[].pressReleases',
    label: 'Planned press releases',
    options: [NOT_DECLARED, [[], 'None']],
    field: 'pressReleases',
  },
  {
    key: 'products[].entraApplication',
    label: 'Multi-tenant application',
    options: [NOT_DECLARED, [false, 'No'], [true, 'Yes']],
    field: 'multiTenant',
  },
  {
    key: 'products[].entraApplication',
    label: 'Application name',
    options: [],
    field: 'entraName',
    isText: true,
    isAsked: ({ multiTenant }) => multiTenant === true,
  },
];

function controlsOf({ keys }: ShownRequirement, values: FormValues): readonly Control[] {
  return CONTROLS.filter(({ key, isAsked }) => keys.includes(key) && (isAsked?.(values) ?? true));
}

function Declaration({ control, state, send }: Edited & { readonly control: Control }) {
  const id = useId();
  const { label, options, field, isText } = control;
  const current = state.values[field];
  const isDay = typeof current === 'string' && parseCivilDate(current).ok;
  const chosen = options.findIndex(([one]) => isSame(one, current));
  const set = (next: FieldValue | readonly []) =>
    send({ kind: 'field', path: FORM_PATHS[field](state.product), value: next });
  // A list with entries is edited in the manifest.
  if (typeof current === 'number' && current > 0) return <p class="hint">{current} listed in the manifest.</p>;
  const isBlocked = state.isEditable && state.blocked.has(field);
  const isOff = !state.isEditable || isBlocked;
  return (
    <div class="declaration">
      <label for={id}>{label}</label>
      {isText ? (
        <input
          id={id}
          value={typeof current === 'string' ? current : ''}
          disabled={isOff}
          dir="auto"
          aria-describedby={isBlocked ? `${id}-blocked` : undefined}
          onChange={({ currentTarget }) => set(currentTarget.value.trim() || null)}
        />
      ) : options.length === 0 ? (
        <input
          id={id}
          type="date"
          // A control for dates refuses other texts.
          value={isDay ? current : ''}
          disabled={isOff}
          aria-invalid={!isDay && current !== false && (current ?? null) !== null}
          aria-describedby={isBlocked ? `${id}-blocked` : undefined}
          onChange={({ currentTarget }) => set(currentTarget.value || null)}
        />
      ) : (
        <select
          id={id}
          value={String(chosen)}
          disabled={isOff}
          aria-describedby={isBlocked ? `${id}-blocked` : undefined}
          aria-invalid={chosen < 0}
          onChange={({ currentTarget }) => set(options[Number(currentTarget.value)]?.[0] ?? null)}
        >
          {chosen < 0 && (
            <option value="-1" disabled>
              '{String(current)}', not valid
            </option>
          )}
          {options.map(([, text], index) => (
            <option key={text} value={String(index)}>
              {text}
            </option>
          ))}
        </select>
      )}
      {isBlocked && (
        <p class="hint" id={`${id}-blocked`}>
          {BLOCKED}
        </p>
      )}
    </div>
  );
}

function isSame(option: FieldValue | readonly [], current: FieldValue | readonly [] | number): boolean {
  return option === current || (Array.isArray(option) && current === 0);
}
