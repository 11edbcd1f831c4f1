import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { htmlText, linkTarget, markdownText, pathInAddress, plainText } from '../../src/render/escape.ts';
import { renderMarkdown } from '../../src/render/summary/markdown.ts';
import { examples } from '../support/examples.ts';
import { hostileText } from '../support/hostile.ts';
import { hostileReport } from '../support/hostile-report.ts';

const LINKS = { repository: 'https://github.com/contoso/cognito', commit: '0123456789abcdef0123456789abcdef01234567' };

/** GitHub-flavored Markdown, with HTML let through, so that an element that a text smuggles in is one. */
const html = (markdown: string) =>
  micromark(markdown, {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });

interface Shown {
  /** Start tags in their order. */
  readonly elements: readonly string[];
  /** Attributes, as written. */
  readonly attributes: readonly string[];
  /** The text between them, references decoded. */
  readonly text: string;
  /** The same, each piece on a line of its own: GitHub looks at one piece after the other. */
  readonly nodes: string;
}

/** Comments, declarations and processing instructions count as elements: a reader must never get one. */
const MARKUP = /<(?:(\/)?([a-zA-Z][a-zA-Z0-9]*)([^>]*)|([!?][^>]*))>/g;

function shown(markdown: string): Shown {
  const output = html(markdown);
  const tags = [...output.matchAll(MARKUP)].filter(([, end]) => end === undefined);
  return {
    elements: tags.map(([, , name, , other]) => name ?? other ?? ''),
    attributes: tags.map(([, , , attributes = '']) => attributes.replace(/\/$/, '').trim()).filter((one) => one !== ''),
    text: decoded(output.replaceAll('<br>', '\n').replace(MARKUP, '')),
    nodes: decoded(output.replace(MARKUP, '\n')),
  };
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
function decoded(text: string): string {
  return text.replace(/&(?:#(\d+)|(amp|lt|gt|quot));/g, (_, code: string | undefined, name: string) =>
    code === undefined ? (NAMED[name] as string) : String.fromCodePoint(Number(code)),
  );
}

/** A browser shows any run of spaces as one; the invisible break is not seen. */
const seen = (text: string) =>
  text
    .replaceAll('\u200b', '')
    .replace(/[ \n]+/g, ' ')
    .trim();

/** What GitHub makes of text that a Markdown library leaves alone: mentions, references, emoji. */
const MADE_BY_GITHUB = /@(?=[\w-])|#(?=\d)|\bGH-\d|:[\w+-]{1,64}:/i;

interface Slot {
  readonly name: string;
  readonly write: (markdown: string) => string;
  /** What a reader sees, with the text as typed. */
  readonly read: (text: string) => string;
  /** Elements that are meant. */
  readonly elements: readonly string[];
}

const TABLE = ['table', 'thead', 'tr', 'th', 'th', 'tbody', 'tr', 'td', 'td'];
const row = (first: string, second: string) => `| a | b |\n| --- | --- |\n| ${first} | ${second} |\n`;
/** Every kind of place that the job summary has for text. */
const SLOTS: readonly Slot[] = [
  { name: 'a paragraph', write: (md) => `x ${md}\n`, read: (text) => `x ${text}`, elements: ['p'] },
  { name: 'a heading', write: (md) => `### ${md}\n\n`, read: (text) => text, elements: ['h3'] },
  {
    name: 'a heading with an addition',
    write: (md) => `### ${md} <sub>${md}</sub>\n`,
    read: (text) => `${text} ${text}`,
    elements: ['h3', 'sub'],
  },
  {
    name: 'a list item',
    write: (md) => `* rule (${md}): ${md}\n`,
    read: (text) => `rule (${text}): ${text}`,
    elements: ['ul', 'li'],
  },
  {
    name: 'the line of a finding',
    write: (md) => `❌ **error** · ${md} · x<br>${md}<br>**Fix:** ${md}\n`,
    read: (text) => `❌ error · ${text} · x ${text} Fix: ${text}`,
    elements: ['p', 'strong', 'br', 'br', 'strong'],
  },
  { name: 'a table cell', write: (md) => row(md, 'x'), read: (text) => `a b ${text} x`, elements: TABLE },
  { name: 'the last table cell', write: (md) => row('x', md), read: (text) => `a b x ${text}`, elements: TABLE },
  {
    name: 'lines of a table cell',
    write: (md) => row('x', `${md}<br>${md}`),
    read: (text) => `a b x ${text} ${text}`,
    elements: [...TABLE, 'br'],
  },
  {
    name: 'code in a table cell',
    write: (md) => row('x', `<code>${md}</code>`),
    read: (text) => `a b x ${text}`,
    elements: [...TABLE, 'code'],
  },
  {
    name: 'code',
    write: (md) => `in <code>${md}</code>, x\n`,
    read: (text) => `in ${text}, x`,
    elements: ['p', 'code'],
  },
  {
    name: 'a small note',
    write: (md) => `<sub>How it was run: ${md}</sub>\n`,
    read: (text) => `How it was run: ${text}`,
    elements: ['p', 'sub'],
  },
];

describe.each(SLOTS)('in $name', ({ write, read, elements }) => {
  test('a reader sees what was typed, and nothing else', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const page = shown(write(markdownText(text)));
        expect(page.elements).toEqual(elements);
        expect(page.attributes).toEqual([]);
        expect(page.nodes).not.toMatch(MADE_BY_GITHUB);
        expect(seen(page.text)).toBe(seen(read(plainText(text))));
      }),
      examples(400),
    );
  });

  test('the oracle sees what is not escaped', () => {
    const page = (text: string) => shown(write(text));
    expect(page('[a](b)').elements).not.toEqual(elements);
    expect(page('<b>x</b>').elements).not.toEqual(elements);
    expect(page('https://a.example').elements).not.toEqual(elements);
    expect(page('@octocat').nodes).toMatch(MADE_BY_GITHUB);
  });
});

