import type { checkTree } from '../../src/app/check-tree.ts';
import type { GrammarFiles } from '../../src/core/ports.ts';
import type { Rule } from '../../src/core/rule.ts';
import type { Language } from '../../src/scan/language.ts';
import type { CallSiteResult } from '../../src/scan/result.ts';
import type { scanSources } from '../../src/scan/scan.ts';
import type { Checkout } from './checkout.js';
import type { Parsers } from './parsers.js';

/** What is under test; a test passes the sources, the script passes what is compiled from them. */
export interface Tools {
  readonly scanSources: typeof scanSources;
  readonly checkTree: typeof checkTree;
  readonly rules: readonly Rule[];
  readonly grammars: GrammarFiles;
  languageOf(path: string): Language | undefined;
}

/** Texts by path. */
export type Files = ReadonlyMap<string, string>;

/** New texts by path; null: the file is gone. */
export type Changes = ReadonlyMap<string, string | null>;

export type Site = CallSiteResult;

export interface Outcome {
  readonly relation: string;
  readonly language: string;
  readonly checkout: string;
  readonly state: 'held' | 'broken' | 'skipped';
  /** `path:line`, or a path, of what was changed. */
  readonly place: string;
  /** What was changed, in words that suffice to do it again. */
  readonly mutation: string;
  /** What differs; empty unless broken. */
  readonly differences: readonly string[];
}

export interface Context {
  readonly checkout: Checkout;
  readonly parsers: Parsers;
  /** Calls of the unchanged checkout. */
  readonly sites: readonly Site[];
  rulesOf(path: string): NameRules | null;
  /** Name of the language of a file. */
  languageOf(path: string): string;
  /** At most so many, drawn by a fixed seed. */
  sample<T>(list: readonly T[]): T[];
}

export interface Relation {
  readonly id: string;
  /** What must hold, for people. */
  readonly claim: string;
  outcomes(context: Context): AsyncIterable<Omit<Outcome, 'relation' | 'checkout'>>;
}

/** A syntax node with its parent. */
export interface TreeNode {
  readonly type: string;
  readonly field: string;
  readonly start: number;
  readonly end: number;
  readonly parent: TreeNode | null;
  readonly children: readonly TreeNode[];
}

/** Where a language binds local variables. */
export interface NameRules {
  /** Node types whose text is a variable, with its sigil. */
  readonly variables: readonly string[];
  /** Node types with a scope of their own; empty: variables belong to the file. */
  readonly functions: readonly string[];
  /** `parent.field` of a variable that is bound there; a field of `*` is any. */
  readonly locals: readonly string[];
  /** Likewise, of parameters. */
  readonly parameters: readonly string[];
  /** Likewise, where the same node type is a member or a keyword of another scope. */
  readonly members: readonly string[];
  /** Likewise, where renaming would change what is said. */
  readonly forbidden: readonly string[];
  /** Callers can pass an argument by the name of its parameter. */
  readonly keywords: boolean;
  readonly ignoreCase: boolean;
}
