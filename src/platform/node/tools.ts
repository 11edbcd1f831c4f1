import type { Tools } from '../../app/check.ts';
import { clock } from './clock.ts';
import { ResvgRasterizer } from './rasterizer.ts';
import { remoteAddress } from './remote-address.ts';
import { sourceSearch } from './source-search.ts';
import { grammarFiles } from './wasm-files.ts';

/** What a run may use. Pages are opened only on request: without `online`, the run has no access to the network. */
export async function toolsFor(options: {
  readonly root: string;
  /** Absolute path that HAR paths and globs are relative to. */
  readonly folder: string;
  readonly har: readonly string[];
  readonly online: boolean;
  /** Whether to scan the sources for API calls. */
  readonly scan: boolean;
  /** Name of the tool for web servers. */
  readonly userAgent: string;
}): Promise<Tools> {
  const { root, folder, har, online, scan, userAgent } = options;
  return {
    rasterizer: new ResvgRasterizer(),
    repository: repositoryAddress(root),
    ...(scan && { scan: sourceScan(root) }),
    ...(har.length > 0 && { har: (await import('./har-file.ts')).diskHarFiles(root, folder, har) }),
    ...(online && { pages: await pagesOf(userAgent) }),
  };
}

function sourceScan(root: string): Tools['scan'] {
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
