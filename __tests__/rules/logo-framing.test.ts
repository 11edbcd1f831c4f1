import { logoFraming } from '../../src/rules/logo-framing.ts';
import { testRule } from '../support/test-rule.ts';

const path = 'assets/logo.svg';
const root = (content: string, attributes = 'viewBox="0 0 100 100"') => ({
  [path]: `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${content}</svg>`,
});
const rect = (x: number, y: number, width: number, height: number, more = '') =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" ${more}/>`;
const html =
  '<foreignObject x="50" y="20" width="30" height="60"><p xmlns="http://www.w3.org/1999/xhtml">a</p></foreignObject>';
const white = '<rect width="100" height="100" fill="#fff"/>';

const red = '<rect width="100" height="100" fill="#c00"/>';

testRule(logoFraming, {
  valid: [
    { name: 'the model' },
    { name: 'fills 86 %', files: root(rect(7, 7, 86, 86)) },
    { name: 'half as high as wide', files: root(rect(0, 24, 100, 52)) },
    { name: '4 % off centre', files: root(rect(8, 0, 92, 100)) },
    { name: 'the art of an opaque logo', files: root(white + rect(5, 5, 90, 90)) },
    { name: 'a small mark on a tile in a color', files: root(red + rect(35, 35, 30, 30, 'fill="#fff"')) },
    { name: 'a wordmark on a tile in a color', files: root(red + rect(10, 45, 80, 10, 'fill="#fff"')) },
    {
      name: 'a picture with other colors in its corners',
      files: root(white + rect(0, 0, 100, 60, 'fill="#fff"') + rect(0, 60, 100, 40, 'fill="#c00"')),
    },
    { name: 'one colour all over', files: root(white) },
    { name: 'text is not drawn, so nothing is measured', files: root(`${rect(20, 20, 60, 60)}<text>a</text>`) },
    { name: 'an embedded document is not drawn either', files: root(`${rect(20, 20, 30, 60)}${html}`) },
    { name: 'blank is logo-blank', files: root('') },
    { name: 'missing', files: { [path]: null } },
  ],
  invalid: [
    {
      name: 'fills 80 %',
      files: root(rect(10, 10, 80, 80)),
      findings: [
        {
          severity: 'notice',
          path,
          underlined: 'viewBox="0 0 100 100"',
          message: /^The artwork fills only 80% of the canvas\./,
          related: [path],
          fix: 'suggest',
        },
      ],
      fixed: /viewBox="5\.\d+ 5\.\d+ 8\d\.\d+ 8\d\.\d+"/,
    },
    {
      name: 'fills 70 %',
      files: root(rect(15, 15, 70, 70)),
      findings: [{ severity: 'warning', path, message: /The artwork fills only 70% of the canvas\./, fix: 'suggest' }],
    },
    {
      name: 'short side under half',
      files: root(rect(0, 27, 100, 45)),
      findings: [
        {
          severity: 'notice',
          path,
          message: /The artwork is 2\.2 times as wide as it is tall, so it looks small in a tile\. Use a squarer mark/,
          fix: 'none',
        },
      ],
    },
    {
      name: 'a wordmark',
      files: root(rect(0, 40, 100, 20)),
      findings: [
        {
          severity: 'warning',
          path,
          message:
            /^The artwork is (4\.9|5) times as wide as it is tall, so it looks small in a tile\. Use a squarer mark, without any wordmark\./,
          fix: 'none',
        },
      ],
    },
    {
      name: '7 % off centre',
      files: root(rect(14, 0, 86, 100)),
      findings: [
        { severity: 'notice', path, message: /^The artwork is (6\.8|7)% off center\. Center it/, fix: 'suggest' },
      ],
    },
    {
      name: '15 % off centre',
      files: root(rect(0, 0, 70, 100)),
      findings: [{ severity: 'warning', path, message: /The artwork is 15% off center\./, fix: 'suggest' }],
    },
    {
      name: 'a small mark on an opaque background, which a crop would cut',
      files: root(white + rect(20, 20, 60, 60)),
      findings: [{ severity: 'warning', path, message: /The artwork fills only 60% of the canvas\./, fix: 'none' }],
    },
    {
      name: 'a mark of two pixels of the drawing',
      files: root(rect(40, 40, 7, 8), 'viewBox="0 0 1000 1000"'),
      findings: [{ severity: 'warning', path, fix: 'suggest' }],
    },
    {
      name: 'sides without a viewBox',
      files: root(rect(20, 20, 60, 60), 'width="100" height="100"'),
      findings: [{ severity: 'warning', path, underlined: 'width="100"', fix: 'suggest' }],
    },
    {
      name: 'letterboxed',
      files: root(rect(0, 0, 100, 50), 'width="64" height="64" viewBox="-50 0 200 50"'),
      findings: [{ severity: 'warning', path, message: /The artwork fills only 50% of the canvas\./ }],
    },
    {
      name: 'an estimate',
      files: root('<image x="20" y="20" width="60" height="60" href="data:,x"/>'),
      findings: [
        {
          severity: 'warning',
          path,
          message: /The artwork fills only 60% of the canvas \(estimated, because it contains a bitmap\)\./,
          fix: 'none',
        },
      ],
    },
    {
      name: 'lengths in per cent would move',
      files: root('<rect x="20%" y="20%" width="60%" height="60%"/>'),
      findings: [{ severity: 'warning', path, fix: 'none' }],
    },
  ],
});
