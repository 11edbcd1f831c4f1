import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { scan } from './support.ts';

const UA = 'MdePartner-Contoso-ContosoCognito/1.0.0';
const ALERTS = 'https://api.security.microsoft.com/api/alerts';

/** What makes a folder a package of its own, by the language. */
const PROJECTS: Readonly<Record<string, readonly [file: string, text: string]>> = {
  csharp: ['a.csproj', '<Project />'],
  go: ['go.mod', 'module a\n'],
  java: ['pom.xml', '<project />'],
  javascript: ['package.json', '{ "name": "a", "version": "1.0.0" }'],
  kotlin: ['build.gradle.kts', ''],
  php: ['composer.json', '{}'],
  python: ['requirements.txt', ''],
  ruby: ['Gemfile', ''],
  rust: ['Cargo.toml', ''],
};

interface Way {
  readonly name: string;
  readonly files: ReadonlyMap<string, string>;
  /** The statuses of the call with the header and without it, as they must be. */
  readonly wanted: string;
  /** What they are today, if that is not what they must be. */
  readonly known: string | null;
}

const KNOWN = 'known: ';

/**
 * Parses a file of ways to set the header: `=== name | file`, then the lines of the file, and `>>> file` before the
 * lines of each further file. The text in `«»` sets the header; without it the call has none. `@UA` and `@ALERTS` are
 * the value and the URL. `| status status` after the file are the statuses with the header and without it, if they are
 * not `ok missing`. `| known: status status` are the wrong ones of today: `none` if no call is found, joined by `+` if
 * there are several.
 */
function waysOf(text: string): Way[] {
  return text
    .split(/^=== /m)
    .slice(1)
    .map((part) => {
      const [head = '', ...lines] = part.split('\n');
      const [name = '', first = '', ...rest] = head.split(' | ');
      const [own = '', ...others] = lines.join('\n').split(/^>>> (.*)\n/m);
      const files = new Map([[first, own]]);
      for (let index = 0; index + 1 < others.length; index += 2)
        files.set(others[index] ?? '', others[index + 1] ?? '');
      return {
        name,
        files,
        wanted: rest.find((one) => !one.startsWith(KNOWN)) ?? 'ok missing',
        known: rest.find((one) => one.startsWith(KNOWN))?.slice(KNOWN.length) ?? null,
      };
    });
}

/** The statuses of the calls in the files of a way, which are a package of their own. */
async function statusesOf(language: string, files: ReadonlyMap<string, string>): Promise<string> {
  const project = PROJECTS[language];
  const all: Record<string, string> = project ? { [project[0]]: project[1] } : {};
  for (const [path, text] of files) all[path] = text.replaceAll('@UA', UA).replaceAll('@ALERTS', ALERTS);
  const { sites } = await scan(all);
  return [...new Set(sites.map(({ status }) => status))].sort().join('+') || 'none';
}

const written = (files: ReadonlyMap<string, string>, has: boolean): ReadonlyMap<string, string> =>
  new Map([...files].map(([path, text]) => [path, has ? text.replace(/[«»]/g, '') : text.replace(/«[^»]*»/g, '')]));

/** Defines a test for each way in the files of a folder, which are named by their languages. */
export function testWays(folder: string): void {
  describe.each(readdirSync(folder).map((file) => file.replace(/\.txt$/, '')))('the header in %s', (language) => {
    const ways = waysOf(readFileSync(join(folder, `${language}.txt`), 'utf8'));
    test.each(ways.map((way) => [way.name, way] as const))('%s', async (_, way) => {
      const having = await statusesOf(language, written(way.files, true));
      const lacking = await statusesOf(language, written(way.files, false));
      const today = `${having} ${lacking}`;
      if (way.known !== null && today === way.wanted)
        throw new Error(`This works now: delete '${KNOWN}${way.known}' from '${way.name}' in ${language}.txt.`);
      expect(today).toBe(way.known ?? way.wanted);
    });
  });
}
