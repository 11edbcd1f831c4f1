import { tokenize } from '@csstools/css-tokenizer';
import { type AddressKind, addressKind } from './addresses.ts';

/** Part of CSS that loads, runs or moves something. Offsets are those of the CSS text; `end` is exclusive. */
export interface CssDanger {
  readonly kind: 'script' | 'reference' | 'document' | 'raster' | 'font' | 'animation';
  /** The text at that place, unescaped, for a message. */
  readonly what: string;
  readonly start: number;
  readonly end: number;
}

const BY_ADDRESS: Readonly<Record<AddressKind, CssDanger['kind'] | null>> = {
  inside: null,
  script: 'script',
  raster: 'raster',
  font: 'font',
  document: 'document',
  outside: 'reference',
};

/** Functions whose string arguments are URLs, as in `image-set("a.png" 1x)`. */
const ADDRESS_FUNCTIONS: ReadonlySet<string> = new Set(['url', 'src', 'image', 'image-set', '-webkit-image-set']);
const SCRIPT_PROPERTIES: ReadonlySet<string> = new Set(['behavior', '-ms-behavior', '-moz-binding']);
const ANIMATION_PROPERTIES = /^(?:-(?:webkit|moz|o)-)?animation(?:-name)?$/;
const KEYFRAMES = /^(?:-(?:webkit|moz|o)-)?keyframes$/;

type Token = ReturnType<typeof tokenize>[number];

/** Tokens that end a statement, in a style sheet or a `style` attribute. */
const STATEMENT_ENDS: ReadonlySet<string> = new Set(['semicolon-token', '{-token', '}-token']);

/**
 * Finds dangers in tokens of CSS Syntax 3: escapes are resolved; comments and letter case hide nothing. URLs count at
 * any place, including custom properties and unknown at-rules; only `@namespace` does not load its URL.
 */
export function cssDangers(css: string): CssDanger[] {
  const dangers: CssDanger[] = [];
  const context = new Context();
  let previous: Token | null = null;
  for (const token of tokenize({ css })) {
    if (token[0] === 'whitespace-token' || token[0] === 'comment') continue;
    context.enter(token);
    const danger = dangerOf(token, previous, context);
    if (danger) dangers.push(danger);
    previous = token;
  }
  return dangers;
}

/** The statement and the brackets around a token. */
class Context {
  /** Lower-case name of the at-rule that starts the statement; empty: none. */
  atRule = '';
  /** Lower-case names of the open functions, `(` for a bare parenthesis; the innermost is last. */
  readonly open: string[] = [];

  enter(token: Token): void {
    if (token[0] === 'at-keyword-token') this.atRule = token[4].value.toLowerCase();
    else if (token[0] === 'function-token') this.open.push(token[4].value.toLowerCase());
    else if (token[0] === '(-token') this.open.push('(');
    else if (token[0] === ')-token') this.open.pop();
    else if (STATEMENT_ENDS.has(token[0])) {
      this.atRule = '';
      this.open.length = 0;
    }
  }

  /** Whether a string here is a URL. */
  get takesAddress(): boolean {
    return this.atRule === 'import' || ADDRESS_FUNCTIONS.has(this.open.at(-1) ?? '');
  }
}

function dangerOf(token: Token, previous: Token | null, context: Context): CssDanger | null {
  switch (token[0]) {
    case 'at-keyword-token':
      return dangerAt(token, atRuleKind(context.atRule));
    case 'function-token':
      return dangerAt(token, context.open.at(-1) === 'expression' ? 'script' : null);
    case 'url-token':
      return addressDanger(token, token[4].value, context);
    case 'string-token':
      return context.takesAddress ? addressDanger(token, token[4].value, context) : null;
    case 'bad-url-token': {
      // A parenthesis or quote in it makes it invalid in CSS, but a page may still read it.
      const text = token[1].slice(token[1].indexOf('(') + 1);
      return dangerAt(token, addressKind(text) === 'script' ? 'script' : null, text);
    }
    case 'colon-token': {
      if (previous?.[0] !== 'ident-token' || context.open.length > 0) return null;
      const name = previous[4].value.toLowerCase();
      return dangerAt(previous, propertyKind(name), name);
    }
    default:
      return null;
  }
}

/** @param what defaults to the token as written */
function dangerAt(token: Token, kind: CssDanger['kind'] | null, what = token[1]): CssDanger | null {
  return kind && { kind, what, start: token[2], end: token[3] + 1 };
}

function addressDanger(token: Token, address: string, { atRule }: Context): CssDanger | null {
  if (atRule === 'namespace') return null;
  return dangerAt(token, atRule === 'import' ? 'reference' : BY_ADDRESS[addressKind(address)], address);
}

function atRuleKind(name: string): CssDanger['kind'] | null {
  if (name === 'font-face') return 'font';
  return KEYFRAMES.test(name) ? 'animation' : null;
}

function propertyKind(name: string): CssDanger['kind'] | null {
  if (SCRIPT_PROPERTIES.has(name)) return 'script';
  return ANIMATION_PROPERTIES.test(name) ? 'animation' : null;
}
