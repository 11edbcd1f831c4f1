import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  breakCommands,
  commandData,
  commandProperty,
  htmlText,
  jsonText,
  linkTarget,
  markdownText,
  pathInAddress,
  plainText,
  shortText,
} from '../../src/render/escape.ts';
import { agentCommands } from '../support/agent-commands.ts';
import { examples } from '../support/examples.ts';
import { hostileText } from '../support/hostile.ts';
import { runnerCommands } from '../support/runner-commands.ts';

/** HTML's numeric references, and nothing else. */
const decoded = (text: string) => text.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
const withoutBreaks = (text: string) => text.replaceAll('&#8203;', '');

describe('plainText', () => {
  test.each([
    ['a\nb', 'aU+000Ab'],
    ['a\r\nb', 'aU+000DU+000Ab'],
    ['a\u2028b\u2029c\u0085d', 'aU+2028bU+2029cU+0085d'],
    ['\u00a0::error::x', 'U+00A0::error::x'],
    ['\u001b[31mred', 'U+001B[31mred'],
    ['user\u202egnp.exe', 'userU+202Egnp.exe'],
    ['zero\u200bwidth\ufeff', 'zeroU+200BwidthU+FEFF'],
    ['a##[error]b', 'a##_[error]b'],
    ['####[', '####_['],
    ['a##vso[task.complete]b', 'a##_vso[task.complete]b'],
    ['##VsO[##[', '##_VsO[##_['],
    ['##\u200bvso[', '##U+200Bvso['],
    ['##\nvso[', '##U+000Avso['],
    ['#\ufe0f#\u034fv\u115fso[', '#\ufe0f#_\u034fv\u115fso['],
    ['half \ud83d pair', 'half U+D83D pair'],
    ['naïve 漢字 😀 e\u0301', 'naïve 漢字 😀 e\u0301'],
  ])('case %#', (text, shown) => expect(plainText(text)).toBe(shown));

  test('any text is one visible line without a command after a mark', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const plain = plainText(text);
        expect(plain).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]|##\[/u);
        expect(runnerCommands(`| ${plain}`)).toEqual([]);
        expect(agentCommands(plain)).toEqual([]);
        expect(plainText(plain)).toBe(plain);
      }),
      examples(2000),
    );
  });
});

describe('shortText', () => {
  test('cuts at whole characters', () => {
    expect(shortText('😀'.repeat(3), 2)).toBe('😀😀…');
    expect(shortText('abc', 3)).toBe('abc');
  });
});

describe('markdownText', () => {
  test('every special character of Markdown and HTML becomes a reference', () => {
    expect(markdownText('a|b`c<d>&*_~\\[x]{}"$')).toBe(
      'a&#124;b&#96;c&#60;d&#62;&#38;&#42;&#95;&#126;&#92;&#91;x&#93;&#123;&#125;&#34;&#36;',
    );
  });

  test.each([
    ['@octocat', '@&#8203;octocat'],
    ['see #12', 'see &#35;&#8203;12'],
    ['GH-12', 'GH&#8203;-12'],
    ['https://a.example', 'https:&#8203;//a.example'],
    ['www.a.example', 'www&#8203;.a.example'],
    ['a :smile: b', 'a :&#8203;smile: b'],
    ['12:30', '12:30'],
  ])('no mention, reference, link or emoji: case %#', (text, escaped) => expect(markdownText(text)).toBe(escaped));

  test('in any text, no character keeps its meaning and the reader sees the same', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const escaped = markdownText(text);
        expect(escaped).not.toMatch(/[|`<>*_~\\[\]{}"$\r\n]|&(?!#\d+;)|@(?!&#8203;)|:\/\/|##\[/);
        expect(escaped).not.toMatch(/www\.|GH-\d/i);
        expect(decoded(withoutBreaks(escaped))).toBe(plainText(text));
      }),
      examples(2000),
    );
  });
});

describe('htmlText', () => {
  test('cannot end its element', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const escaped = htmlText(text);
        expect(escaped).not.toMatch(/[<>"\r\n]|&(?!#\d+;)|##\[/);
        expect(decoded(escaped)).toBe(plainText(text));
      }),
    );
  });
});

describe('addresses', () => {
  test('a path cannot leave its place in a link', () => {
    expect(pathInAddress('a b/c(d)#e?f/ü.svg')).toBe('a%20b/c%28d%29%23e%3Ff/%C3%BC.svg');
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(pathInAddress(text)).toMatch(/^[A-Za-z0-9\-._%/]*$/);
        expect(linkTarget(`https://github.com/${text}`)).not.toMatch(/[\s()<>"'\\[\]`|*]/);
      }),
    );
  });
});

describe('jsonText', () => {
  test('means the same and holds nothing invisible', () => {
    fc.assert(
      fc.property(fc.array(hostileText), (texts) => {
        const json = jsonText(JSON.stringify(texts, null, 2));
        expect(JSON.parse(json)).toEqual(texts);
        expect(json).not.toMatch(/[\p{Cf}\p{Zl}\p{Zp}\u0080-\u009f\u007f]|##\[/u);
        expect(runnerCommands(json)).toEqual([]);
        expect(agentCommands(json)).toEqual([]);
      }),
      examples(500),
    );
  });
});

describe('breakCommands', () => {
  test('in any text, nothing is left for an agent, and only the mark is added', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const broken = breakCommands(text);
        expect(agentCommands(broken)).toEqual([]);
        expect(broken.replaceAll('_', '')).toBe(text.replaceAll('_', ''));
        expect(breakCommands(broken)).toBe(broken);
      }),
      examples(2000),
    );
  });
});

describe('workflow commands', () => {
  test('data and properties as the runner decodes them', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (title, message) => {
        // The runner trims the list of properties.
        const line = `::error title=<${commandProperty(title)}>::${commandData(message)}`;
        expect(line).not.toMatch(/[\r\n]/);
        const [command] = runnerCommands(line);
        expect(command?.data).toBe(message);
        expect(command?.properties['title']).toBe(`<${title}>`);
      }),
      examples(1000),
    );
  });
});
