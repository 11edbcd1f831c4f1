import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import * as z from 'zod/mini';
import { scan } from './support.ts';

const FOLDER = join(import.meta.dirname, 'known-limits');

/** `today`: the status of the call, or `none`: its URL is named as not followed. `ok` is a false all-clear. */
const LIMIT = z.strictObject({
  title: z.string().check(z.minLength(1)),
  language: z.string(),
  at: z.string().check(z.regex(/^[\w.-]+:\d+$/)),
  wanted: z.enum(['missing', 'malformed', 'ok']),
  today: z.enum(['none', 'unverifiable', 'ok']),
  files: z.record(z.string(), z.string()),
});

const names = readdirSync(FOLDER).sort();
const limitOf = (name: string) => LIMIT.parse(parse(readFileSync(join(FOLDER, name), 'utf8')));

describe('known limits of the scan', () => {
  test.each(names)('%s still is one', async (name) => {
    const { at, wanted, today, files } = limitOf(name);
    const result = await scan(files);
    const told = result.sites.map((site) => `${site.path}:${site.line} ${site.status}`);
    if (told.includes(`${at} ${wanted}`))
      throw new Error(
        `This works now: move ${name} to the tests of what works, then run 'npm run generate' to correct docs/limits.md.`,
      );
    expect(told).toEqual(today === 'none' ? [] : [`${at} ${today}`]);
    // Nothing is lost in silence: R6 is unknown.
    if (today === 'none') expect(result.unfollowed.map(({ location }) => location.path)).toContain(at.split(':')[0]);
  });

  test('have titles of their own', () => {
    const titles = names.map((name) => `${limitOf(name).language}: ${limitOf(name).title}`);
    expect(new Set(titles).size).toBe(titles.length);
  });
});
