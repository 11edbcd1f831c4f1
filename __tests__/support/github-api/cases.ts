/** The runs of the matrix: what each value of a factor means. */
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { folderWith } from '../folders.ts';
import { RUNNER_NODE } from '../machine.js';
import { manyFiles } from '../many-findings.ts';
import { CLEAN_FILES, withFragment } from '../model.ts';
import { allPairs } from '../pairs.ts';
import { commit, git, repositoryWith, write } from '../repository.ts';
import type { Fault, Permissions } from './fake-api.ts';
import { EVENTS, type RunnerEvent, withCommits } from './payloads.ts';
import type { ChangedFile } from './prose.ts';

/** As long as tokens may get, with what a pattern or a shell would stumble over. */
export const TOKEN = `ghs_${'aB3-_'.repeat(60)}.${'Zz9+/'.repeat(40)}==`;

export const TOKENS: Readonly<Record<string, Permissions | null>> = {
  write: { contents: 'read', checks: 'write', pull_requests: 'write' },
  read: { contents: 'read', checks: 'read', pull_requests: 'read' },
  bare: { contents: 'read' },
  expired: null,
};

export const CHANNELS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  none: {},
  'check-run': { 'check-run': 'true' },
  comment: { comment: 'true' },
  suggestions: { suggestions: 'true' },
  changed: { annotations: 'changed' },
  all: { 'check-run': 'true', comment: 'true', suggestions: 'true', annotations: 'changed' },
};

const status = (code: number, times: number, headers: Readonly<Record<string, string>> = {}): Fault[] => [
  {
    times,
    kind: { status: code, message: code === 429 ? 'You have exceeded a secondary rate limit' : 'Fault', headers },
  },
];

/** What goes wrong; null: nothing listens at all. */
export const FAULTS: Readonly<Record<string, readonly Fault[] | null>> = {
  none: [],
  '502 twice': status(502, 2),
  '502 for ever': status(502, 1000),
  'carried out, yet 502': [
    'checks/create',
    'checks/update',
    'issues/create-comment',
    'pulls/create-review',
    'pulls/create-review-comment',
  ].map((operation) => ({ operation, times: 1, kind: 'late-502' })),
  'limited for a moment': status(403, 1, { 'retry-after': '0' }),
  'limited for an hour': status(429, 1000, { 'retry-after': '3600' }),
  '404': status(404, 1000),
  '422': status(422, 1000),
  'cut answers': [{ times: 1000, kind: 'cut' }],
  'a lost connection': [{ times: 1, kind: 'hang-up' }],
  refused: null,
};

/** Faults that a client gets over; after the others a channel falls back. */
export const PASSING = ['none', '502 twice', 'carried out, yet 502', 'limited for a moment', 'a lost connection'];

const TOO_LONG =
  'Adds network context to every Microsoft Defender for Endpoint alert for faster triage of telemetry across sites';
const LEGACY = '    userAgent: MdatpPartner-Contoso-ContosoCognito/1.0.0\n';
const WIDE =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 256 128"><path fill="#0a5" d="M4 2h248v124H4z"/></svg>\n';

interface Listing {
  /** What the default branch holds. */
  readonly before: Readonly<Record<string, string>>;
  readonly after: Readonly<Record<string, string>>;
  /** Rules whose findings were there before. */
  readonly older: readonly string[];
  /** Suggestions that the diff takes, 30 at most. */
  readonly suggestions: number;
}

const NEW = { 'README.md': 'x\n', 'mde-partner.yml': 'schemaVersion: 1\ncompany:\n  name: Contoso\n' };
export const FINDINGS: Readonly<Record<string, Listing>> = {
  none: { before: NEW, after: CLEAN_FILES, older: [], suggestions: 0 },
  few: {
    before: { ...CLEAN_FILES, 'mde-partner.yml': withFragment(`    description: ${TOO_LONG}\n`) },
    after: { 'mde-partner.yml': withFragment(`    description: ${TOO_LONG}\n${LEGACY}`), 'assets/logo.svg': WIDE },
    older: ['description-too-long'],
    suggestions: 2,
  },
  // Four fixes of each of eight products, of which a review takes 30; the annotations take four requests of 50.
  '153': { before: NEW, after: manyFiles(8), older: [], suggestions: 30 },
};

export const FACTORS = {
  event: Object.keys(EVENTS),
  token: [...Object.keys(TOKENS), 'empty'],
  findings: Object.keys(FINDINGS),
  channels: Object.keys(CHANNELS),
  fault: Object.keys(FAULTS),
  edition: ['api.github.com', 'ghes-3.17'],
  history: ['full', 'shallow'],
  node: ['runner', 'own'],
} as const;

