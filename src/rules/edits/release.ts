import type { Fix } from '../../core/finding.ts';
import { nameOf, relativeTo, resolveInside } from '../../core/path.ts';
import { quote } from '../../core/quote.ts';
import { quoted } from '../../manifest/yaml/quoting.ts';
import { atPrecision } from '../../release/compare.ts';
import { DEFAULT_TAG_FORM, formOf } from '../../release/tags.ts';
import { editDistance } from '../../text/distance.ts';
import { VERSION_TEMPLATE } from '../../user-agent/holes.ts';
import { releaseOf, versionFiles } from '../artifacts/release.ts';
import type { ProductSubject } from '../subject.ts';
import { rewriting } from './scalar.ts';

/** For a file that is not there: another one of its kind in the manifest's folder, the only one that states a version. */
export function namingFile(subject: ProductSubject): Fix | undefined {
  const path = versionFiles(subject.run).usualVersionFile(subject.run.tree, subject.file.folder);
  const scalar = subject.scalar(['version', 'file']);
  if (path === null || !scalar || subject.data.version?.key !== undefined) return undefined;
  const named = resolveInside(subject.file.folder, scalar.value);
  if (named === null || subject.run.tree.entry(named).kind !== 'missing' || !isNear(named, path)) return undefined;
  const file = relativeTo(subject.file.folder, path);
  return { title: `use ${quote(file)}`, applicability: 'suggest', edits: [rewriting(scalar, file)] };
}

/** A slip of the pen, or the same file in another folder. */
function isNear(named: string, path: string): boolean {
  const [own, other] = [nameOf(named).toLowerCase(), nameOf(path).toLowerCase()];
  return own === other || editDistance(own, other, MOST_SLIPS) <= MOST_SLIPS;
}

const MOST_SLIPS = 3;

/** Takes the form of the tag from the tag that is released; only where there is no second product to own it. */
export function namingTagForm(subject: ProductSubject): Fix | undefined {
  const form = formOf(subject.run.release ?? '');
  if (form === null || subject.run.products.length > 1) return undefined;
  const scalar = subject.scalar(['version', 'tag']);
  if (!scalar) return addingVersion(subject, `{ tag: ${quoted(form)} }`);
  return { title: `use ${quote(form)}`, applicability: 'suggest', edits: [rewriting(scalar, form)] };
}

/** Says what fills `{version}`: the usual file if it states a version, else the tag. */
export function explainingTemplate(subject: ProductSubject): Fix | undefined {
  const path = versionFiles(subject.run).usualVersionFile(subject.run.tree, subject.file.folder);
  const file = path === null ? null : relativeTo(subject.file.folder, path);
  const form = quoted(DEFAULT_TAG_FORM);
  return addingVersion(subject, file === null ? `{ tag: ${form} }` : `{ file: ${quoted(file)} }`);
}

/** Puts `{version}` into the User-Agent where something fills it, else the version itself. */
export function writingVersion(subject: ProductSubject, version: string): Fix | undefined {
  const scalar = subject.scalar(['userAgent']);
  const { userAgent, precision } = releaseOf(subject);
  if (!scalar || !userAgent) return undefined;
  const { file, tag } = subject.data.version ?? {};
  const isFilled = (file ?? tag) !== undefined && userAgent.end === scalar.value.length;
  const wanted = isFilled ? VERSION_TEMPLATE : atPrecision(version, precision);
  const text = scalar.value.slice(0, userAgent.start) + wanted + scalar.value.slice(userAgent.end);
  return { title: `use ${quote(wanted)}`, applicability: 'suggest', edits: [rewriting(scalar, text)] };
}

/** A new key before `userAgent`, where that stands at the start of a line. */
function addingVersion(subject: ProductSubject, value: string): Fix | undefined {
  const { path, start } = subject.locate(['userAgent'], 'key');
  const before = subject.file.source?.line(start.line).slice(0, start.column - 1) ?? '';
  const isBlock = /^ *(?:- +)?$/.test(before);
  if (!isBlock || subject.data.userAgent === undefined || subject.data.version !== undefined) return undefined;
  const text = `version: ${value}\n${' '.repeat(start.column - 1)}`;
  const edit = { location: { path, start, end: start }, text };
  return { title: `add ${quote(`version: ${value}`)}`, applicability: 'suggest', edits: [edit] };
}
