import type { ScanTools, Tools } from '../../core/ports.ts';
import { clock } from './clock.ts';
import { ResvgRasterizer } from './rasterizer.ts';
import { remoteAddress } from './remote-address.ts';
import { grammarFiles } from './wasm-files.ts';

/** Where a run takes place. */
export interface Place {
  /** Absolute path of the repository. */
  readonly root: string;
  /** Absolute path that HAR paths and globs are relative to. */
  readonly folder: string;
  /** How the tool names itself to web servers. */
  readonly userAgent: string;
}

/** What the caller asks for. */
export interface ToolOptions {
  /** Paths and globs of captured traffic; default: none. */
  readonly har?: readonly string[];
  /** Whether pages may be opened; default: no. */
  readonly online?: boolean;
  /** Whether the sources are scanned for API calls; default: yes. */
  readonly scan?: boolean;
}

/** Returns what a run may use. Without `online`, the run has no access to the network. */
export async function toolsFor(
  { root, folder, userAgent }: Place,
  { har = [], online = false, scan = true }: ToolOptions = {},
): Promise<Tools> {
  return {
    rasterizer: new ResvgRasterizer(),
    repository: repositoryAddress(root),
    ...(scan && { scan: await sourceScan(root) }),
    ...(har.length > 0 && { har: (await import('./har-file.ts')).diskHarFiles(root, folder, har) }),
    ...(online && { pages: await pagesOf(userAgent) }),
  };
}

async function sourceScan(root: string): Promise<ScanTools> {
  const { sourceSearch } = await import('./source-search.ts');
  return { search: sourceSearch(root), grammars: grammarFiles, now: clock.steady };
}

function repositoryAddress(root: string): string | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = process.env;
  return server && repository ? `${server}/${repository}` : remoteAddress(root);
}

async function pagesOf(userAgent: string): Promise<Tools['pages']> {
  const [{ pageSource }, { pageNetwork }] = await Promise.all([
    import('../../link/page-source.ts'),
    import('./fetch-page.ts'),
  ]);
  return pageSource(pageNetwork({ userAgent }));
}
