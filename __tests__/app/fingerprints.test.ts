import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findingTexts } from '../../src/app/excerpts.ts';
import { fingerprints } from '../../src/app/fingerprints.ts';
import type { Finding } from '../../src/core/finding.ts';
import { SourceText } from '../../src/core/text.ts';
import { memoryTree } from '../support/memory-tree.ts';

const MANIFEST = 'mde-partner.yml';

interface Case {
  readonly text: string;
  /** The marked text, at its first place or at the place of that number. */
  readonly marked: string;
  readonly at?: number;
  readonly path?: string;
  readonly change?: Partial<Finding>;
}

function finding({ text, marked, at = 0, path = 'a.py', change = {} }: Case): Finding {
  let offset = text.indexOf(marked);
  for (let more = at; more > 0; more--) offset = text.indexOf(marked, offset + 1);
  const location = new SourceText(path, text).locate(offset, offset + marked.length);
  return {
    ...{ rule: 'user-agent-missing', severity: 'error', message: 'm', manifest: MANIFEST, product: 'Cognito' },
    ...{ location, requirements: [], related: [], occurrences: [{ location }], fix: null, waiver: null },
    ...change,
  };
}

/** Fingerprints of findings in one text. */
function prints(...cases: readonly Case[]): readonly string[] {
  const textsOf = cases.map(({ text, path = 'a.py' }) => findingTexts(memoryTree({ [path]: text }), new Set()));
  const marks = cases.map((one) => ({ finding: finding(one), location: finding(one).location }));
  return fingerprints(marks, (location) => {
    const text = textsOf[marks.findIndex((mark) => mark.location === location)]?.(location);
    if (!text) throw new Error('no such mark');
    return text;
  });
}

const hashOf = (print: string | undefined) => print?.split(':')[0];
const sameHash = (one: Case, other: Case) => hashOf(prints(one)[0]) === hashOf(prints(other)[0]);
const CALL: Case = { text: 'page = session.get(url, timeout=30)\n', marked: 'get(url, timeout=30)' };

describe('a fingerprint', () => {
  test('stays if lines move, the code is reformatted, or the message changes', () => {
    for (const same of [
      { ...CALL, text: `import requests\n\n\n  ${CALL.text}` },
      { text: 'rows = session.get(\n    url,\n    timeout=30)', marked: 'get(\n    url,\n    timeout=30)' },
      { ...CALL, change: { message: 'another' } },
    ])
      expect(sameHash(CALL, same)).toBe(true);
  });

  test.each([
    ['rule', { ...CALL, change: { rule: 'api-retired' } }],
    ['path', { ...CALL, path: 'b.py' }],
    ['product', { ...CALL, change: { product: 'Lens' } }],
    ['marked text', { text: CALL.text.replace('30', '60'), marked: 'get(url, timeout=60)' }],
    ['receiver', { ...CALL, text: CALL.text.replace('session', 'client') }],
    ['receiver of the receiver', { ...CALL, text: CALL.text.replace('session', 'self.session') }],
  ])('differs by %s', (_, other) => {
    expect(sameHash(CALL, other)).toBe(false);
  });

  test.each(['a.b?.', 'this->client->', 'api::v1::', 'client()\n  .'])('has the receiver %j', (receiver) => {
    const marked = 'get(url)';
    expect(sameHash({ text: `x = ${marked}`, marked }, { text: `x = ${receiver}${marked}`, marked })).toBe(false);
  });

  test('has the line of a manifest, where a marked word says little', () => {
    const line = (text: string): Case => ({ text, marked: 'sixteenth', path: MANIFEST });
    expect(sameHash(line('    description: a sixteenth'), line('  description:  a sixteenth\n'))).toBe(true);
    expect(sameHash(line('    description: a sixteenth'), line('    description: b sixteenth'))).toBe(false);
  });

  test('does not contain text of a file with secrets', () => {
    const { location } = finding({ ...CALL, path: 'a.har' });
    const textOf = findingTexts(memoryTree({ 'a.har': CALL.text }), new Set(['a.har']));
    expect(textOf(location)).toEqual({ excerpt: null, flagged: '' });
  });

  test('reads a bounded part of the file', () => {
    const text = `${'a.'.repeat(200_000)}get(${'x'.repeat(200_000)})`;
    const { location } = finding({ text, marked: text.slice(400_000), path: 'a.py' });
    const { flagged } = findingTexts(memoryTree({ 'a.py': text }), new Set())(location);
    expect(flagged).toHaveLength(1200);
  });
});

describe('equal findings', () => {
  const text = 'session.get(url)\n'.repeat(4);
  const call = (at: number, change: Partial<Finding> = {}): Case => ({ text, marked: 'get(url)', at, change });

  test('are numbered', () => {
    const all = prints(call(0), call(1), call(2));
    expect(all.map((print) => print.split(':')[1])).toEqual(['1', '2', '3']);
    expect(new Set(all.map(hashOf)).size).toBe(1);
  });

  test('have the numbers of the most severe first, of the waived last', () => {
    const waiver = { reason: 'r', expires: null, owner: null, from: 'manifest' as const };
    const numbers = prints(call(0, { waiver }), call(1, { severity: 'notice' }), call(2), call(3));
    expect(numbers.map((print) => print.split(':')[1])).toEqual(['4', '3', '1', '2']);
  });

  test('any findings have fingerprints of their own', () => {
    const some = fc.array(fc.record({ at: fc.integer({ min: 0, max: 3 }), product: fc.constantFrom('a', 'b', null) }));
    fc.assert(
      fc.property(some, (list) => {
        const all = prints(...list.map(({ at, product }) => call(at, { product })));
        expect(new Set(all).size).toBe(list.length);
      }),
    );
  });
});