describe('in a link', () => {
  test('the text is what was typed, the address what is meant', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (text, path) => {
        const address = `https://github.com/a/b/blob/c/${pathInAddress(path)}?plain=1#L1`;
        const page = shown(`x [${markdownText(text)}](${linkTarget(address)}), y\n`);
        expect(page.elements).toEqual(['p', 'a']);
        expect(page.attributes.map(decoded)).toEqual([`href="${address}"`]);
        expect(seen(page.text)).toBe(seen(`x ${plainText(text)}, y`));
      }),
      examples(400),
    );
  });

  test('an address from outside stays one address', () => {
    fc.assert(
      fc.property(hostileText, fc.constantFrom('', '(', ')', ' "x"', "'", '<', '\\'), (text, end) => {
        const page = shown(`[x](${linkTarget(`https://github.com/${text}${end}${text}${end}`)})\n`);
        expect(page.elements).toEqual(['p', 'a']);
        expect(page.attributes).toEqual([expect.stringMatching(/^href="https:\/\/github\.com\/[^"]*"$/)]);
      }),
      examples(400),
    );
  });
});

test('in an excerpt, every character keeps its place', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const page = shown(`<pre>\n7 | ${htmlText(text)}\n  | ^^\n</pre>\n\nx\n`);
      expect(page.elements).toEqual(['pre', 'p']);
      expect(page.text).toBe(`\n7 | ${plainText(text)}\n  | ^^\n\nx\n`);
    }),
    examples(400),
  );
});

describe('the job summary', () => {
  const MEANT = [
    'h2',
    'h3',
    'h4',
    'details',
    'summary',
    'p',
    'a',
    'br',
    'strong',
    'code',
    'sub',
    'pre',
    'ul',
    'li',
    'blockquote',
    ...TABLE,
  ];
  const HELP = 'https://github.com/acme/mde-partner-check/blob/v1/docs/rules/';
  const ADDRESSES = [`${LINKS.repository}/blob/${LINKS.commit}/`, HELP, 'https://learn.microsoft.com/'];

  test('of a hostile report holds no element, link or image but its own, and every message', () => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        const findings = report.findings.map((finding) => ({ ...finding, help: HELP }));
        const page = shown(renderMarkdown({ ...report, findings }, LINKS));
        expect(page.elements.filter((one) => !MEANT.includes(one))).toEqual([]);
        const foreign = page.attributes.filter(
          (one) => one !== 'align="center"' && !ADDRESSES.some((start) => one.startsWith(`href="${start}`)),
        );
        expect(foreign).toEqual([]);
        for (const { message } of findings) expect(seen(page.text)).toContain(seen(plainText(message)));
      }),
      examples(100),
    );
  });
});
