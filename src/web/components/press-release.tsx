import { useId } from 'preact/hooks';
import type { FieldPath } from '../fields.ts';
import type { FindingRelease } from '../protocol.ts';
import type { ReleaseDate, ReviewClock } from '../review-clock.ts';
import { FieldFindings } from './finding.tsx';
import { BLOCKED, type Edited, Panel, type Shown } from './panel.tsx';
import { Prose } from './prose.tsx';

/** The days of a press release, and how long its review takes, as the rules count. */
export function PressReleasePanel({ state, send }: Edited) {
  const count = state.values.pressReleases ?? 0;
  const shown = state.clocks.length;
  return (
    <Panel title="Press release" name="press-release">
      <p class="hint">
        Microsoft reviews a press release that names Defender for Endpoint.
        {state.values.pressReleases === null &&
          ' If none is planned, choose None for Planned press releases under Requirements.'}
      </p>
      {state.clocks.map((clock, index) => (
        <Clock key={index} clock={clock} index={index} state={state} send={send} />
      ))}
      {count > shown && <p class="hint">{count - shown} more in the manifest.</p>}
      <FieldFindings
        state={state}
        send={send}
        field="pressReleases"
        isOwn={(release) => !release || release.index >= shown}
      />
    </Panel>
  );
}

function Clock({ clock, index, state, send }: Edited & { readonly clock: ReviewClock; readonly index: number }) {
  const all: FieldPath = ['products', state.product, 'pressReleases'];
  const set = (key: ReleaseDate, value: string) => {
    const isOnly = KEYS.every((one) => one === key || clock[one] === '');
    const isLast = state.values.pressReleases === 1 && clock.title === null && isOnly;
    if (value !== '') send({ kind: 'field', path: [...all, index, key], value });
    else send({ kind: 'field', path: isLast ? all : [...all, index, key], value: null });
  };
  /** What is said of the dates, as of the report that the findings are from. */
  const said = saidOf(state, index) ?? clock;
  const isInvalid = (key: ReleaseDate) =>
    said.unread.includes(key) || hasError(state, (release) => release.index === index && release.key === key);
  const isDated = KEYS.some((key) => clock[key] !== '' || said.unread.includes(key));
  const level = said.level === 'good' && hasError(state, (release) => release.index === index) ? 'open' : said.level;
  return (
    <div class="clock">
      {clock.title !== null && <h3>{clock.title}</h3>}
      <div class="dates">
        {KEYS.filter((key) => key !== 'approved' || isDated).map((key) => (
          <DateField
            key={key}
            label={DATES[key]}
            value={clock[key]}
            isInvalid={isInvalid(key)}
            isOff={clock.isBlocked}
            state={state}
            set={(value) => set(key, value)}
          />
        ))}
      </div>
      {clock.isBlocked && state.isEditable && <p class="hint">{BLOCKED}</p>}
      {said.days.length > 0 && (
        <ol class={`days ${level}`}>
          {said.days.map(({ iso, label, when }) => (
            <li key={label}>
              <span class="label">{label}</span>
              <time dateTime={iso}>{iso}</time>
              <span class="when">{when}</span>
            </li>
          ))}
        </ol>
      )}
      {said.advice !== '' && (
        <p class={`advice ${level}`} role="status">
          <Prose text={said.advice} />
        </p>
      )}
      <FieldFindings
        state={state}
        send={send}
        field="pressReleases"
        isOwn={(release) => release?.index === index && isSameCount(state)}
        label={(key) => said.unread.flatMap((one) => (one === key ? [`${DATES[one]}: `] : []))}
      />
    </div>
  );
}

/** The dates as they are labeled; nothing can be approved before it has another date. */
const DATES: Readonly<Record<ReleaseDate, string>> = {
  publish: 'Publish on',
  submitted: 'Submitted on',
  approved: 'Approved on',
};
const KEYS = Object.keys(DATES) as readonly ReleaseDate[];

/** The clock of a press release when the last report was made; null: there was none, or it had other press releases. */
function saidOf(state: Shown['state'], index: number): ReviewClock | null {
  return state.judged && isSameCount(state) ? (state.judged.shown.clocks[index] ?? null) : null;
}

/** Whether the press releases of the last report are those that are shown: one that is removed moves the others. */
function isSameCount({ judged, clocks }: Shown['state']): boolean {
  return judged?.shown.clocks.length === clocks.length;
}

/** Whether the report has an open error about such a press release. */
function hasError(state: Shown['state'], isWanted: (release: FindingRelease) => boolean): boolean {
  const { judged, isNew } = state;
  if (!judged || isNew || !isSameCount(state)) return false;
  return judged.releases.some((release, index) => {
    const finding = judged.report.findings[index];
    return release !== null && isWanted(release) && finding?.severity === 'error' && !finding.waiver;
  });
}

function DateField({
  label,
  value,
  isInvalid,
  isOff,
  state,
  set,
}: Shown & {
  readonly label: string;
  readonly value: string;
  readonly isInvalid: boolean;
  readonly isOff: boolean;
  set(value: string): void;
}) {
  const id = useId();
  return (
    <div class="date">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="date"
        value={value}
        disabled={!state.isEditable || isOff}
        aria-invalid={isInvalid}
        onChange={({ currentTarget }) => set(currentTarget.value)}
      />
    </div>
  );
}
