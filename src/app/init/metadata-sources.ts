import type { XmlElement } from '@rgrove/parse-xml';
import { parse as parseJsonc } from 'jsonc-parser';
import { parse as parseToml } from 'smol-toml';
import { isMap } from 'yaml';
import type { SourceText } from '../../core/text.ts';
import { textAt } from '../../release/formats/xml.ts';
import { inXml } from '../../release/formats/xml-document.ts';
import { unknown } from '../../release/reading.ts';
import { LONGEST_YAML, yamlDocuments } from '../../text/yaml-documents.ts';

/**
 * `author`: a company or a person; `title`: the name of the product for people; `package`: its technical name; `part`:
 * the technical name of a part, which may be the whole product; `action`: what a step of a workflow is called;
 * `repository`: a web URL.
 */
export type FactKind = 'company' | 'author' | 'title' | 'package' | 'part' | 'action' | 'description' | 'repository';

/** A value as a file has it; anything but text is ignored. */
interface Stated {
  readonly kind: FactKind;
  readonly value: unknown;
  /** Name of the key, as the comment shows it. */
  readonly key: string;
}

/** One kind of file that describes a product. */
export interface Source {
  readonly file: RegExp;
  /** If the only file of this kind in the folders below counts too: whether it describes the product or a part of it. */
  readonly isFoundBelow?: 'product' | 'part';
  /** Key of the version in the file. */
  readonly versionKey?: string;
  /** Never throws. Empty: the file is of another kind, or not well-formed. */
  read(source: SourceText): readonly Stated[];
}

/** A path of keys for each kind of fact; several: all are read. */
type Keys = Readonly<Partial<Record<FactKind, readonly string[]>>>;

/** Looks up a dotted path. */
type LookUp = (path: string) => unknown;

function stated(keys: Keys, lookUp: LookUp): Stated[] {
  return Object.entries(keys).flatMap(([kind, paths]) =>
    paths.flatMap((path) => {
      const value = lookUp(path);
      return typeof value === 'string' ? [{ kind: kind as FactKind, value, key: `'${path}'` }] : [];
    }),
  );
}

function inData(data: unknown): LookUp {
  return (path) =>
    path
      .split('.')
      .reduce<unknown>(
        (value, step) =>
          typeof value === 'object' && value !== null && Object.hasOwn(value, step)
            ? (value as Record<string, unknown>)[step]
            : undefined,
        data,
      );
}

function attempt(parse: () => unknown): unknown {
  try {
    return parse();
  } catch {
    // A file that cannot be parsed states nothing; the tools that it belongs to report it.
    return undefined;
  }
}

/** @param marks keys that a file of this kind has */
function json(file: RegExp, keys: Keys, { marks = [], ...rest }: Partial<Source> & { marks?: string[] } = {}): Source {
  return {
    file,
    read: ({ text }) => {
      const lookUp = inData(attempt(() => parseJsonc(text, [], { allowTrailingComma: true })));
      return marks.every((mark) => lookUp(mark) !== undefined) ? stated(keys, lookUp) : [];
    },
    ...rest,
  };
}

function toml(file: RegExp, keys: Keys): Source {
  return { file, read: ({ text }) => stated(keys, inData(attempt(() => parseToml(text)))) };
}

function yaml(file: RegExp, keys: Keys): Source {
  return {
    file,
    read: ({ text }) => {
      if (text.length > LONGEST_YAML) return [];
      const [document] = yamlDocuments(text) ?? [];
      const root = document?.contents;
      return isMap(root) ? stated(keys, (key) => root.get(key)) : [];
    },
  };
}

