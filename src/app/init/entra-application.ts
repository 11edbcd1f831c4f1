import type { SourceSearch, WorkTree } from '../../core/ports.ts';
import { openText } from '../../release/text-file.ts';
import { isAside } from '../../scan/aside.ts';
import { nameFaults } from '../../text/name-faults.ts';
import type { Guess } from './guess.ts';

export interface EntraGuess extends Guess {
  /** Null: the code does not say. */
  readonly multiTenant: boolean | null;
}

/** A way to register an application in code. */
interface Registration {
  /** A fixed string of the file. */
  readonly word: string;
  /** What follows the word, up to the name. */
  readonly name: RegExp;
}

const QUOTED_NAME = String.raw`["']([^"'\r\n]{1,120})["']`;

const REGISTRATIONS: readonly Registration[] = [
  ...['New-MgApplication', 'New-AzADApplication', 'New-AzureADApplication', 'New-EntraApplication'].map((word) => ({
    word,
    name: new RegExp(String.raw`-DisplayName\s+${QUOTED_NAME}`, 'i'),
  })),
  { word: 'az ad app create', name: new RegExp(`--display-name[ =]${QUOTED_NAME}`) },
  { word: 'resource "azuread_application"', name: new RegExp(String.raw`display_name\s*=\s*${QUOTED_NAME}`) },
  { word: 'Microsoft.Graph/applications@', name: new RegExp(String.raw`displayName\s*:\s*${QUOTED_NAME}`) },
];

/** Characters after the word in which the name and the audience are. */
const REACH = 600;
const MOST_FILES = 50;

const AUDIENCES: readonly (readonly [pattern: RegExp, multiTenant: boolean])[] = [
  [/AzureAD(?:MultipleOrgs|andPersonalMicrosoftAccount)|-AvailableToOtherTenants\s+\$true/i, true],
  [/AzureADMyOrg/i, false],
];

/** Finds the name with which the code registers its application; null: it registers none, or several. */
export async function entraApplicationOf(
  tree: WorkTree,
  search: SourceSearch,
  isInside: (path: string) => boolean,
): Promise<EntraGuess | null> {
  const files = await search.find(
    REGISTRATIONS.map(({ word }) => word),
    (path) => isInside(path) && !isAside(path),
  );
  const found = files.slice(0, MOST_FILES).flatMap((path) => {
    const { source } = openText(tree, path);
    return source ? registrationsIn(source.text).map((one) => ({ ...one, source: path })) : [];
  });
  const [first] = found;
  return first && found.every(({ value }) => value === first.value) ? first : null;
}

function registrationsIn(text: string): { readonly value: string; readonly multiTenant: boolean | null }[] {
  const lower = text.toLowerCase();
  return REGISTRATIONS.flatMap(({ word, name }) => {
    const found: { readonly value: string; readonly multiTenant: boolean | null }[] = [];
    for (let at = lower.indexOf(word.toLowerCase()); at !== -1; at = lower.indexOf(word.toLowerCase(), at + 1)) {
      const rest = text.slice(at, at + REACH);
      const value = name.exec(rest)?.[1]?.trim();
      if (value === undefined || /[$%{}]/.test(value) || nameFaults(value, { sample: false }).length > 0) continue;
      const audience = AUDIENCES.find(([pattern]) => pattern.test(rest));
      found.push({ value, multiTenant: audience?.[1] ?? null });
    }
    return found;
  });
}
