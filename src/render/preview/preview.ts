import { base64Of } from '../../core/base64.ts';
import type { ManifestReport, Report, ReportFinding } from '../../core/report.ts';
import { sha256Bytes } from '../../core/sha256.ts';
import { startText } from '../../core/text.ts';
import { MOST_DESCRIPTION_WORDS, requirementOf } from '../../requirements.ts';
import { htmlText, shortText } from '../escape.ts';
import { measured } from '../measured.ts';
import {
  bySeverity,
  countsText,
  extentText,
  groupBy,
  plural,
  policyText,
  requirementsText,
  sampleText,
} from '../overview.ts';
import { repositoryLines } from '../repository.ts';
import { STATES, type Status } from '../states.ts';
import { LOGO_SIZES } from './sizes.ts';
import { PREVIEW_STYLE } from './style.ts';

type Product = ManifestReport['products'][number];

/** What a customer sees of a product. */
export interface Tile {
  readonly name: string;
  readonly description: string;
  /** Bytes of the SVG; null: there is none that can be shown. */
  readonly logo: Uint8Array | null;
}

export interface PreviewContext {
  /** How the reader runs this tool. */
  readonly command: string;
  /** Bytes of a logo that the report names; null: it cannot be read. */
  logo(path: string): Uint8Array | null;
  /**
   * The tile of a product before the change, by the path of its manifest and its index there; null: it was the same,
   * or there was none.
   */
  before?(manifest: string, index: number): Tile | null;
  /** Whether the page is for others than the vendor; absent: it is for the vendor. */
  readonly isPassedOn?: boolean;
  /** Sentence that stamps the page as unfinished; absent: none. */
  readonly draft?: string;
}

type WordOf = (status: Status) => string;

/** What others read in place of words that address the vendor. */
const PASSED_ON: Readonly<Partial<Record<Status, string>>> = { stated: 'declared by the vendor' };

/** Most findings listed for one product. */
const MOST_FINDINGS = 200;
/** Longest value in a cell, in characters. */
const VALUE = 400;

/**
 * Renders one HTML page without scripts and without requests: the tile of each product as customers might see it, what
 * was measured, findings and requirements. Text of the repository is only ever text, and a logo only ever an image in a
 * style sheet, where browsers run no script and load nothing.
 */
export function renderPreview(report: Report, context: PreviewContext): string {
  const logos = new Logos();
  const wordOf: WordOf = (status) => (context.isPassedOn ? PASSED_ON[status] : undefined) ?? STATES[status].word;
  const findings = groupBy(bySeverity(report), ({ manifest, product }) => JSON.stringify([manifest, product]));
  const sections = report.manifests.flatMap((manifest) => [
    ...manifest.products.map((product, index) =>
      productSection(manifest, product, {
        after: tileOf(product, context),
        before: context.before?.(manifest.path, index) ?? null,
        findings: findings.get(JSON.stringify([manifest.path, product.name])) ?? [],
        logos,
        wordOf,
      }),
    ),
    ...wholeSection(manifest, findings.get(JSON.stringify([manifest.path, null])) ?? [], wordOf),
  ]);
  const style = PREVIEW_STYLE + logos.style();
  const title = `Listing preview: ${titleOf(report)}`;
  const none = report.manifests.length === 0 || report.repository !== null;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyFor(style)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${htmlText(shortText(title))}</title>
<style>${style}</style>
</head>
<body>
<header>
${context.draft === undefined ? '' : `<p class="draft">${htmlText(context.draft)}</p>\n`}<h1>${htmlText(shortText(title))}</h1>
<p>${htmlText(summaryOf(report, wordOf))}</p>
<p class="muted">The portal of Microsoft Defender is not public, so the tiles are approximations: they show how the logo and the words hold up on light and dark surfaces, not where Microsoft puts them.</p>
</header>
<main>
${sections.join('\n')}${none ? noManifest(report, context.command) : ''}
</main>
<footer>${htmlText(footerOf(report))}</footer>
</body>
</html>
`;
}

function footerOf(report: Report): string {
  const { tool, run } = report;
  const policy = policyText(report);
  const facts = `mde-partner-check ${tool.version}, dates compared with ${run.today}${run.scan ? '' : ', without the source scan'}.`;
  return policy === null ? facts : `${facts} ${policy}.`;
}

/** Shows nothing but its own style sheet and the images inside it. */
function policyFor(style: string): string {
  const hash = base64Of(sha256Bytes(style));
  return `default-src 'none'; img-src data:; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
}

function titleOf({ manifests }: Report): string {
  const names = manifests.flatMap(({ products }) => products.map(({ name }) => name));
  return names.length === 1 ? (names[0] as string) : plural(names.length, 'product');
}

function summaryOf(report: Report, wordOf: WordOf): string {
  const sample = sampleText(report);
  const all = report.manifests.flatMap(({ requirements }) => requirements);
  const parts = [countsText(report), extentText(report), ...(sample === null ? [] : [sample])];
  return `${parts.join(' · ')}${report.repository ? '' : ` · ${requirementsText(all, wordOf)}`}`;
}

function noManifest(report: Report, command: string): string {
  return repositoryLines(report, command)
    .map((line) => `<p>${htmlText(line)}</p>`)
    .join('\n');
}

/** What concerns a manifest as a whole. */
function wholeSection(manifest: ManifestReport, findings: readonly ReportFinding[], wordOf: WordOf): string[] {
  const steps = manifest.requirements.filter(({ product }) => product === null);
  if (findings.length === 0 && steps.length === 0) return [];
  return [
    `<section>\n<h2>${htmlText(manifest.path)}</h2>\n${findingList(findings)}${requirementTable(steps, null, wordOf)}</section>`,
  ];
}

