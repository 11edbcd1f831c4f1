import type { Example, RuleMeta } from '../../core/rule.ts';
import { REQUIREMENTS, type Requirement } from '../../requirements.ts';
import { plainText } from '../escape.ts';

const MANIFEST = 'mde-partner.yml';

/** Returns the requirements that a rule serves, in the program's order. */
export function requirementsOf({ requirements }: RuleMeta): readonly Requirement[] {
  return REQUIREMENTS.filter(({ id }) => requirements.includes(id));
}

/** A file that is shown as a picture has no waivers. */
const AT_LOGO = 'in the manifest, on the line of `logo:` or the line before; a comment in the SVG file does not count';
const AT_FINDING = 'on the line of the finding or of a related place, or on the line before';

/** Returns the two ways to waive a finding, as lines of YAML; null for a rule that cannot be waived. */
export function waiverLines({
  id,
  waivable = true,
  restsOn,
}: RuleMeta): { readonly central: string[]; readonly comment: string; readonly place: string } | null {
  if (!waivable) return null;
  return {
    central: [
      'waivers:',
      `  - rule: ${id}`,
      '    reason: Why it is right as it is',
      '    expires: 2027-12-31 # optional',
    ],
    comment: `# mde-partner-ignore ${id} -- Why it is right as it is`,
    place: restsOn.files?.includes('logo') ? AT_LOGO : AT_FINDING,
  };
}

/** One side of an example, with the files that belong to it. */
export interface ShownFile {
  readonly path: string;
  /** Lines without invisible characters; null: no such file. */
  readonly lines: readonly string[] | null;
}

export function fileOf(example: Example, side: 'bad' | 'good'): ShownFile {
  return shown(example.file ?? MANIFEST, example[side]);
}

export function companionsOf({ files }: Example): readonly ShownFile[] {
  return Object.entries(files ?? {}).map(([path, text]) => shown(path, text));
}

/** Options that the run needs for the example, for instance `on 2026-11-22`; empty if none. */
export function circumstancesOf({ options }: Example): string {
  const parts: string[] = [];
  if (options?.today) parts.push(`on ${options.today}`);
  if (options?.release) parts.push(`when ${options.release} is released`);
  if (options?.changed) parts.push(`when the change edits ${options.changed.join(' and ')}`);
  if (options?.policy) parts.push(`with a policy that has '${options.policy.trim().split('\n').slice(1).join(' ')}'`);
  if (options?.require) parts.push(`with --require ${options.require.join(' --require ')}`);
  return parts.join(', ');
}

function shown(path: string, text: string | null): ShownFile {
  const lines = text?.replace(/\n$/, '').split(/\r?\n/) ?? null;
  return { path, lines: lines?.map((line) => plainText(line.replaceAll('\t', '  '))) ?? null };
}
