import { FAIL_ON } from '../core/gate.ts';
import { FORMAT_NAMES } from '../render/formats.ts';
import { REQUIRABLE, REQUIREMENTS } from '../requirements.ts';
import type { CommandName } from './commands.ts';
import { IF_NO_MANIFEST_FOUND } from './if-no-manifest-found.ts';
import {
  choice,
  choices,
  day,
  destinations,
  flag,
  flagOr,
  type Kind,
  list,
  listOrNull,
  place,
  text,
  textOr,
  webPage,
} from './option-kinds.ts';
import { PACK_FILE } from './pack/file-name.ts';

/** An option of a run on the command line and in the Action. */
export interface Option<T> {
  readonly kind: Kind<T>;
  readonly cli?: {
    /** Default: the key in kebab case. */
    readonly name?: string;
    readonly short?: string;
    /** Name of the value in the usage. A flag has none. */
    readonly value?: string;
    /** By command; a text alone: every command has the option. Default and repeatability are added. */
    readonly help: string | Readonly<Partial<Record<CommandName, string>>>;
    /** Help of commands where an option that every command has does something else. */
    readonly otherHelp?: Readonly<Partial<Record<CommandName, string>>>;
    /** Environment variables that the default depends on, with their effect. */
    readonly environment?: Readonly<Record<string, string>>;
  };
  readonly input?: {
    /** Default: the key in kebab case. */
    readonly name?: string;
    readonly description: string;
    /** Default in `action.yml`, if the workflow computes it. */
    readonly expression?: string;
    readonly needs?: Needs;
    /** The event under which it is refused, and why. */
    readonly refused?: { readonly event: string; readonly because: string };
  };
}

/** What an input needs of the workflow. */
export interface Needs {
  /** Name of the requested feature in the documentation; default: the input with the value `true`. */
  readonly asked?: string;
  /** Null: none. */
  readonly permission: string | null;
  /** Null: none. */
  readonly network: string | null;
}

/** Where `har record` writes to; stdout belongs to the command. */
export const RECORDING_FILE = 'traffic.har';

const API = "GitHub's API";
const IDS = REQUIREMENTS.map(({ id }) => id);
const GROUPS = REQUIRABLE.filter((name) => !IDS.some((id) => id === name));
const PROVABLE = (quoted: (name: string) => string) =>
  `${quoted(IDS[0] ?? '')} to ${quoted(IDS.at(-1) ?? '')}, ${alternatives(GROUPS.map(quoted))}`;
const SCANNED = REQUIREMENTS.find(({ keys }) => keys.includes('scan'))?.id;
const COLORS = ['auto', 'always', 'never'] as const;
const OVERVIEW_FORMATS = ['markdown', 'json'] as const;
const ANNOTATIONS = ['all', 'changed', 'none'] as const;

/**
 * Every option of every face, in the order in which help and documentation list it. Command line, inputs, `action.yml`
 * and their documentation come from this table.
 */
