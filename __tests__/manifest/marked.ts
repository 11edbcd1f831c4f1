import { expect } from '@jest/globals';
import type { Location } from '../../src/core/text.ts';
import type { Manifest } from '../../src/manifest/manifest.ts';
import { parseManifest } from '../../src/manifest/parse.ts';

const encoder = new TextEncoder();

export function read(text: string, path = 'mde-partner.yml'): Manifest {
  return parseManifest(path, encoder.encode(text));
}

interface Marked {
  readonly text: string;
  /** Line and column of start and end, counted in the text as written, without the parser. */
  readonly places: readonly string[];
}

/** Text in which `«` and `»` mark what to find, any number of times. Columns count UTF-16 units from 1. */
export function marked(written: string): Marked {
  const places: string[] = [];
  let start = '';
  let text = '';
  let line = 1;
  let column = 1;
  for (const character of written) {
    const here = `${line}:${column}`;
    if (character === '«') start = here;
    else if (character === '»') places.push(`${start}-${here}`);
    else {
      text += character;
      line += character === '\n' ? 1 : 0;
      column = character === '\n' ? 1 : column + character.length;
    }
  }
  return { text, places };
}

export function placeOf({ start, end }: Location): string {
  return `${start.line}:${start.column}-${end.line}:${end.column}`;
}

/** Reads a marked manifest; its faults must be at the marks, in order, with these messages. */
export function expectFaults(written: string, messages: readonly (RegExp | string)[], path?: string): Manifest {
  const { text, places } = marked(written);
  const manifest = read(text, path);
  const found = [...manifest.faults].sort((a, b) => compare(a.location, b.location));
  expect(found.map((fault) => placeOf(fault.location))).toEqual(places);
  expect(found.map((fault) => fault.message)).toEqual(
    messages.map((message) => (typeof message === 'string' ? message : expect.stringMatching(message))),
  );
  return manifest;
}

function compare(a: Location, b: Location): number {
  return a.start.line - b.start.line || a.start.column - b.start.column;
}
