/** Code as it is written everywhere, in four languages, some 3 KB a file; made of numbers, the same in every run. */

const WORDS = 'account alarm asset batch cache chart client cloud config count cursor device digest event feed filter'
  .concat(
    ' folder group handler index job key label limit list map merge node owner page parser plan policy queue rate',
  )
  .concat(
    ' record region report role rule sample scope score sensor session shard site span state store table task team',
  )
  .concat(' tenant token trace tree unit user value view watch window zone')
  .split(' ');

/** @type {readonly [ending: string, fn: (name: string, a: string, b: string, n: number) => string][]} */
const LANGUAGES = [
  [
    'py',
    (name, a, b, n) =>
      `def ${name}(${a}, ${b}=None):\n    total = ${n}\n    for item in ${a}:\n        if item.${b} > total:\n            total += item.${b}\n    return {"${a}": total, "${b}": "${name}"}\n`,
  ],
  [
    'ts',
    (name, a, b, n) =>
      `export function ${name}(${a}: readonly number[], ${b} = ${n}): number {\n  return ${a}.filter((one) => one > ${b}).reduce((sum, one) => sum + one, 0);\n}\n`,
  ],
  [
    'cs',
    (name, a, b, n) =>
      `public static int ${name}(IEnumerable<int> ${a}, int ${b} = ${n})\n{\n    return ${a}.Where(one => one > ${b}).Sum();\n}\n`,
  ],
  [
    'go',
    (name, a, b, n) =>
      `func ${name}(${a} []int, ${b} int) int {\n\ttotal := ${n}\n\tfor _, one := range ${a} {\n\t\ttotal += one * ${b}\n\t}\n\treturn total\n}\n`,
  ],
];

const CLIENT = `import requests

session = requests.Session()
session.headers["User-Agent"] = "MdePartner-Contoso-ContosoCognito/1.0.0"


def machines(page):
    return session.get(f"https://api.security.microsoft.com/api/machines?page={page}").json()
`;

/**
 * @param {number} count
 * @param {number} candidates how many of them call the API
 * @returns {Generator<[path: string, text: string]>}
 */
export function* filesFor(count, candidates) {
  const word = (/** @type {number} */ at) => /** @type {string} */ (WORDS[(at * 7919) % WORDS.length]);
  for (let index = 0; index < count; index++) {
    if (index < candidates) {
      yield [`clients/${index}/api.py`, CLIENT];
      continue;
    }
    const [ending, fn] = /** @type {(typeof LANGUAGES)[number]} */ (LANGUAGES[index % LANGUAGES.length]);
    const parts = Array.from({ length: 18 }, (_, part) => {
      const at = index * 31 + part * 17;
      return fn(`${word(at)}_${word(at + 5)}_${at}`, word(at + 11), `${word(at + 23)}s`, at % 1000);
    });
    yield [`${word(index)}/${word(index + 3)}/${index}.${ending}`, parts.join('\n')];
  }
}
