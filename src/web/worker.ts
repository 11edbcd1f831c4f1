import type { CheckOutcome } from '../app/check.ts';
import { nameOf } from '../core/path.ts';
import type { LogoMeasurement, Report } from '../core/report.ts';
import { isManifestName } from '../manifest/file-names.ts';
import { clock } from '../platform/web/clock.ts';
import { fileContent } from '../platform/web/file-content.ts';
import { type Content, contentOf, type Files } from '../platform/web/memory-tree.ts';
import { browserRasterizer } from '../platform/web/rasterizer.ts';
import type { Numbered } from './engine.ts';
import { type Fault, traceOf } from './fault.ts';
import { fixAll, judge, packOf, previewOf } from './judge.ts';
import {
  type Listing,
  logoContent,
  logoPath,
  manifestText,
  newListing,
  openFiles,
  openFolder,
  takesLogo,
  withField,
  withFix,
  withFixedFiles,
  withLogo,
  withManifest,
  withText,
} from './listing.ts';
import { judgedListing, shownListing } from './page-state.ts';
import type {
  AliveReply,
  BrokenReply,
  Command,
  GivenFile,
  Judged,
  Packed,
  PackReply,
  PageState,
  PreviewReply,
} from './protocol.ts';

/**
 * Owns the listing of the page: carries out one command after the other, answers each with the new state at once, and
 * then judges the listing unless another command has arrived by then.
 */

const rasterizer = browserRasterizer(
  () => new Worker(new URL('./draw-worker.js', import.meta.url), { type: 'module', name: 'draw' }),
);

let listing: Listing = newListing();
let product = 0;
let revision = 0;
let typed = 0;
let isNew = true;
let answered = 0;
let fault: Fault | null = null;
let judged: Judged | null = null;
/** What the report of `judged` is from. */
let outcome: CheckOutcome | null = null;
let judgedLogo: Content | null = null;
let measuredLogo: { readonly content: Content; readonly measurement: LogoMeasurement } | null = null;
/** Name of the logo that the manifest could not be given; null: it was used. */
let refusedLogo: string | null = null;
let packed: Packed | null = null;
/** `isOther`: another listing was shown then. */
let undo: { readonly listing: Listing; readonly done: string; readonly isOther: boolean } | null = null;
let queue: Promise<unknown> = Promise.resolve();
let waiting = 0;
/**
 * Whether something failed that the page keeps, with all later commands, for a new worker; `edit`: only edits of the
 * manifest did, which a whole text replaces.
 */
let stuck: 'edit' | 'listing' | null = null;

addEventListener('message', ({ data }: MessageEvent<Numbered>) => {
  postMessage({ alive: true } satisfies AliveReply);
  if (data.kind === 'ping') return;
  const command = data;
  waiting++;
  queue = queue.then(() => answer(command));
});

async function answer(command: Command & Numbered): Promise<void> {
  if (!stuck) fault = null;
  waiting--;
  let isDone = false;
  try {
    await carryOut(command);
    isDone = true;
    if (stuck === 'edit' && command.kind === 'text') fault = stuck = null;
    if (!stuck) answered = command.number;
    show();
    if (waiting === 0) await judgeNow();
  } catch (error: unknown) {
    const work = WORK[command.kind];
    if (!isDone && work === undefined)
      stuck = stuck !== 'listing' && (command.kind === 'field' || command.kind === 'text') ? 'edit' : 'listing';
    fault = { what: (isDone ? undefined : work) ?? 'check', trace: traceOf(error) };
    try {
      show();
    } catch {
      // Nothing of this listing can be shown; the page keeps what was entered.
      postMessage({ broken: fault } satisfies BrokenReply);
    }
  }
}

/** What a fault is named by, for commands that do more than to change the listing. */
const WORK: Readonly<Partial<Record<Command['kind'], Fault['what']>>> = {
  fix: 'fix',
  'fix-all': 'fix',
  pack: 'pack',
  preview: 'preview',
};

/** Commands after which another listing is shown. */
const OPENING: ReadonlySet<Command['kind']> = new Set(['open', 'manifest']);

async function carryOut(command: Command): Promise<void> {
  const before = listing;
  const isOther = OPENING.has(command.kind) || (command.kind === 'undo' && (undo?.isOther ?? false));
  const done = await next(command);
  if (listing === before) return;
  refusedLogo = null;
  packed = null;
  const isJudged = judged?.revision === revision++;
  // The findings of one listing say nothing of another, nor do the fields of one product.
  if (isOther) judged = null;
  if (command.kind === 'product') {
    if (isJudged && outcome) await take(outcome);
    else judged = null;
  }
  isNew = command.kind === 'new' || isWithoutManifest(command);
  undo = done === null ? null : { listing: before, done, isOther: isOther || command.kind === 'new' };
}

