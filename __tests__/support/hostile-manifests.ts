import { MODEL_FILES, MODEL_LOGO, MODEL_MANIFEST, withFragment } from './model.ts';

const LINE =
  '\\r::stop-commands::x\\n::add-mask::e\\n##[error]forged ##vso[task.complete]x ##\\u200bVSO[task.x]\\u0085::notice::n\\u2028::debug::d\\u202e';

/** Checkouts that try to talk to the runner, to crash the tool or to make it hang. */
export const hostileManifests: [name: string, files: Record<string, string | Uint8Array>][] = [
  ['escapes in a name', changed({ '    name': `"${LINE}"` })],
  ['escapes in a description', changed({ '    description': `"${LINE}"` })],
  ['escapes in a logo path', changed({ '    logo': `"${LINE}.svg"` })],
  ['escapes in a landing page', changed({ '    landingPage': `"https://contoso.com/${LINE}"` })],
  ['escapes in a User-Agent', changed({ '    userAgent': `"MdePartner-${LINE}-x/1.0.0"` })],
  ['escapes in a key', { 'mde-partner.yml': `${MODEL_MANIFEST}"${LINE}": 1\n` }],
  [
    'commands as plain text',
    { 'mde-partner.yml': '::stop-commands::x\n##[error]x ##vso[task.complete]x\r::error::y\n' },
  ],
  [
    'a waiver that talks',
    {
      ...MODEL_FILES,
      'mde-partner.yml': `${MODEL_MANIFEST}waivers:\n  - rule: name-unfit\n    reason: "${LINE}"\n`,
    },
  ],
  [
    'a logo that talks',
    {
      ...MODEL_FILES,
      'assets/logo.svg': '<svg viewBox="0 0 2 1"\r::stop-commands::x ##[error]##vso[a.b]\n::error::x>',
    },
  ],
  [
    'a logo whose root talks',
    {
      ...MODEL_FILES,
      'assets/logo.svg': MODEL_LOGO.replace('0 0 128 128', '\r::stop-commands::x\n##[error]x ##Vso[a.b]'),
    },
  ],
  [
    'sources that talk',
    {
      ...MODEL_FILES,
      'a.py': `import requests\n\nrequests.get("https://api.security.microsoft.com/api/alerts", headers={"User-Agent": "${LINE}"})\n`,
      'b.js': `const agent = "MdePartner-${LINE}/1";\nfetch("https://api.security.microsoft.com/api/${LINE}", { headers: { UserAgent: agent } });\n`,
      'c.yml': `- { url: "https://api.security.microsoft.com/api/alerts", method: GET, headers: { User-Agent: "${LINE}" } }\n`,
      'd.py':
        '# mde-partner-ignore ::error::x ##[error]y ##vso[a.b] -- \r::stop-commands::x\nrequests.get("https://api.security.microsoft.com/api")\r::error::x\n',
      'e\r::error::x##vso[a.b]y.py': 'import requests\nrequests.get("https://api.security.microsoft.com/api/alerts")\n',
    },
  ],
  ['prototype keys', { 'mde-partner.yml': '__proto__: { a: 1 }\nconstructor: { prototype: 1 }\ntoString: x\n' }],
  [
    'an alias bomb',
    {
      'mde-partner.yml': `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghi'
        .split('')
        .map((key, at) => `${key}: &${key} [${`*${'abcdefgh'[at]},`.repeat(9)}]\n`)
        .join('')}`,
    },
  ],
  ['NUL bytes', { 'mde-partner.yml': new Uint8Array(64) }],
  ['10 MB', { 'mde-partner.yml': `a: ${'x'.repeat(10 * 1024 * 1024)}\n` }],
  ['nothing', { 'mde-partner.yml': '' }],
];

function changed(changes: Record<string, string>): Record<string, string> {
  const fragment = Object.entries(changes).map(([key, value]) => `${key}: ${value}\n`);
  return { ...MODEL_FILES, 'mde-partner.yml': withFragment(fragment.join('')) };
}
