import { Composer, type CST, type Document, Parser } from 'yaml';
import type { SourceText } from '../../core/text.ts';
import type { DocumentKind } from '../document-kind.ts';
import { MAX_SYNTAX_FAULTS, type SyntaxFault, syntaxFaults } from '../fault.ts';
import type { ManifestFault } from '../manifest.ts';
import { rootFault } from '../root.ts';
import { parserFaults } from './parser-faults.ts';
import { marksOf } from './tokens.ts';
import type { MappingNode, Place } from './tree.ts';
import { buildTree } from './tree-builder.ts';

interface Read {
  /** Null if the text is not a single plain mapping. */
  readonly root: MappingNode | null;
  readonly faults: readonly ManifestFault[];
  readonly comments: readonly Place[];
}

/**
 * Parses YAML 1.2 core without directives (except `%YAML 1.2`), foreign tags, merge keys and further documents. Never
 * throws.
 */
export function readYaml(source: SourceText, kind: DocumentKind): Read {
  const tokens = [...fewErrors(new Parser().parse(source.text))];
  const marks = marksOf(tokens, source.text, kind.noun);
  const refuse = (faults: readonly SyntaxFault[]): Read => ({
    root: null,
    faults: syntaxFaults(source, faults),
    comments: marks.comments,
  });
  if (marks.foreign.length > 0) return refuse(marks.foreign);
  const document = compose(tokens, source.text.length);
  const parsed = parserFaults(source, document, marks);
  if (parsed.length > 0) return refuse(parsed);
  const noMapping = rootFault(source.text, document, kind);
  if (noMapping) return refuse([noMapping]);
  const built = buildTree(source, document);
  if (built.faults.length > 0) return refuse(built.faults);
  return { root: built.root, faults: syntaxFaults(source, marks.idle, 'notice'), comments: marks.comments };
}

/** Drops the parser's errors beyond those that are shown, because each is expensive. */
function* fewErrors(tokens: Iterable<CST.Token>): Generator<CST.Token> {
  let errors = 0;
  for (const token of tokens) if (token.type !== 'error' || errors++ < MAX_SYNTAX_FAULTS) yield token;
}

/** The first document; a second one is reported by its marker. */
function compose(tokens: readonly CST.Token[], length: number): Document.Parsed {
  const composer = new Composer({
    uniqueKeys: false,
    keepSourceTokens: true,
    resolveKnownTags: false,
    logLevel: 'silent',
  });
  for (const document of composer.compose(tokens, true, length)) return document;
  throw new Error('the composer yields no document');
}
