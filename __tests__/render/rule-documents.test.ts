import { describe, expect, test } from '@jest/globals';
import type { RuleMeta } from '../../src/core/rule.ts';
import { ruleIndex, rulePage } from '../../src/render/rule-page/rule-page.ts';
import { ruleList, ruleText } from '../../src/render/rule-page/rule-text.ts';

const META: RuleMeta = {
  id: 'logo-not-round',
  title: 'The logo is round',
  severities: ['error', 'warning'],
  requirements: ['R4.1'],
  since: '1.0.0',
  group: 'logo',
  restsOn: { files: ['own', 'logo'] },
  docs: {
    what: 'An **error** if it is not round.',
    why: `Round is ${'very '.repeat(30)}good.`,
    fix: 'Make it round:\n\n* cut the corners\n* or draw a circle',
    examples: [
      { bad: '    logo: square.svg\n', good: '    logo: round.svg\n', note: 'Name the round one.' },
      {
        file: 'assets/logo.svg',
        bad: '<svg>\u202e```\n</svg>',
        good: null,
        files: { 'README.md': 'hello' },
        options: { today: '2026-11-22' },
      },
    ],
  },
};

describe('rule page', () => {
  const page = rulePage(META);

  test('has what, why with requirement and source, both sides of the example, fix and waiver', () => {
    expect(page).toMatch(/^# logo-not-round\n\n\*\*The logo is round\*\*\n/);
    expect(page.match(/^## .*/gm)).toEqual([
      '## What it finds',
      '## Why it matters',
      '## Examples',
      '## How to fix it',
      '## How to waive it',
    ]);
    expect(page).toContain(
      '* **R4.1 Logo**: A square logo as an SVG file. ([source](https://learn.microsoft.com/defender-endpoint/get-started-partner-integration))',
    );
    expect(page).toContain('❌ Found:\n\n```yaml\n# mde-partner.yml\n    logo: square.svg\n```\n\n✅ Fine:\n\n```yaml');
    expect(page).toContain('  - rule: logo-not-round\n');
    expect(page).toContain('# mde-partner-ignore logo-not-round -- ');
  });

  test('links to the page in the browser, unless it cannot judge the rule or the link would lead nowhere', () => {
    expect(page).toContain(
      '\n\nWithout a terminal: [check your listing in the browser](../page.md).\n\n## What it finds',
    );
    expect(rulePage({ ...META, scans: true })).not.toContain('../page.md');
    expect(rulePage(META, { isEmbedded: true })).not.toContain('../page.md');
  });

  test('an example cannot leave its fence, and hides nothing', () => {
    expect(page).toContain(
      '❌ Found on 2026-11-22:\n\n````xml\n<!-- assets/logo.svg -->\n<svg>U+202E```\n</svg>\n````\n',
    );
    expect(page).toContain('✅ Fine:\n\n(no file `assets/logo.svg`)\n\nBoth with:\n\n```\nhello\n```');
  });

  test('says where a comment counts: for a logo in the manifest only', () => {
    for (const [text, key] of [
      [page, '`logo:`'],
      [ruleText(META, 'x'), "'logo:'"],
    ] as const)
      expect(text.replace(/\s+/g, ' ')).toContain(
        `r as a comment in the manifest, on the line of ${key} or the line before; a comment in the SVG file does not count:`,
      );
    expect(rulePage({ ...META, restsOn: {} })).toContain(
      'Or as a comment on the line of the finding or of a related place, or on the line before:',
    );
  });

  test('a rule that cannot be waived says so', () => {
    const fixed = rulePage({ ...META, waivable: false, requirements: [] });
    expect(fixed).toContain('This rule cannot be waived');
    expect(fixed).not.toContain('mde-partner-ignore');
    expect(fixed).toContain('serves all requirements');
  });

  test('the index lists each rule under its requirements', () => {
    const both = { ...META, id: 'both', requirements: ['R4.2', 'R5'] };
    const none = { ...META, id: 'none', requirements: [] };
    const index = ruleIndex([META, both, none]);
    expect(index.match(/^## .*|\| \[[a-z-]+\]/gm)).toEqual([
      '## The manifest and its waivers',
      '| [none]',
      '## R4.1 Logo',
      '| [logo-not-round]',
      '## R4.2 Product name',
      '| [both]',
      '## R5 Entra application name',
      '| [both]',
    ]);
    expect(index).toContain('| [none](none.md) | error, warning | The logo is round |');
  });
});

describe('rule text', () => {
  const text = ruleText(META, 'https://example.com/page');

  test('fits a terminal and keeps lists apart', () => {
    for (const line of text.split('\n').filter((one) => !one.includes('|')))
      expect(line.length).toBeLessThanOrEqual(92);
    expect(text).toContain('\n  • cut the corners\n  • or draw a circle\n');
    expect(text.replace(/\s+/g, ' ')).toContain(`Round is ${'very '.repeat(30)}good.`);
  });

  test('shows examples behind a bar, requirement, waiver and page', () => {
    expect(text).toContain(
      'Example: Name the round one.\n  found: mde-partner.yml\n    |     logo: square.svg\n  fine: ',
    );
    expect(text).toContain('  found on 2026-11-22: assets/logo.svg\n    | <svg>U+202E```\n    | </svg>\n');
    expect(text).toContain('  R4.1 Logo: A square logo as an SVG file.\n');
    expect(text).toContain('    | # mde-partner-ignore logo-not-round -- ');
    expect(text).toMatch(/More: https:\/\/example\.com\/page\n$/);
  });

  test('the list of rules has columns', () => {
    expect(ruleList([META, { ...META, id: 'x', severities: ['notice'] }])).toBe(
      'logo-not-round  error, warning  The logo is round\nx               notice          The logo is round\n',
    );
  });
});

test('an item of a list that goes on in the next line is one paragraph in a terminal', () => {
  const docs = {
    ...META.docs,
    what: 'Of two kinds:\n\n* **Error**: the first,\n  which goes on\n* **Notice**: the other',
  };
  expect(ruleText({ ...META, docs }, 'x')).toContain(
    '  Of two kinds:\n\n  • Error: the first, which goes on\n  • Notice: the other\n',
  );
});
