import { MANIFEST_NAME } from '../manifest/file-names.ts';
import type { Command, GivenFile } from './protocol.ts';

const FILES = [MANIFEST_NAME, 'assets/logo.svg'];

/** Loads the example, a product with mistakes, from the page's own folder. */
export async function example(): Promise<Command> {
  return { kind: 'open', files: await Promise.all(FILES.map(load)), folder: null };
}

async function load(path: string): Promise<GivenFile> {
  const response = await fetch(new URL(`./example/${path}`, import.meta.url));
  if (!response.ok) throw new Error('the example could not be loaded');
  return { path, data: new Uint8Array(await response.arrayBuffer()) };
}
