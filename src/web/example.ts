import type { GivenFile } from './protocol.ts';

const FILES = ['mde-partner.yml', 'assets/logo.svg'];

/** Loads the example, a product with mistakes, from the page's own folder. */
export function example(): Promise<readonly GivenFile[]> {
  return Promise.all(
    FILES.map(async (path) => {
      const response = await fetch(new URL(`./example/${path}`, import.meta.url));
      if (!response.ok) throw new Error('the example could not be loaded');
      return { path, data: new Uint8Array(await response.arrayBuffer()) };
    }),
  );
}
