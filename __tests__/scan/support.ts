import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { ScanPorts, ScanRequest } from '../../src/scan/request.ts';
import type { ScanResult } from '../../src/scan/result.ts';
import { scanSources } from '../../src/scan/scan.ts';
import { memoryScan } from '../support/memory-scan.ts';

export const INTEGRATIONS = join(import.meta.dirname, '../fixtures/integrations');

/** Everything is in scope and nothing is added by a manifest. */
export const WHOLE: ScanRequest = {
  includes: () => true,
  lends: () => false,
  hosts: { extra: [], ignore: [] },
  elsewhere: () => null,
  paths: {
    local: (path) => path,
    test: () => null,
    vendored: () => null,
    sources: () => [],
    outside: () => null,
  },
  gateway: () => null,
};

/** Ports over files in memory. */
export function portsOf(files: Readonly<Record<string, string>>): ScanPorts {
  return {
    ...memoryScan(files),
    read: (path, limit) => {
      const text = Object.hasOwn(files, path) ? files[path] : undefined;
      const bytes = text === undefined ? null : new TextEncoder().encode(text);
      return bytes && bytes.length <= limit ? bytes : null;
    },
  };
}

export function scan(files: Readonly<Record<string, string>>, request: Partial<ScanRequest> = {}): Promise<ScanResult> {
  return scanSources({ ...WHOLE, ...request }, portsOf(files));
}

/** The files of an integration, by their paths in it. */
export function filesOf(integration: string): Record<string, string> {
  const root = join(INTEGRATIONS, integration);
  const files: Record<string, string> = {};
  const visit = (folder: string): void => {
    for (const name of readdirSync(folder).sort()) {
      const path = join(folder, name);
      if (statSync(path).isDirectory()) visit(path);
      else files[relative(root, path).split(sep).join('/')] = readFileSync(path, 'utf8');
    }
  };
  visit(root);
  return files;
}

const MARK = /expect: ([a-z]+(?: low)?)/;

/**
 * What the files say of themselves, as `path:line status`: a comment `expect: <status>` at the end of a line, or on the
 * line before, or a line in `expected.txt` for files without comments. ` low` stands for low confidence.
 */
export function expectations(files: Readonly<Record<string, string>>): string[] {
  const found: string[] = [];
  for (const [path, text] of Object.entries(files)) {
    if (path === 'expected.txt') found.push(...text.split('\n').filter((line) => line !== '' && !line.startsWith('#')));
    text.split('\n').forEach((line, index) => {
      const status = MARK.exec(line)?.[1];
      if (status === undefined || path === 'expected.txt') return;
      const alone = /^\s*(?:#|\/\/|\/\*|--|<!--|;|<#)/.test(line);
      if (status !== 'none') found.push(`${path}:${index + (alone ? 2 : 1)} ${status}`);
    });
  }
  return found.sort();
}

export function reported(result: ScanResult): string[] {
  return result.sites
    .map((site) => `${site.path}:${site.line} ${site.status}${site.confidence === 'low' ? ' low' : ''}`)
    .sort();
}