export const OPTIONS = {
  /** Paths and globs; none: the working directory. The command line takes them as arguments. */
  manifest: {
    kind: list,
    input: {
      description:
        'Paths or globs of the manifests to check, one per line, relative to `working-directory`. Default - `mde-partner.yml` or `mde-partner.yaml` in that folder or in its `.github` folder.',
    },
  },
  workingDirectory: {
    kind: textOr('.'),
    input: { description: 'Folder to start from, relative to the workspace.' },
  },
  formats: {
    kind: destinations(FORMAT_NAMES, 'pretty'),
    cli: {
      name: 'format',
      value: 'NAME[=FILE]',
      help: { check: `${FORMAT_NAMES.join(', ')}; with =FILE, also write FILE` },
    },
  },
  overviewFormat: {
    kind: choice(OVERVIEW_FORMATS, 'markdown'),
    cli: { name: 'format', value: 'NAME', help: { overview: OVERVIEW_FORMATS.join(', ') } },
  },
  failOn: {
    kind: choice(FAIL_ON, 'error'),
    cli: { value: 'LEVEL', help: { check: FAIL_ON.join(', ') } },
    input: { description: `Lowest severity that fails the step - ${alternatives(FAIL_ON.map(code))}.` },
  },
  annotations: {
    kind: choice(ANNOTATIONS, 'all'),
    input: {
      description:
        'Findings to show as annotations and in the job summary - `all`, `changed` (only findings introduced by the pull request, merge group or push), or `none` (no annotations). All findings count for the result of the step.',
      needs: {
        asked: '`annotations: changed`',
        permission: 'none with the history; without it in private repositories `pull-requests: read`',
        network: `${API}, without the history`,
      },
    },
  },
  /** Null: all rules. */
  rules: {
    kind: listOrNull,
    cli: {
      name: 'rule',
      value: 'ID',
      help: { check: 'run only this rule', fix: 'fix only the findings of this rule' },
    },
  },
  /** Null: none was given; the event of a workflow may still be a release. */
  release: {
    kind: text,
    cli: { value: 'TAG', help: { check: 'check a release: the version or tag to be released' } },
    input: {
      description:
        'Version or tag to be released, which the run then checks. Default - the tag of a `release` event, of a pushed tag, or of a workflow started on a tag. Other runs only compare files.',
    },
  },
  require: {
    kind: choices(REQUIRABLE),
    cli: { value: 'NAME', help: { check: `fail unless satisfied: ${PROVABLE((name) => name)}` } },
    input: {
      description: `Requirements that must be satisfied, one per line - ${PROVABLE(code)}. The step fails unless each is met, declared by you or not applicable.`,
    },
  },
  /** Null: none. */
  policy: {
    kind: text,
    cli: { value: 'FILE', help: { check: 'apply a policy, which takes precedence over the manifests' } },
    input: {
      description:
        'Policy to apply - a YAML file that takes precedence over the manifests, relative to `working-directory`. Default - none.',
    },
  },
  /** Null: none. */
  baseline: {
    kind: text,
    cli: { value: 'REPORT', help: { check: 'an earlier JSON report, whose findings do not fail the run' } },
    input: {
      description:
        'JSON report of an earlier run, relative to `working-directory`. Its findings are listed as known and do not fail the step. Keep it where a pull request cannot change it.',
    },
  },
  scan: {
    kind: flag(true),
    cli: {
      name: 'no-scan',
      help: {
        check: 'do not scan the sources for API calls',
        preview: 'do not scan the sources for API calls',
        pack: 'do not scan the sources for API calls',
      },
    },
    input: {
      description: `Whether to scan the sources for API calls and the User-Agent that each call sends. Without the scan, requirement ${SCANNED} is unknown.`,
    },
  },
  online: {
    kind: flag(false),
    cli: { help: { check: 'open landing pages (nothing else uses the network)' } },
    input: {
      description: 'Whether to open the landing pages. Not allowed under `pull_request_target`.',
      needs: { permission: null, network: 'your landing pages' },
      refused: { event: 'pull_request_target', because: 'the pull request decides which page is opened' },
    },
  },
  har: {
    kind: list,
    cli: {
      value: 'GLOB',
      help: { check: 'check recorded traffic in HAR files', pack: 'add the verdicts of recorded traffic in HAR files' },
    },
    input: {
      description:
        'Recorded traffic to check - paths or globs of HAR files, one per line, relative to `working-directory`.',
    },
  },
  hosts: {
    kind: list,
    cli: {
      name: 'host',
      value: 'HOST',
      help: {
        'har strip': 'also keep requests to this host, which scan.hosts.extra names',
        'har record': 'also record requests to this host, which scan.hosts.extra names',
      },
    },
  },
  /** Null: the hosts themselves answer. */
  mock: {
    kind: text,
    cli: { value: 'FILE', help: { 'har record': 'answer from a file of mocks, so that no tenant is needed' } },
  },
  /** Null: list all findings. */
  changedSince: {
    kind: text,
    cli: {
      value: 'REV',
      help: {
        check: 'show only findings introduced since REV; the exit code counts all',
        preview: 'also show logo and words as they were before the changes since REV',
      },
    },
  },
  /** Null: print the report. */
  why: {
    kind: place,
    cli: {
      value: 'PATH:LINE',
      help: { check: 'explain the API call at this line instead of the report; exit code 1: none is there' },
    },
  },
  /** Null: the date of the run. */
  today: {
    kind: day,
    cli: {
      value: 'YYYY-MM-DD',
      help: {
        check: 'compare dates with this date (default: today in UTC)',
        preview: 'compare dates with this date (default: today in UTC)',
        pack: 'compare dates with this date (default: today in UTC)',
      },
    },
    input: {
      description: 'Date to compare dates with, as `YYYY-MM-DD`. Default - the date of the run in UTC.',
    },
  },
  ifNoManifestFound: {
    kind: choice(IF_NO_MANIFEST_FOUND, 'error'),
    cli: {
      value: 'WHAT',
      help: { check: `what to do if a folder or glob has no manifest: ${IF_NO_MANIFEST_FOUND.join(', ')}` },
    },
    input: {
      description:
        'What to do if a folder or glob has no manifest - `error` fails the step, `ignore` lets it pass. A path that names a missing file is always an error.',
    },
  },
  color: {
    kind: choice(COLORS, 'auto'),
    cli: {
      value: 'WHEN',
      help: { check: COLORS.join(', ') },
      environment: {
        NO_COLOR: 'If it is set and not empty, `--color auto` means no color.',
        TERM: 'If it is `dumb`, `--color auto` means no color.',
      },
    },
  },
  quiet: { kind: flag(false), cli: { help: { check: 'print findings only' } } },
  suggest: { kind: flag(false), cli: { help: { fix: 'also apply suggested fixes (review the changes)' } } },
  art: { kind: flag(false), cli: { help: { fix: 'with --suggest, also edit logos (look at the result)' } } },
  draft: {
    kind: flag(false),
    cli: { help: { pack: 'pack even if errors are open; each page is stamped as a draft' } },
  },
  /** Null: to be guessed. */
  product: {
    kind: text,
    cli: { value: 'NAME', help: { init: 'name of the product; if there is a manifest, add the product to it' } },
  },
  dryRun: {
    kind: flag(false),
    cli: {
      help: {
        init: 'do not write the manifest; print it, or the change as a diff',
        fix: 'do not write files; print the changes as a diff',
      },
    },
  },
  /** Null: a file in the runner's folder for temporary files. */
  reportFile: {
    kind: text,
    input: {
      description:
        'File to write the JSON report to, relative to `working-directory`. Default - a file in the temporary folder of the runner.',
    },
  },
  /** Null: none is written. */
  sarifFile: {
    kind: text,
    input: {
      description:
        'File to write the findings to as SARIF 2.1.0, relative to `working-directory`, for `github/codeql-action/upload-sarif`. Default - no file.',
      needs: {
        asked: '`sarif-file`, uploaded by a step of its own',
        permission: '`security-events: write`, for that step',
        network: null,
      },
    },
  },
  /** Null: none is written. */
  previewFile: {
    kind: text,
    input: {
      description:
        'File to write a preview of the listing to, as one HTML page, relative to `working-directory`. Default - no file.',
    },
  },
  /** Null: none is written. */
  packFile: {
    kind: text,
    input: {
      description:
        'Zip file to write what you send to Microsoft to, relative to `working-directory`. Not written while errors are open. Default - no file.',
    },
  },
  /** Null: no links. */
  pageUrl: {
    kind: webPage,
    cli: {
      value: 'URL',
      help: {
        check: 'page in the browser that --format markdown links to (auto: known only to the Action)',
      },
    },
    input: {
      description:
        'URL of the page in the browser that the job summary links to, with the listing after the `#`. `auto` - the GitHub Pages site of the repository that the action comes from. Empty or `none` - no links.',
    },
  },
  checkRun: {
    kind: flag(false),
    input: {
      description: 'Whether to create a check run that annotates all findings. Needs the permission `checks: write`.',
      needs: { permission: 'checks: write', network: API },
    },
  },
  comment: {
    kind: flagOr('on-failure'),
    input: {
      description:
        'Whether to write one comment on the pull request and keep it up to date - `false`, `true`, or `on-failure` (only if the run fails; a comment that is there is updated when it passes again). Needs the permission `pull-requests: write`.',
      needs: { asked: '`comment: true` or `on-failure`', permission: 'pull-requests: write', network: API },
    },
  },
  suggestions: {
    kind: flag(false),
    input: {
      description:
        'Whether to suggest fixes for lines in the diff of the pull request, and to look for edits that add the User-Agent to calls, which costs a second scan of the sources. Needs the permission `pull-requests: write` and does not work for forks.',
      needs: { permission: 'pull-requests: write', network: API },
    },
  },
  /** Null: none. The runner masks it in the log. */
  token: {
    kind: text,
    input: {
      description:
        'Token for `check-run`, `comment` and `suggestions`, and for `annotations` with `changed` if the history was not fetched. Nothing else uses it.',
      expression: 'github.token',
    },
  },
  /** Null: stdout. */
  output: {
    kind: text,
    cli: {
      value: 'FILE',
      help: 'write to FILE instead of stdout',
      otherHelp: {
        pack: `write to FILE (default ${PACK_FILE})`,
        'har record': `write to FILE (default ${RECORDING_FILE})`,
      },
    },
  },
  help: { kind: flag(false), cli: { short: 'h', help: 'show this help' } },
  version: { kind: flag(false), cli: { help: 'show the version' } },
} as const satisfies Readonly<Record<string, Option<unknown>>>;

function code(word: string): string {
  return `\`${word}\``;
}

/** `a, b or c` */
function alternatives(words: readonly string[]): string {
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