interface Shown {
  readonly after: Tile;
  readonly before: Tile | null;
  readonly findings: readonly ReportFinding[];
  readonly logos: Logos;
  readonly wordOf: WordOf;
}

function productSection(
  manifest: ManifestReport,
  product: Product,
  { after, before, findings, logos, wordOf }: Shown,
): string {
  const host = product.measurements.landingPage?.host ?? null;
  const mine = manifest.requirements.filter((one) => one.product === product.name);
  const surfaces = (tile: Tile, when: string) =>
    ['light', 'dark']
      .map((surface) => surfaceOf(tile, { host, surface, when, logo: logos.classOf(tile.logo) }))
      .join('');
  return `<section>
<h2>${htmlText(shortText(product.name))}</h2>
<p class="muted">${htmlText(manifest.path)}${manifest.sample ? ' · sample listing' : ''}</p>
${before ? `<h3>Before this change</h3>\n<div class="surfaces">${surfaces(before, 'before')}</div>\n<h3>After this change</h3>\n` : ''}<div class="surfaces">${surfaces(after, before ? 'after' : 'now')}</div>
${wordList(product)}${findingList(findings)}${requirementTable(mine, product, wordOf)}</section>`;
}

function tileOf({ name, measurements: { description, logo } }: Product, context: PreviewContext): Tile {
  return {
    name,
    description: description?.text ?? '',
    logo: logo === null ? null : context.logo(logo.path),
  };
}

interface Surface {
  /** Null: the landing page is not known. */
  readonly host: string | null;
  readonly surface: string;
  readonly when: string;
  /** Class that shows the logo; null: there is none. */
  readonly logo: string | null;
}

function surfaceOf({ name, description }: Tile, { host, surface, when, logo }: Surface): string {
  const label = `${when === 'now' ? '' : `${when}, `}${surface} surface`;
  const picture = (size: number) =>
    logo === null
      ? `<span class="logo none px${size}" role="img" aria-label="no logo"></span>`
      : `<span class="logo ${logo} px${size}" role="img" aria-label="logo at ${size} px"></span>`;
  return `<figure class="surface ${surface}">
<figcaption>${htmlText(label.charAt(0).toUpperCase() + label.slice(1))}</figcaption>
<div class="tile">${picture(64)}<div><h4>${htmlText(shortText(name))}</h4><p>${htmlText(shortText(description, VALUE))}</p>${host === null ? '' : `<span class="host">${htmlText(shortText(host))}</span>`}</div></div>
<div class="sizes">${LOGO_SIZES.map((size) => `<div>${picture(size)}${size} px</div>`).join('')}</div>
</figure>
`;
}

/** The words as they are counted; those beyond the limit are struck through. */
function wordList({ measurements: { description } }: Product): string {
  if (!description) return '';
  const words = description.counted.map(
    (word, index) =>
      `<li${index < MOST_DESCRIPTION_WORDS ? '' : ' class="over"'}>${htmlText(shortText(word))}<sup>${index + 1}</sup></li>`,
  );
  return `<h3>${plural(description.words, 'word')} of at most ${MOST_DESCRIPTION_WORDS}</h3>\n<ol class="words">${words.join('')}</ol>\n`;
}

function findingList(findings: readonly ReportFinding[]): string {
  if (findings.length === 0) return '';
  const items = findings
    .slice(0, MOST_FINDINGS)
    .map(
      ({ severity, message, rule, ...place }) =>
        `<li class="${severity}"><b>${severity}</b> ${htmlText(message)}<br><small>${htmlText(rule)} · <code>${htmlText(startText(place))}</code></small></li>`,
    );
  const more = findings.length - items.length;
  const rest = more === 0 ? '' : `<p class="muted">${plural(more, 'more finding')} in the report.</p>\n`;
  return `<h3>Findings</h3>\n<ul class="findings">\n${items.join('\n')}\n</ul>\n${rest}`;
}

/** @param product null: the requirements are those of the vendor */
function requirementTable(
  requirements: ManifestReport['requirements'],
  product: Product | null,
  wordOf: WordOf,
): string {
  if (requirements.length === 0) return '';
  const rows = requirements.map(({ id, status, reason }) => {
    const { mark } = STATES[status];
    const known = requirementOf(id);
    const value = product === null ? null : measured(id, product);
    const cells =
      product === null ? '' : `<td>${value === null ? '' : `<code>${htmlText(shortText(value, VALUE))}</code>`}</td>`;
    return `<tr><td>${htmlText(id)} ${htmlText(known?.title ?? '')}<br><small>${htmlText(known?.asks ?? '')}</small></td><td>${mark} ${htmlText(wordOf(status))}${reason === null ? '' : `<br><small>${htmlText(shortText(reason, VALUE))}</small>`}</td>${cells}</tr>`;
  });
  return `<h3>Requirements</h3>\n<div class="scroll"><table>\n<thead><tr><th scope="col">Requirement</th><th scope="col">State</th>${product === null ? '' : '<th scope="col">Measured</th>'}</tr></thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table></div>\n`;
}

/** The logos of the page, each once, as classes of the style sheet. */
class Logos {
  readonly #classes = new Map<string, string>();

  /** Returns the class that shows the logo; null if there is none. */
  classOf(logo: Uint8Array | null): string | null {
    if (logo === null) return null;
    const data = base64Of(logo);
    const known = this.#classes.get(data) ?? `picture-${this.#classes.size + 1}`;
    this.#classes.set(data, known);
    return known;
  }

  style(): string {
    return [...this.#classes]
      .map(([data, name]) => `.${name} { background-image: url("data:image/svg+xml;base64,${data}") }\n`)
      .join('');
  }
}
