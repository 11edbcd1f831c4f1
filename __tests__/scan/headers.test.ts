import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { scan } from './support.ts';

/**
 * Ways to set the header, as the libraries document them. Each file of `headers` holds those of one language:
 * `=== name | file`, then the lines of the file, and `>>> file` before those of a further one. What stands in `«»` sets
 * the header; without it the call has none. `@UA` and `@ALERTS` stand for the value and the address.
 */
const FOLDER = join(import.meta.dirname, 'headers');

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
  /** The statuses of the call with the header and without it. */
  readonly statuses: readonly [string, string];
}

function waysOf(text: string): Way[] {
  return text
    .split(/^=== /m)
    .slice(1)
    .map((part) => {
      const [head = '', ...lines] = part.split('\n');
      const [name = '', first = '', statuses = 'ok missing'] = head.split(' | ');
      const [own = '', ...others] = lines.join('\n').split(/^>>> (.*)\n/m);
      const files = new Map([[first, own]]);
      for (let index = 0; index + 1 < others.length; index += 2)
        files.set(others[index] ?? '', others[index + 1] ?? '');
      const [having = '', lacking = ''] = statuses.split(' ');
      return { name, files, statuses: [having, lacking] as const };
    });
}

/** The statuses of the calls in each folder, one scan for all of them. */
async function statusesOf(
  language: string,
  folders: ReadonlyMap<string, ReadonlyMap<string, string>>,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const all: Record<string, string> = {};
  for (const [folder, files] of folders) {
    const project = PROJECTS[language];
    if (project) all[`${folder}/${project[0]}`] = project[1];
    for (const [path, text] of files)
      all[`${folder}/${path}`] = text.replaceAll('@UA', UA).replaceAll('@ALERTS', ALERTS);
  }
  const found = new Map<string, Set<string>>([...folders.keys()].map((folder) => [folder, new Set()]));
  for (const { path, status } of (await scan(all)).sites) found.get(path.split('/')[0] ?? '')?.add(status);
  return new Map([...found].map(([folder, statuses]) => [folder, [...statuses].sort()]));
}

const written = (files: ReadonlyMap<string, string>, has: boolean): ReadonlyMap<string, string> =>
  new Map([...files].map(([path, text]) => [path, has ? text.replace(/[«»]/g, '') : text.replace(/«[^»]*»/g, '')]));

describe.each(readdirSync(FOLDER).map((file) => file.replace(/\.txt$/, '')))('the header in %s', (language) => {
  const ways = waysOf(readFileSync(join(FOLDER, `${language}.txt`), 'utf8'));
  let statuses: Promise<ReadonlyMap<string, readonly string[]>> | null = null;
  const asked = (): Promise<ReadonlyMap<string, readonly string[]>> => {
    const folders = new Map<string, ReadonlyMap<string, string>>();
    for (const [index, { files }] of ways.entries()) {
      folders.set(`${index}-with`, written(files, true));
      folders.set(`${index}-without`, written(files, false));
    }
    statuses ??= statusesOf(language, folders);
    return statuses;
  };

  test.each(ways.map((way, index) => [way.name, index, way] as const))('%s', async (_, index, way) => {
    const found = await asked();
    expect([found.get(`${index}-with`), found.get(`${index}-without`)]).toEqual(way.statuses.map((one) => [one]));
  });
});
