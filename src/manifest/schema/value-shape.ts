/** What the schema states about a value, as a run needs it. */
export type ValueShape = Purpose & (ScalarShape | ListShape | MappingShape);

interface Purpose {
  /** Begins in lower case if the first word is an ordinary word. */
  readonly purpose?: string;
  /** On one line; only the first key of a mapping. */
  readonly example?: string;
}

type ScalarShape =
  /** `pattern`: source of a regular expression that the text must match. */
  | { readonly type: 'text'; readonly pattern?: string }
  | { readonly type: 'flag' }
  | { readonly type: 'number'; readonly value: number }
  | { readonly type: 'choice'; readonly choices: readonly string[] }
  /** The text of any scalar passes, because a rule judges it. */
  | { readonly type: 'day'; readonly orFalse?: true };

interface ListShape {
  readonly type: 'list';
  readonly item: ValueShape;
  /** Fewest items; absent: none are needed. */
  readonly least?: number;
}

interface MappingShape {
  readonly type: 'mapping';
  /** The allowed keys, in the order of the schema. */
  readonly keys: Readonly<Record<string, ValueShape>>;
  readonly required: readonly string[];
}