export type Case = { readonly [K in keyof typeof FACTORS]: string };

/** Every value with every other one, and what pairs alone would leave to chance. */
export function cases(): Case[] {
  return [...allPairs(FACTORS), ...written(), ...everyday()];
}

/** Every channel gets over every passing fault, with each number of findings. */
function written(): Case[] {
  const pairs = allPairs({
    way: PASSING.flatMap((fault) => ['all', 'check-run', 'comment', 'suggestions'].map((one) => `${fault}/${one}`)),
    findings: FACTORS.findings,
    event: ['pull_request', 'pull_request_target', 'merge_group'],
    edition: FACTORS.edition,
    history: FACTORS.history,
  });
  return pairs.map(({ way, ...rest }) => {
    const [fault = '', channels = ''] = way.split('/');
    return { ...rest, fault, channels, token: 'write', node: 'runner' };
  });
}

function everyday(): Case[] {
  const plain = { findings: 'few', fault: 'none', edition: 'api.github.com', history: 'full', node: 'runner' };
  const channels = FACTORS.channels.filter((channel) => channel !== 'none');
  return ['fork', 'push'].flatMap((event) =>
    ['write', 'read', 'bare'].flatMap((token) =>
      channels.map((channel) => ({ ...plain, event, token, channels: channel })),
    ),
  );
}

export function programOf({ node }: Case): string {
  return node === 'runner' ? RUNNER_NODE : process.execPath;
}

export interface Checkout {
  readonly folder: string;
  readonly event: RunnerEvent;
  /** Of the pull request, as GitHub lists them. */
  readonly files: readonly ChangedFile[];
}

interface History {
  readonly commits: { readonly base: string; readonly head: string; readonly merge: string };
  readonly files: readonly ChangedFile[];
  readonly folders: Readonly<Record<string, string>>;
}

const histories = new Map<string, History>();

/** The checkout that a case's event asks for; runs share it, as a step only reads it. */
export function checkoutOf({ event: name, findings, history }: Case): Checkout {
  const made = histories.get(findings) ?? makeHistory(FINDINGS[findings] as Listing);
  histories.set(findings, made);
  const known = EVENTS[name as keyof typeof EVENTS];
  const isMerge = known.environment['GITHUB_REF']?.endsWith('/merge') === true;
  const folder = made.folders[`${isMerge ? 'merge' : 'head'} ${history}`] ?? '';
  return { folder, event: withCommits(known, made.commits), files: made.files };
}

/** A default branch, a branch that changes the listing, and the merge of both. */
function makeHistory({ before, after }: Listing): History {
  const root = repositoryWith(before);
  const base = git(root, 'rev-parse', 'HEAD').trim();
  git(root, 'checkout', '--quiet', '-b', 'listing');
  write(root, after);
  const head = commit(root);
  git(root, 'checkout', '--quiet', '--detach', 'main');
  git(root, 'merge', '--quiet', '--no-ff', '--message=merge', 'listing');
  const merge = git(root, 'rev-parse', 'HEAD').trim();
  const folders: Record<string, string> = {};
  for (const [name, at] of Object.entries({ head, merge })) {
    const full = join(folderWith({}), 'w');
    cpSync(root, full, { recursive: true });
    git(full, 'checkout', '--quiet', '--detach', at);
    folders[`${name} full`] = full;
    const shallow = folderWith({});
    git(shallow, 'init', '--quiet');
    git(shallow, 'fetch', '--quiet', '--depth=1', pathToFileURL(full).href, 'HEAD');
    git(shallow, 'checkout', '--quiet', 'FETCH_HEAD');
    folders[`${name} shallow`] = shallow;
  }
  return { commits: { base, head, merge }, files: changedFiles(root, base, head), folders };
}

function changedFiles(root: string, base: string, head: string): ChangedFile[] {
  const states = { A: 'added', M: 'modified', D: 'removed', R: 'renamed' } as const;
  return git(root, 'diff', '--name-status', base, head)
    .trim()
    .split('\n')
    .map((line) => {
      const [state = 'M', filename = ''] = line.split('\t');
      const patch = git(root, 'diff', base, head, '--', filename);
      const lines = patch.split('\n').filter((text) => /^[+-](?![+-]{2} )/.test(text));
      const additions = lines.filter((text) => text.startsWith('+')).length;
      return {
        filename,
        sha: git(root, 'rev-parse', `${head}:${filename}`).trim(),
        additions,
        deletions: lines.length - additions,
        changes: lines.length,
        status: states[state as keyof typeof states],
        patch: patch.slice(patch.indexOf('@@')).trimEnd(),
      };
    });
}
