import { resolveInside } from '../../core/path.ts';
import { quote } from '../../core/quote.ts';
import { isUrl } from '../../core/url.ts';
import { findFictionalName } from '../../text/fictional-names.ts';
import type { DataPath } from '../manifest.ts';
import { sentence } from '../yaml/place-names.ts';
import type { Reader } from '../yaml/reader.ts';
import { PRODUCTS } from './limits.ts';

/** Drops the products beyond the limit and reports that they are too many. */
export function limitProducts(reader: Reader): void {
  const { products } = reader.data;
  if (!Array.isArray(products) || products.length <= PRODUCTS.most) return;
  const path = ['products', PRODUCTS.most];
  reader.report(
    ['products'],
    reader.place(path, 'key'),
    `The manifest has ${products.length.toLocaleString('en-US')} products, but the limit is ${PRODUCTS.most}. Split it into several manifests, each in its own folder.`,
  );
  reader.data['products'] = products.slice(0, PRODUCTS.most);
}

/** Checks what the schema cannot express: paths, URLs, ids, repeated products. */
export function judgeFields(reader: Reader, folder: string): void {
  judgeAddress(reader, ['company', 'website']);
  judgeFiction(reader, ['company', 'website']);
  const products = Array.isArray(reader.data['products']) ? reader.data['products'] : [];
  for (const index of products.keys()) judgeProduct(reader, ['products', index], folder);
  for (const [key, noun] of UNIQUE) reportDuplicates(reader, products.length, key, noun);
}

/** Keys whose value only one product may have, with what people call it. */
const UNIQUE = [
  ['id', 'id'],
  ['name', 'name'],
  ['userAgent', 'User-Agent'],
] as const;

function judgeProduct(reader: Reader, path: DataPath, folder: string): void {
  judgePath(reader, [...path, 'logo'], folder);
  judgePath(reader, [...path, 'version', 'file'], folder);
  judgeTag(reader, [...path, 'version', 'tag']);
  for (const index of itemsAt(reader, [...path, 'source'])) judgePath(reader, [...path, 'source', index], folder);
  for (const index of itemsAt(reader, [...path, 'pressReleases'])) {
    judgePath(reader, [...path, 'pressReleases', index, 'file'], folder);
    judgeAddress(reader, [...path, 'pressReleases', index, 'url']);
    for (const key of ['title', 'url']) judgeFiction(reader, [...path, 'pressReleases', index, key]);
  }
  judgeApplicationId(reader, [...path, 'entraApplication', 'applicationId']);
}

/** A form without a place for the version matches only one tag, so it would ignore every other release. */
function judgeTag(reader: Reader, path: DataPath): void {
  const value = reader.value(path);
  if (typeof value !== 'string' || value.split('{version}').length === 2) return;
  refuse(
    reader,
    path,
    `${sentence(reader.nameOf(path))} is ${quote(value)}, but it must contain '{version}' exactly once, for example 'v{version}'.`,
  );
}

function itemsAt(reader: Reader, path: DataPath): Iterable<number> {
  const items = reader.value(path);
  return Array.isArray(items) ? items.keys() : [];
}

function refuse(reader: Reader, path: DataPath, message: string): void {
  reader.report(path, reader.place(path, 'value'), message);
  reader.set(path, typeof path.at(-1) === 'number' ? '' : undefined);
}

function judgePath(reader: Reader, path: DataPath, folder: string): void {
  const value = reader.value(path);
  if (typeof value !== 'string') return;
  const example = typeof path.at(-1) === 'number' ? 'src/**' : 'assets/logo.svg';
  const problem = pathFault(value, folder, example);
  if (problem) refuse(reader, path, `The path ${quote(value)} in ${reader.nameOf(path)} ${problem}.`);
}

function pathFault(value: string, folder: string, example: string): string | undefined {
  if (/^[a-z][a-z0-9+.-]+:/i.test(value)) return 'is a URL. Use the path of a file in the repository';
  if (/^[a-z]:/i.test(value) || /^[/\\]/.test(value))
    return `is absolute. Use a path relative to the folder of the manifest, such as '${example}'`;
  if (value.includes('\\')) return "contains backslashes. Use '/' between folders";
  if (resolveInside(folder, value) === null) return 'leads out of the repository. Use the path of a file inside it';
  return undefined;
}

function judgeAddress(reader: Reader, path: DataPath): void {
  const value = reader.value(path);
  if (typeof value !== 'string' || (/^https:\/\/[^\s/?#\\]/i.test(value) && isUrl(value))) return;
  refuse(
    reader,
    path,
    `${sentence(reader.nameOf(path))} is ${quote(value)}, which is not an https URL. Use a URL such as 'https://contoso.com'.`,
  );
}

/** Checks fields that no other rule reads. The value is kept, because the manifest states it. */
function judgeFiction(reader: Reader, path: DataPath): void {
  const value = reader.value(path);
  const name = typeof value === 'string' && reader.data['sample'] !== true ? findFictionalName(value) : null;
  if (!name) return;
  const message = `${sentence(reader.nameOf(path))} contains the fictional name ${quote(name.text)}. Use your own name, or set 'sample: true' for a sample listing.`;
  reader.report(path, reader.place(path, 'value'), message);
}

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

function judgeApplicationId(reader: Reader, path: DataPath): void {
  const value = reader.value(path);
  if (typeof value !== 'string' || GUID.test(value)) return;
  refuse(
    reader,
    path,
    `${sentence(reader.nameOf(path))} is ${quote(value)}, which is not a GUID. Use the application (client) id, such as '11111111-2222-3333-4444-555555555555'.`,
  );
}

function reportDuplicates(reader: Reader, count: number, key: string, noun: string): void {
  const first = new Map<string, number>();
  for (let index = 0; index < count; index++) {
    const path = ['products', index, key];
    const value = reader.value(path);
    if (typeof value !== 'string' || value.trim() === '') continue;
    const folded = value.trim().toLowerCase();
    const before = first.get(folded);
    if (before === undefined) {
      first.set(folded, index);
      continue;
    }
    const place = reader.place(path, 'value');
    const original = reader.place(['products', before, key], 'value');
    reader.report(
      path,
      place,
      `The ${noun} ${quote(value)} is also that of ${reader.nameOf(['products', before])}. Use a different ${noun} for each product.`,
      {
        related: [{ message: 'first used here', location: reader.source.locate(original.start, original.end) }],
      },
    );
  }
}
