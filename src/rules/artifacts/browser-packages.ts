import type { WorkTree } from '../../core/ports.ts';

/** Packages of which a page is made. */
const PAGES = ['react-dom', 'vue', '@angular/core', 'svelte', 'preact'];
/** Packages with which the same project also has code that a server or a desktop runs. */
const SERVERS = [
  'next',
  'nuxt',
  'express',
  'fastify',
  'koa',
  '@nestjs/core',
  '@remix-run/node',
  '@sveltejs/kit',
  'electron',
];
const SCRIPTS = /\.(?:[cm]?[jt]s|[jt]sx)$/;
/** Bytes of a `package.json` that are read. */
const MOST_BYTES = 1_000_000;

/** Whether the nearest `package.json` of a script says that only browsers run it. */
export function isInPage(path: string, tree: Pick<WorkTree, 'read'>): boolean {
  if (!SCRIPTS.test(path)) return false;
  for (let folder = path; folder !== ''; ) {
    folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/')));
    const bytes = tree.read(folder === '' ? 'package.json' : `${folder}/package.json`, MOST_BYTES);
    if (!bytes) continue;
    const names = dependencies(new TextDecoder().decode(bytes));
    return PAGES.some((name) => names.has(name)) && !SERVERS.some((name) => names.has(name));
  }
  return false;
}

function dependencies(text: string): ReadonlySet<string> {
  try {
    const file: unknown = JSON.parse(text);
    return new Set(isObject(file) ? [...keysOf(file['dependencies']), ...keysOf(file['devDependencies'])] : []);
  } catch (error: unknown) {
    if (error instanceof SyntaxError) return new Set();
    throw error;
  }
}

function keysOf(value: unknown): readonly string[] {
  return isObject(value) ? Object.keys(value) : [];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
