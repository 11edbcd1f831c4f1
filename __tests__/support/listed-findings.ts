import type { ReportFinding } from '../../src/core/report.ts';
import { plainText } from '../../src/render/escape.ts';

/** Places that an entry of the job summary names; it counts the others. */
const SHOWN_PLACES = 10;
const ENTRY = /^\S+ \*\*(error|warning|notice)\*\* · \[([a-z0-9-]+)\]\([^)]*\) · (.*?)(?: · .*?)?<br>(.*)$/gm;
/** A place, linked or not, with its related ones; or how many more there are. */
const ITEM =
  /(?:^|, )(?:\[([^\]]+)\]\([^()]*\)|([^\s,]+:\d+:\d+)|and ([\d,]+) more in the report file)(?: \((?:[^()]|\([^()]*\))*\))?(?=, |$)/g;

/** Every entry of the job summary: severity, rule, message, its places, and how many more places it counts. */
export function listedFindings(summary: string): string[] {
  return [...summary.matchAll(ENTRY)].map(([, severity = '', rule = '', where = '', said = '']) => {
    const items = [...where.matchAll(ITEM)];
    if (items.map(([text]) => text).join('') !== where) throw new Error(`no list of places: ${where}`);
    const places = items.flatMap(([, linked, plain]) => linked ?? plain ?? []).map(decoded);
    const more = items.flatMap(([, , , count]) => (count ? Number(count.replaceAll(',', '')) : []));
    return JSON.stringify([severity, rule, decoded(said.split('<br>', 1)[0] ?? ''), places, more]);
  });
}

/** The entries that are due: findings that say the same are one, and of many places the first ten are named. */
export function dueEntries(findings: readonly ReportFinding[]): string[] {
  const alike = new Map<string, Map<string, ReportFinding>>();
  for (const finding of findings) {
    const { severity, rule, message, help, fix, waiver, path, start, end } = finding;
    const key = JSON.stringify([severity, rule, message, help, fix?.title, waiver]);
    const places = alike.get(key) ?? new Map<string, ReportFinding>();
    alike.set(key, places.set(JSON.stringify([path, start, end]), finding));
  }
  return [...alike.values()].map((found) => {
    const places = [...found.values()].map(({ path, start }) => `${path}:${start.line}:${start.column}`);
    const [{ severity, rule, message }] = [...found.values()] as [ReportFinding];
    const more = places.length > SHOWN_PLACES ? [places.length - SHOWN_PLACES] : [];
    return JSON.stringify([severity, rule, plainText(message), places.slice(0, SHOWN_PLACES), more]);
  });
}

/** The rule that an annotation's first line ends with; empty: none. */
export function ruleOfMessage(message: string): string {
  return / \(([a-z0-9-]+)\)$/.exec(message.split('\n', 1)[0] ?? '')?.[1] ?? '';
}

function decoded(markdown: string): string {
  return markdown.replaceAll('&#8203;', '').replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
}
