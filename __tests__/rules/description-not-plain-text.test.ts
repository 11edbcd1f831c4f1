import { descriptionNotPlainText } from '../../src/rules/description-not-plain-text.ts';
import { testRule } from '../support/test-rule.ts';

const text = (description: string) => `    description: ${description}`;

testRule(descriptionNotPlainText, {
  valid: [
    { name: 'the model' },
    { name: 'signs', manifest: text('"C++ & .NET: 24/7, 100% safe (beta) – 5 * 4 * 3 < 70, 10kΩ, AT&T; l’été"') },
    { name: 'a folded block', manifest: text('>\n      Adds context\n      to alerts') },
    { name: 'a literal block of one line', manifest: text('|\n      Adds context to alerts\n') },
    { name: 'joiners in an emoji-free script', manifest: text('Contoso') },
    { name: 'a block that keeps its line ends', manifest: text('|+\n      Adds context to alerts\n\n') },
    {
      name: 'Japanese',
      manifest: text('Microsoft Defender for Endpoint のアラートに脅威情報を追加し、トリアージを高速化します。'),
    },
    { name: 'Japanese in Katakana alone', manifest: text('"クラウド・セキュリティ：アラートのトリアージ（自動）"') },
    { name: 'no description', manifest: text('') },
    { name: 'a number', manifest: text('7') },
    { name: 'a fictional company in a sample', manifest: text('Connects Contoso to alerts') },
    { name: 'a stock name', manifest: `${text('Connects Northwind to alerts')}\nsample: false` },
  ],
  invalid: [
    {
      name: 'the description of the template',
      manifest: '    description: <what your product adds, in at most 15 words>',
      findings: [
        {
          severity: 'error',
          message: /^The description contains the placeholder '<what your product adds, in at most 15 words>'/,
          fix: 'none',
        },
      ],
    },
    {
      name: 'blanks around it',
      manifest: text("'  Adds context to alerts '"),
      findings: [
        {
          severity: 'warning',
          underlined: '  ',
          at: '6:19',
          message: /^The description has leading or trailing spaces\. Remove them\.$/,
          fix: 'safe',
        },
      ],
      fixed: 'description: "Adds context to alerts"',
    },
    {
      name: 'a blank behind it, and more',
      manifest: text('"Adds <b>context</b> to alerts "'),
      findings: [
        { severity: 'error', underlined: '<b>', fix: 'suggest' },
        { severity: 'warning', underlined: ' ', at: '6:48', fix: 'suggest' },
      ],
      fixed: 'description: "Adds context to alerts"',
    },
    {
      name: 'a tag',
      manifest: text('Adds <b>context</b> to alerts'),
      findings: [
        {
          severity: 'error',
          underlined: '<b>',
          at: '6:23',
          message: /The description contains the markup '<b>'\./,
          fix: 'suggest',
        },
      ],
      fixed: 'description: "Adds context to alerts"',
    },
    {
      name: 'entities',
      manifest: text('Detection &amp; response&nbsp;for alerts'),
      findings: [{ severity: 'error', underlined: '&amp;', fix: 'suggest' }],
      fixed: 'description: "Detection & response for alerts"',
    },
    {
      name: 'an unknown entity stays',
      manifest: text('Detection &Zeta; response'),
      findings: [{ severity: 'error', underlined: '&Zeta;', fix: 'none' }],
    },
    {
      name: 'an invisible character',
      manifest: text('Adds con\u200btext to alerts'),
      findings: [
        {
          severity: 'error',
          underlined: '\u200b',
          message: /The description contains the invisible character U\+200B\./,
          fix: 'suggest',
        },
      ],
      fixed: 'description: "Adds context to alerts"',
    },
    {
      name: 'a bidirectional override, escaped',
      manifest: text('"Adds \\u202etxetnoc\\u202c"'),
      findings: [{ severity: 'error', underlined: '\\u202e', fix: 'suggest' }],
    },
    {
      name: 'a placeholder',
      manifest: text('Lorem ipsum dolor sit amet'),
      findings: [{ severity: 'error', underlined: 'Lorem ipsum', message: /placeholder 'Lorem ipsum'/, fix: 'none' }],
    },
    {
      name: 'a placeholder in angle brackets is no tag',
      manifest: text('Adds <your product> to alerts'),
      findings: [
        {
          severity: 'error',
          title: 'Description has a placeholder',
          underlined: '<your product>',
          message: /placeholder/,
        },
      ],
    },
    {
      name: 'a fictional company, in no sample',
      manifest: `${text('Connects Contoso to alerts')}\nsample: false`,
      findings: [
        {
          severity: 'error',
          underlined: 'Contoso',
          title: 'Description has a fictional name',
          message: /The description contains the fictional name 'Contoso'\./,
        },
      ],
    },
    {
      name: 'a reserved domain, which is no second finding as an address',
      manifest: `${text('Sends alerts to mail@example.com')}\nsample: false`,
      findings: [{ severity: 'error', underlined: 'example.com', fix: 'none' }],
    },
    {
      name: 'Markdown',
      manifest: text('Adds **context** and [more](https://contoso.com) to `alerts` *fast*'),
      findings: [{ severity: 'warning', underlined: '**context**', fix: 'suggest' }],
      fixed: 'description: "Adds context and more to alerts fast"',
    },
    {
      name: 'a list in a literal block',
      manifest: text('|\n      - Adds context\n      - Adds more'),
      findings: [
        { severity: 'notice', underlined: '|', at: '6:18', fix: 'suggest' },
        { severity: 'warning', underlined: '- ', at: '7:7', fix: 'suggest' },
      ],
      fixed: 'description: "Adds context Adds more"',
    },
    {
      name: 'a web address',
      manifest: text('See https://contoso.com/connect for more'),
      findings: [{ severity: 'warning', underlined: 'https://contoso.com/connect', fix: 'none' }],
    },
    {
      name: 'a mail address',
      manifest: text('Ask info@contoso.com for more'),
      findings: [{ severity: 'warning', underlined: 'info@contoso.com' }],
    },
    {
      name: 'an emoji',
      manifest: text('Adds context \u{1f512} to alerts'),
      findings: [{ severity: 'warning', underlined: '\u{1f512}', fix: 'suggest' }],
      fixed: 'description: "Adds context to alerts"',
    },
    {
      name: 'a line break in a literal block',
      manifest: text('|\n      Adds context\n      to alerts\n'),
      findings: [{ severity: 'notice', underlined: '|', at: '6:18', message: /a line break/, fix: 'suggest' }],
      fixed: 'description: "Adds context to alerts"\n    logo',
    },
    {
      name: 'a line break in quotes',
      manifest: text('"Adds context\\nto alerts"'),
      findings: [{ severity: 'notice', underlined: '\\n' }],
    },
    {
      name: 'another script in Japanese',
      manifest: text('アラートを追加 Добавляет'),
      findings: [{ severity: 'notice', underlined: 'Добавляет' }],
    },
    {
      name: 'another script',
      manifest: text('Добавляет контекст to alerts'),
      findings: [
        {
          severity: 'notice',
          underlined: 'Добавляет',
          message:
            /^The description contains the letters 'Добавляет', which are not Latin\. Make sure that this is intended\.$/,
          fix: 'none',
        },
      ],
    },
    {
      name: 'several at once, one fix for all that can go',
      manifest: text('Adds <b>context</b> \u{1f512} 安全 www.contoso.com TBD'),
      findings: [
        { severity: 'error', underlined: '<b>', fix: 'suggest' },
        { severity: 'warning', underlined: '\u{1f512}', fix: 'suggest' },
        { severity: 'notice', underlined: '安全', fix: 'none' },
        { severity: 'warning', underlined: 'www.contoso.com', fix: 'none' },
        { severity: 'error', underlined: 'TBD', fix: 'none' },
      ],
      fixed: 'description: "Adds context 安全 www.contoso.com TBD"',
    },
  ],
});
