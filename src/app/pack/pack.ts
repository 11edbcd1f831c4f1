import type { Rasterizer, WorkTree } from '../../core/ports.ts';
import type { Report } from '../../core/report.ts';
import { sha256Of } from '../../core/sha256.ts';
import { MOST_BYTES } from '../../core/sizes.ts';
import { parseManifest } from '../../manifest/parse.ts';
import { renderJson } from '../../render/json.ts';
import { erroredChecks, groupBy, plural } from '../../render/overview.ts';
import { listingPage } from '../../render/pack/listing.ts';
import type { Declared, PackedProduct } from '../../render/pack/page.ts';
import { readinessPage } from '../../render/pack/readiness.ts';
import { userAgentPage } from '../../render/pack/user-agent.ts';
import { zipOf } from '../../render/pack/zip.ts';
import { renderPreview } from '../../render/preview/preview.ts';
import { logoIn } from '../logo-in.ts';
import { packedReport, reportOfProduct } from './packed-report.ts';
import { picturesOf } from './pictures.ts';

export interface PackRequest {
  /** Whether to pack although errors are open; each page says so. */
  readonly draft: boolean;
  readonly rasterizer: Rasterizer;
  /** A TrueType font for the words in pictures. */
  readonly font: Uint8Array;
}

export type PackResult =
  | { readonly archive: Uint8Array; readonly refusal: null }
  /** `refusal`: why nothing is packed, without a period; `helps`: what to do about it, null: the refusal says it. */
  | { readonly archive: null; readonly refusal: string; readonly helps: string | null };

/**
 * Packs what a vendor sends to Microsoft: a folder per product, the report, and checksums. The same report, files and
 * font give the same bytes. Of the repository, only logos that are an SVG are packed as files.
 */
export async function pack(whole: Report, tree: WorkTree, request: PackRequest): Promise<PackResult> {
  const refusal = refusalOf(whole, request);
  if (refusal !== null) return { archive: null, ...refusal };
  const report = packedReport(whole);
  const draft = request.draft ? stampOf(report) : null;
  const files = new Map<string, Uint8Array | string>([['report.json', renderJson(report)]]);
  const folders = new Set<string>();
  const findings = groupBy(report.findings, ({ manifest }) => manifest);
  for (const manifest of report.manifests) {
    const declared = declaredIn(tree, manifest.path);
    const part = { ...report, findings: findings.get(manifest.path) ?? [] };
    for (const [index, product] of manifest.products.entries()) {
      const folder = folderFor(product.name, folders);
      const own = reportOfProduct(part, manifest, product);
      const packed = { report: own, manifest: own.manifests[0] ?? manifest, product, draft };
      const content = await filesOf({ ...packed, declared: declared(index) }, tree, request);
      for (const [name, bytes] of content) files.set(`${folder}/${name}`, bytes);
    }
  }
  return { archive: zipOf(withChecksums(files)), refusal: null };
}

function refusalOf(
  report: Report,
  { draft }: PackRequest,
): { readonly refusal: string; readonly helps: string | null } | null {
  const crashed = erroredChecks(report).length;
  if (crashed > 0) return { refusal: `${plural(crashed, 'check')} crashed`, helps: null };
  if (!report.manifests.some(({ products }) => products.length > 0)) {
    const cause = report.findings.find(({ severity }) => severity === 'error')?.message.replace(/\.$/, '');
    return { refusal: `no product was found${cause === undefined ? '' : `. ${cause}`}`, helps: null };
  }
  const error = openErrors(report);
  if (error === 0 || draft) return null;
  const refusal = `${plural(error, 'error')} ${error === 1 ? 'is' : 'are'} open`;
  return { refusal, helps: '--draft packs all the same' };
}

/** Also counts errors that a baseline knows: they are still to be fixed. */
function openErrors({ findings }: Report): number {
  return findings.filter(({ severity, waiver }) => severity === 'error' && !waiver).length;
}

function stampOf(report: Report): string {
  const error = openErrors(report);
  return error === 0 ? 'Draft.' : `Draft: ${plural(error, 'error')} ${error === 1 ? 'is' : 'are'} open.`;
}

async function filesOf(packed: PackedProduct, tree: WorkTree, { rasterizer, font }: PackRequest) {
  const { report, product, draft } = packed;
  const path = product.measurements.logo?.path;
  const logo = path === undefined ? null : logoIn(tree, path);
  const { files: pictures, leftOut } = await picturesOf(product, logo, { rasterizer, font, draft });
  return new Map<string, Uint8Array | string>([
    ...pictures,
    ...(logo === null ? [] : [['logo.svg', logo] as const]),
    ['listing.md', listingPage(packed, { logo: logo !== null, leftOut })],
    ['user-agent.md', userAgentPage(packed)],
    ['readiness.md', readinessPage(packed)],
    [
      'preview.html',
      renderPreview(report, {
        command: 'mde-partner',
        isPassedOn: true,
        logo: (wanted) => logoIn(tree, wanted),
        ...(draft !== null && { draft }),
      }),
    ],
  ]);
}

/** Reads what the report does not have. Each value was judged already, and is only shown. */
function declaredIn(tree: WorkTree, path: string): (index: number) => Declared {
  const bytes = tree.read(path, MOST_BYTES.manifest);
  const data = bytes === null ? {} : parseManifest(path, bytes).data;
  return (index) => {
    const product = data.products?.[index];
    return {
      company: data.company?.name,
      website: data.company?.website,
      entraApplication: product?.entraApplication,
      pressReleases: product?.pressReleases,
      readiness: { ...data.readiness },
    };
  };
}

/** Returns a new folder name: the letters and digits of the product's name in lowercase. */
function folderFor(name: string, taken: Set<string>): string {
  const base =
    name
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .slice(0, 60)
      .replace(/^-|-$/g, '') || 'product';
  let folder = base;
  for (let number = 2; taken.has(folder); number++) folder = `${base}-${number}`;
  taken.add(folder);
  return folder;
}

/** Sorts the files by path, and adds `SHA256SUMS` in the form that `sha256sum --check` reads. */
function withChecksums(files: ReadonlyMap<string, Uint8Array | string>): ReadonlyMap<string, Uint8Array> {
  const encoder = new TextEncoder();
  const sorted = [...files]
    .map(([path, content]) => [path, typeof content === 'string' ? encoder.encode(content) : content] as const)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  const sums = sorted.map(([path, content]) => `${sha256Of(content)}  ${path}\n`).join('');
  return new Map([...sorted, ['SHA256SUMS', encoder.encode(sums)]]);
}
