import type { Rasterizer } from '../core/ports.ts';
import { canvasOf } from './canvas.ts';
import { cssRules } from './css/rules.ts';
import { showsTheSame } from './drawing/same-picture.ts';
import type { LoadedSvg } from './load.ts';
import { type LogoSize, naturalSize } from './size.ts';
import { parseXml } from './xml/parse.ts';
import { NAMESPACES, textOf, walk, type XmlDocument, type XmlElement } from './xml/xml.ts';

/** The optimizer cannot be stopped and is not linear: input beyond these limits might take more than half a second. */
const MOST_CHARACTERS = 50_000;
const MOST_ELEMENTS = 3_000;
/** Sum of the squared lengths of path data, in characters: equal to one path of 20,000. */
const MOST_PATH_SQUARES = 20_000 ** 2;
/** Selectors and namespace declarations, times elements: each is compared with each. */
const MOST_COMPARISONS = 50_000;
/** A smaller gain is not worth changing the file. */
const LEAST_GAIN = 0.05;
/** Levels; the optimizer recurses. */
const MOST_LEVELS = 200;

/** Plugins that change neither the picture nor what a style sheet or a person looks up in the file. */
const SAFE_PLUGINS = [
  'removeXMLProcInst',
  'removeComments',
  'removeMetadata',
  'removeEditorsNSData',
  'cleanupAttrs',
  'cleanupNumericValues',
  'convertColors',
  'convertPathData',
  'convertTransform',
  'removeEmptyAttrs',
  'removeEmptyContainers',
  'removeUnusedNS',
  'collapseGroups',
] as const;

/** Returns the logo in fewer bytes; null if nothing is gained or anything else might change. */
export async function optimised(svg: LoadedSvg, size: LogoSize, rasterizer: Rasterizer): Promise<string | null> {
  const { text } = svg.source;
  if (text.length > MOST_CHARACTERS || svg.document.doctype || !isQuick(svg.document)) return null;
  const shorter = await shorten(text);
  if (shorter === null || byteLength(shorter) > byteLength(text) * (1 - LEAST_GAIN)) return null;
  const { document } = parseXml(shorter);
  if (!document || bringsNames(document, svg.document)) return null;
  const after = { document, size: naturalSize(document) };
  if (!sameCanvas(size, after.size)) return null;
  return (await showsTheSame({ document: svg.document, size }, after, rasterizer)) ? shorter : null;
}

async function shorten(text: string): Promise<string | null> {
  // Several hundred kilobytes that only a heavy logo needs; the other entry point of the package cannot be bundled.
  const { optimize } = await import('svgo/browser');
  try {
    return optimize(text, { multipass: true, plugins: [...SAFE_PLUGINS] }).data;
  } catch {
    return null;
  }
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

function sameCanvas(before: LogoSize, after: LogoSize): boolean {
  return before.ratio === after.ratio && String(canvasOf(before)) === String(canvasOf(after));
}

/** Whether the optimizer surely takes little time. Selectors with combinators make it search the tree repeatedly. */
function isQuick(document: XmlDocument): boolean {
  let elements = 0;
  let squares = 0;
  let compared = 0;
  for (const element of walk(document.root)) {
    elements++;
    for (const { namespace, localName, value } of element.attributes) {
      if (namespace === NAMESPACES.xmlns) compared++;
      if (localName === 'd' || localName === 'transform') squares += value.length ** 2;
    }
    const selectors = selectorsIn(element);
    if (selectors.some((selector) => /[\s>+~:[(]/.test(selector))) return false;
    compared += selectors.length;
  }
  return (
    elements <= MOST_ELEMENTS &&
    squares <= MOST_PATH_SQUARES &&
    compared * elements <= MOST_COMPARISONS &&
    depthOf(document) <= MOST_LEVELS
  );
}

function selectorsIn(element: XmlElement): string[] {
  if (element.localName !== 'style') return [];
  return cssRules(textOf(element)).flatMap(({ selector }) => selector.split(',').map((one) => one.trim()));
}

function depthOf(document: XmlDocument): number {
  const depths = new Map<object, number>();
  let most = 0;
  for (const element of walk(document.root)) {
    const depth = 1 + (element.parent ? (depths.get(element.parent) ?? 0) : 0);
    depths.set(element, depth);
    most = Math.max(most, depth);
  }
  return most;
}

/** Whether there is a new element, handler or reference; a shape may become a path. */
function bringsNames(after: XmlDocument, before: XmlDocument): boolean {
  const known = namesIn(before);
  known.add(`${NAMESPACES.svg} path`);
  return [...namesIn(after)].some((name) => !known.has(name));
}

function namesIn(document: XmlDocument): Set<string> {
  const names = new Set<string>();
  for (const element of walk(document.root)) {
    names.add(`${element.namespace} ${element.localName}`);
    for (const { localName, value } of element.attributes)
      if (/^(?:on|href$|src$)/i.test(localName) || value.includes('url(')) names.add(`${localName}=${value}`);
  }
  return names;
}
