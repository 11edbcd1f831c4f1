import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const MODULES = join(import.meta.dirname, '..', '..', 'node_modules');

export interface RealFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Every `step`th SVG of a folder of a package, in order of name. */
export function realFiles(folder: string, step = 1): RealFile[] {
  return readdirSync(join(MODULES, folder))
    .filter((name) => name.endsWith('.svg'))
    .sort()
    .filter((_, index) => index % step === 0)
    .map((name) => ({ name: `${folder}/${name}`, bytes: readFileSync(join(MODULES, folder, name)) }));
}

export const FLAGS = ['country-flag-icons/1x1', 'country-flag-icons/3x2'] as const;
export const ICONS = ['brands', 'regular', 'solid'].map((family) => `@fortawesome/fontawesome-free/svgs/${family}`);