function xml(file: RegExp, keys: Keys, rest: Partial<Source> = {}): Source {
  return {
    file,
    read: (source) => {
      let found: Stated[] = [];
      inXml(source, (root: XmlElement) => {
        // A property that a build fills in cannot be copied.
        const lookUp: LookUp = (path) => {
          const text = textAt(source, root, path.replaceAll('.', '/'))?.text;
          return text !== undefined && !/\$[({]/.test(text) ? text : undefined;
        };
        found = stated(keys, lookUp);
        return unknown('');
      });
      return found;
    },
    ...rest,
  };
}

/** Longer lines are not written by people. */
const LONGEST_LINE = 1_000;
/** A keyword argument, an entry of a hash table, or a line of settings. */
const QUOTED = /(?:^|[\s(,{;])([\w.]{1,60})\s*=\s*(?:"([^"\\]{1,300})"|'([^'\\]{1,300})')/g;
const UNQUOTED = /^\s*([\w.]{1,60})\s*=\s*(\S.*)$/g;

/**
 * Reads `key = value` of code and settings; the first one with a key counts.
 *
 * @param quotes whether only quoted text is a value
 * @param mark what a file of this kind has
 */
function assignments(file: RegExp, keys: Keys, rest: Partial<Source> & { quotes: boolean; mark?: RegExp }): Source {
  const { quotes, mark, ...more } = rest;
  return {
    file,
    read: ({ text }) => {
      if (mark && !mark.test(text)) return [];
      const values = new Map<string, string>();
      for (const line of text.split(/\r?\n/)) {
        if (line.length > LONGEST_LINE || line.trimStart().startsWith('#')) continue;
        for (const [, key = '', first, second] of line.matchAll(quotes ? QUOTED : UNQUOTED))
          if (!values.has(key)) values.set(key, first ?? second ?? '');
      }
      return stated(keys, (path) => values.get(path));
    },
    ...more,
  };
}

/** Adds the name of the file without its ending, where that is the name of the package. */
function namedByFile(source: Source): Source {
  return {
    ...source,
    read: (text) => {
      const facts = source.read(text);
      const stem = /([^/]+)\.\w+$/.exec(text.path)?.[1];
      return facts.length === 0 || facts.some(({ kind }) => kind === 'package')
        ? facts
        : [...facts, { kind: 'package', value: stem, key: 'the file name' }];
    },
  };
}

const NUGET: Keys = {
  company: ['Company'],
  author: ['Authors'],
  title: ['Product', 'Title', 'AssemblyTitle'],
  package: ['PackageId', 'AssemblyName'],
  description: ['Description'],
  repository: ['RepositoryUrl'],
};

function inProject(keys: Keys): Keys {
  return Object.fromEntries(
    Object.entries(keys).map(([kind, paths]) => [kind, paths.map((path) => `PropertyGroup.${path}`)]),
  );
}

/** In order of how much their titles and companies are meant for customers. */
export const SOURCES: readonly Source[] = [
  // Splunk, Splunk SOAR, Cortex XSOAR and Teams describe an app of a vendor.
  json(
    /^app\.manifest$/,
    {
      title: ['info.title'],
      company: ['info.author.0.company'],
      author: ['info.author.0.name'],
      description: ['info.description'],
    },
    { isFoundBelow: 'product', versionKey: 'info.id.version' },
  ),
  assignments(
    /^app\.conf$/,
    { title: ['label'], author: ['author'], description: ['description'] },
    {
      quotes: false,
      isFoundBelow: 'product',
      versionKey: 'version',
      mark: /^\[(?:launcher|ui)\]/m,
    },
  ),
  json(
    /\.json$/,
    { title: ['name'], company: ['publisher'], description: ['description'] },
    {
      marks: ['appid', 'product_vendor'],
      versionKey: 'app_version',
    },
  ),
  json(
    /^pack_metadata\.json$/,
    { title: ['name'], company: ['author'], description: ['description'] },
    {
      versionKey: 'currentVersion',
    },
  ),
  json(
    /^manifest\.json$/,
    { title: ['name.short'], company: ['developer.name'], description: ['description.short'] },
    {
      marks: ['manifestVersion'],
      versionKey: 'version',
    },
  ),
  yaml(/^action\.ya?ml$/, { action: ['name'], author: ['author'], description: ['description'] }),
  json(
    /^package\.json$/,
    {
      title: ['displayName'],
      company: ['publisher'],
      author: ['author', 'author.name'],
      package: ['name'],
      description: ['description'],
      repository: ['repository', 'repository.url'],
    },
    { versionKey: 'version' },
  ),
  toml(/^pyproject\.toml$/, {
    author: ['project.authors.0.name', 'tool.poetry.authors.0'],
    package: ['project.name', 'tool.poetry.name'],
    description: ['project.description', 'tool.poetry.description'],
    repository: ['project.urls.Repository', 'project.urls.repository', 'tool.poetry.repository'],
  }),
  assignments(
    /^setup\.cfg$/,
    {
      author: ['author'],
      package: ['name'],
      description: ['description'],
      repository: ['url'],
    },
    { quotes: false, versionKey: 'version', mark: /^\[metadata\]/m },
  ),
  assignments(
    /^setup\.py$/,
    {
      author: ['author'],
      package: ['name'],
      description: ['description'],
      repository: ['url'],
    },
    { quotes: true, versionKey: 'version' },
  ),
  namedByFile(
    assignments(
      /\.psd1$/,
      { company: ['CompanyName'], author: ['Author'], description: ['Description'] },
      {
        quotes: true,
        isFoundBelow: 'part',
        versionKey: 'ModuleVersion',
        mark: /^\s*ModuleVersion\s*=/m,
      },
    ),
  ),
  namedByFile(xml(/\.(?:cs|fs|vb)proj$/, inProject(NUGET), { isFoundBelow: 'part' })),
  xml(/^Directory\.Build\.props$/, inProject(NUGET)),
  {
    file: /^go\.mod$/,
    read: ({ text }) => {
      const path = /^module\s+(\S{1,300})/m.exec(text)?.[1]?.replace(/\/v\d+$/, '');
      return path === undefined
        ? []
        : [
            { kind: 'package', value: path.slice(path.lastIndexOf('/') + 1), key: "'module'" },
            { kind: 'repository', value: `https://${path}`, key: "'module'" },
          ];
    },
  },
  xml(/^pom\.xml$/, {
    company: ['organization.name'],
    title: ['name'],
    package: ['artifactId'],
    description: ['description'],
    repository: ['scm.url'],
  }),
  assignments(/^settings\.gradle(?:\.kts)?$/, { package: ['rootProject.name'] }, { quotes: true }),
  toml(/^Cargo\.toml$/, {
    author: ['package.authors.0'],
    package: ['package.name'],
    description: ['package.description'],
    repository: ['package.repository'],
  }),
  json(/^composer\.json$/, { author: ['authors.0.name'], package: ['name'], description: ['description'] }),
];