/** Whether a folder was opened that has no manifest, so that one is to be written. */
function isWithoutManifest(command: Command): boolean {
  if (command.kind !== 'open' || command.folder === null) return false;
  return !command.files.some(({ path }) => isManifestName(nameOf(path)));
}

/** Replaces the listing; returns what was done if that deserves an undo button. */
async function next(command: Command): Promise<string | null> {
  switch (command.kind) {
    case 'open':
      listing = opened(command.files, command.folder);
      listing = {
        ...listing,
        leftOut: command.leftOut ?? listing.leftOut,
        isStarted: command.isStarted ?? listing.isStarted,
      };
      product = command.product ?? 0;
      return isNew ? null : 'Opened another listing.';
    case 'new':
      listing = newListing();
      product = 0;
      return 'Started a new listing.';
    case 'show':
      return null;
    case 'text':
      typed = command.typed;
      if (command.text !== manifestText(listing)) listing = withText(listing, command.text);
      return null;
    case 'field':
      listing = withField(listing, command.path, command.value);
      return null;
    case 'logo': {
      refusedLogo = takesLogo(listing, product, command.name) ? null : nameOf(command.name);
      if (refusedLogo !== null) return null;
      const before = logoPath(listing, product);
      listing = withLogo(listing, product, command.name, command.bytes);
      const path = logoPath(listing, product);
      return before === null || before === path ? null : `Changed the path of the logo from '${before}' to '${path}'.`;
    }
    case 'fix': {
      const fix = judged?.revision === command.revision ? judged.report.findings[command.finding]?.fix : null;
      if (fix) listing = withFix(listing, fix);
      return fix ? `Done: ${fix.title}.` : null;
    }
    case 'fix-all': {
      const { files, applied, crashes } = await fixAll(listing, { today: clock.today(), rasterizer });
      if (crashes.length === 0 && files.length > 0) listing = withFixedFiles(listing, files);
      return `Applied ${applied.length === 1 ? '1 fix' : `${applied.length} fixes`}.`;
    }
    case 'preview':
      if (judged) postMessage({ preview: await previewOf(listing, judged.report) } satisfies PreviewReply);
      return null;
    case 'pack':
      if (judged?.revision === revision) await packNow(judged.report, command);
      return null;
    case 'undo':
      if (undo) listing = undo.listing;
      return null;
    case 'product':
      product = command.index;
      // The report is the same; what is shown of it is not.
      listing = { ...listing };
      return null;
    case 'manifest':
      listing = withManifest(listing, command.path);
      product = 0;
      return null;
  }
}

async function packNow(report: Report, { draft }: { readonly draft: boolean }): Promise<void> {
  const { archive, refusal } = await packOf(listing, report, { draft, rasterizer });
  packed = { draft, refusal };
  if (archive) postMessage({ pack: new Uint8Array(archive) } satisfies PackReply);
}

function opened(given: readonly GivenFile[], folder: string | null): Listing {
  const files: Files = new Map(
    given.map(({ path, data }) => [path, data instanceof Uint8Array ? contentOf(data) : fileContent(data)]),
  );
  return folder === null ? openFiles(files) : openFolder(folder, files);
}

async function judgeNow(): Promise<void> {
  if (judged?.revision === revision) return;
  await take(await judge(listing, { today: clock.today(), rasterizer }));
  show();
}

/** Keeps a report on the listing as it is. */
async function take(next: CheckOutcome): Promise<void> {
  outcome = next;
  judged = await judgedListing(revision, listing, product, next);
  judgedLogo = logoContent(listing, product);
  const measurement = judged.report.manifests[0]?.products[product]?.measurements.logo;
  if (judgedLogo && measurement) measuredLogo = { content: judgedLogo, measurement };
}

function show(): void {
  postMessage({
    revision,
    answered,
    typed,
    isNew,
    ...shownListing(listing, product, clock.today()),
    judged,
    isLogoJudged: judged?.product === product && judgedLogo === logoContent(listing, product),
    logoMeasurement:
      measuredLogo?.content === logoContent(listing, product) ? (measuredLogo?.measurement ?? null) : null,
    refusedLogo,
    fault,
    packed,
    done: undo?.done ?? null,
  } satisfies PageState);
}
