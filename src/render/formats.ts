import type { Report } from '../core/report.ts';
import type { RuleMeta } from '../core/rule.ts';
import type { RepositoryLinks } from './repository-links.ts';
import type { PageLinks } from './summary/page-links.ts';

/** What a format may show besides the report, and how. */
export interface RenderContext {
  /** URL of the repository of this tool. */
  readonly home: string;
  /** How the reader runs this tool. */
  readonly command: string;
  /** Null: places are shown without links. */
  readonly links: RepositoryLinks | null;
  /** Sentences about the run, raw text. */
  readonly remarks: readonly string[];
  /** URL where the preview page may be found; null or absent: none was written. */
  readonly artifacts?: string | null;
  /** Finds the links to the page in the browser; null or absent: there are none. */
  readonly pages?: (() => Promise<PageLinks>) | null;
  /** Bytes of a checked file; null: it cannot be read. */
  read(path: string): Uint8Array | null;
  /** Loads the records of all rules. */
  rules(): Promise<readonly RuleMeta[]>;
  readonly color: boolean;
  /** Whether to show only findings. */
  readonly quiet: boolean;
  /** Width of a line, in cells. */
  readonly width: number;
}

export type Render = (report: Report, context: RenderContext) => string | Promise<string>;

/**
 * An output format. It may be printed where a CI system interprets commands, so it must not contain a command from the
 * repository. A test checks this for each format.
 */
export interface Format {
  /** What it is and who it is for; Markdown. */
  readonly title: string;
  /** The usual file name extension. */
  readonly ending: string;
  /**
   * `text`: lines for people; `data`: a document for a program; `commands`: workflow commands of GitHub Actions;
   * `agent-commands`: logging commands of Azure Pipelines, which the output module lets through for this format alone.
   */
  readonly kind: 'text' | 'data' | 'commands' | 'agent-commands';
  /** Loads the renderer; a run loads only the renderers that it uses. */
  load(): Promise<Render>;
  /** Loads a renderer that gives the same text in pieces; absent: the format is short, however long the report is. */
  loadPieces?(): Promise<(report: Report) => Iterable<string>>;
}

/** Every format, in the order in which it is offered. */
export const FORMATS = {
  pretty: {
    title: 'findings and requirements for a terminal or a log',
    ending: '.txt',
    kind: 'text',
    load: async () => (await import('./pretty/pretty.ts')).renderPretty,
  },
  json: {
    title: 'the versioned report; it has a [JSON Schema](../schema/report.schema.json)',
    ending: '.json',
    kind: 'data',
    load: async () => (await import('./json.ts')).renderJson,
    loadPieces: async () => (await import('./json.ts')).jsonPieces,
  },
  sarif: {
    title: 'SARIF 2.1.0 for [code scanning](code-scanning.md)',
    ending: '.sarif',
    kind: 'data',
    load: async () => {
      const { renderSarif } = await import('./sarif/sarif.ts');
      return async (report, { rules, home }) => renderSarif(report, await rules(), { home });
    },
  },
  markdown: {
    title: 'the job summary',
    ending: '.md',
    kind: 'data',
    load: async () => {
      const { renderMarkdown } = await import('./summary/markdown.ts');
      return async (report, { links, remarks, command, artifacts, pages }) =>
        renderMarkdown(report, links, { remarks, command, artifacts, pages: pages ? await pages() : null });
    },
  },
  github: {
    title: 'annotations, as workflow commands of GitHub Actions',
    ending: '.txt',
    kind: 'commands',
    load: async () => (await import('./github/github.ts')).renderGithub,
  },
  azure: {
    title: 'issues, as logging commands of [Azure Pipelines](ci/azure-pipelines.md)',
    ending: '.txt',
    kind: 'agent-commands',
    load: async () => (await import('./azure.ts')).renderAzure,
  },
  gitlab: {
    title: 'Code Quality report for [GitLab CI](ci/gitlab-ci.md)',
    ending: '.json',
    kind: 'data',
    load: async () => (await import('./gitlab.ts')).renderGitlab,
  },
  junit: {
    title: 'JUnit XML for [Jenkins](ci/jenkins.md) and others, with a test case per rule and product',
    ending: '.xml',
    kind: 'data',
    load: async () => (await import('./junit.ts')).renderJunit,
  },
  rdjson: {
    title: 'Reviewdog Diagnostic Format, with fixes as suggestions',
    ending: '.json',
    kind: 'data',
    load: async () => (await import('./rdjson.ts')).renderRdjson,
  },
} as const satisfies Readonly<Record<string, Format>>;

export type FormatName = keyof typeof FORMATS;

export const FORMAT_NAMES = Object.keys(FORMATS) as readonly FormatName[];

export async function render(format: FormatName, report: Report, context: RenderContext): Promise<string> {
  return (await FORMATS[format].load())(report, context);
}

/** The same in pieces, to be written one after the other. */
export async function renderPieces(
  format: FormatName,
  report: Report,
  context: RenderContext,
): Promise<Iterable<string>> {
  const { loadPieces }: Format = FORMATS[format];
  return loadPieces ? (await loadPieces())(report) : [await render(format, report, context)];
}
