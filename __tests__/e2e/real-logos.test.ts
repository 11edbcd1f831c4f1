import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { LogoMeasurement, Report } from '../../src/core/report.ts';
import { folderWith } from '../support/folders.ts';
import { runCommand, shippedBundle } from '../support/runner.ts';

/*
 * Some 2,500 real logos as one catalogue of manifests, run through the shipped bundle. Their own packages say what
 * shape they have.
 */

const MODULES = join(import.meta.dirname, '..', '..', 'node_modules');
const AWESOME = join(MODULES, '@fortawesome', 'fontawesome-free');
/** What a manifest may hold. */
const PRODUCTS = 50;
const RULES = ['logo-missing', 'logo-unreadable', 'logo-not-square', 'logo-heavy'];

interface Logo {
  readonly file: string;
  /** Width over height, as the package states it. */
  readonly ratio: number;
}

function flags(folder: string, ratio: number): Logo[] {
  const directory = join(MODULES, 'country-flag-icons', folder);
  const names = readdirSync(directory).filter((name) => name.endsWith('.svg'));
  return names.map((name) => ({ file: join(directory, name), ratio }));
}

function icons(): Logo[] {
  type Families = Record<string, { svgs: { classic: Record<string, { width: number; height: number }> } }>;
  const families: Families = JSON.parse(readFileSync(join(AWESOME, 'metadata', 'icon-families.json'), 'utf8'));
  return Object.entries(families).flatMap(([name, { svgs }]) =>
    Object.entries(svgs.classic).map(([style, { width, height }]) => ({
      file: join(AWESOME, 'svgs', style, `${name}.svg`),
      ratio: width / height,
    })),
  );
}

function catalogue(logos: readonly Logo[]): string {
  const root = folderWith({});
  mkdirSync(join(root, '.git'));
  for (let from = 0; from < logos.length; from += PRODUCTS) {
    const folder = join(root, `catalogue-${from}`);
    mkdirSync(folder);
    const products = logos.slice(from, from + PRODUCTS).map(({ file }, index) => {
      cpSync(file, join(folder, `${from + index}.svg`));
      return `  - name: Logo ${from + index}\n    logo: ${from + index}.svg\n`;
    });
    writeFileSync(join(folder, 'mde-partner.yml'), `schemaVersion: 1\nproducts:\n${products.join('')}`);
  }
  return root;
}

describe('a catalogue of real logos', () => {
  const logos = [...flags('1x1', 1), ...flags('3x2', 1.5), ...icons()];
  const measured = new Map<string, LogoMeasurement | null>();
  const found = new Set<string>();

  beforeAll(() => {
    const root = catalogue(logos);
    const rules = RULES.flatMap((rule) => ['--rule', rule]);
    const args = ['check', '**/mde-partner.yml', '--no-scan', '--format', 'json', '--output', 'report.json', ...rules];
    expect(runCommand(shippedBundle(), args, root)).toMatchObject({ exitCode: 1, stderr: '' });
    const report = JSON.parse(readFileSync(join(root, 'report.json'), 'utf8')) as Report;
    for (const { products } of report.manifests)
      for (const { name, measurements } of products) measured.set(name, measurements.logo);
    for (const { rule, severity, product } of report.findings) found.add(`${product} ${rule} ${severity}`);
  }, 300_000);

  test('holds them all', () => {
    expect(logos.length).toBeGreaterThan(2400);
    expect(measured.size).toBe(logos.length);
  });

  test('every ratio is the one that the package states', () => {
    const wrong = logos.filter(({ ratio }, index) => {
      const own = measured.get(`Logo ${index}`)?.ratio;
      return own === null || own === undefined || Math.abs(own / ratio - 1) > 1e-3;
    });
    expect(wrong).toEqual([]);
  });

  test('exactly those that are not square are errors', () => {
    const wrong = logos.filter(({ ratio }, index) => {
      const departure = Math.max(ratio, 1 / ratio) - 1;
      return found.has(`Logo ${index} logo-not-square error`) !== departure > 0.01;
    });
    expect(wrong).toEqual([]);
  });
});
