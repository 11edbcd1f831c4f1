import { tokenize } from '@csstools/css-tokenizer';
import { type AddressKind, addressKind } from './addresses.ts';

/** Something in CSS that loads, runs or moves. Offsets are those of the CSS text; `end` is exclusive. */
export interface CssDanger {
  readonly kind: 'script' | 'reference' | 'document' | 'raster' | 'font' | 'animation';
  /** What stands there, unescaped, for a message. */
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

/** Functions whose string arguments are addresses, as in `image-set("a.png" 1x)`. */
const ADDRESS_FUNCTIONS: ReadonlySet<string> = new Set(['url', 'src', 'image', 'image-set', '-webkit-image-set']);
const SCRIPT_PROPERTIES: ReadonlySet<string> = new Set(['behavior', '-ms-behavior', '-moz-binding']);
const ANIMATION_PROPERTIES = /^(?:-(?:webkit|moz|o)-)?animation(?:-name)?$/;
const KEYFRAMES = /^(?:-(?:webkit|moz|o)-)?keyframes$/;

type Token = ReturnType<typeof tokenize>[number];

/**
 * Reads tokens of CSS Syntax 3: escapes are resolved, comments and letter case hide nothing. Addresses count wherever
 * they stand, custom properties and unknown at-rules included; only `@namespace` names without loading.
 */
export function cssDangers(css: string): CssDanger[] {
  const dangers: CssDanger[] = [];
  const open: string[] = [];
  let statement = '';
  let last: Token | null = null;
  const address = (text: string, start: number, end: number) => {
    const kind = statement === 'import' ? 'reference' : BY_ADDRESS[addressKind(text)];
    if (kind && statement !== 'namespace') dangers.push({ kind, what: text, start, end });
  };
  for (const token of tokenize({ css })) {
    const [type, raw, start, lastUnit, data] = token;
    const end = lastUnit + 1;
    const add = (kind: CssDanger['kind'], what = raw) => dangers.push({ kind, what, start, end });
    if (type === 'whitespace-token' || type === 'comment') continue;
    if (type === 'at-keyword-token') {
      statement = data.value.toLowerCase();
      if (statement === 'font-face') add('font');
      else if (KEYFRAMES.test(statement)) add('animation');
    } else if (type === 'semicolon-token' || type === '{-token' || type === '}-token') {
      statement = '';
      open.length = 0;
    } else if (type === 'function-token') {
      open.push(data.value.toLowerCase());
      if (open.at(-1) === 'expression') add('script');
    } else if (type === '(-token') open.push('(');
    else if (type === ')-token') open.pop();
    else if (type === 'url-token') address(data.value, start, end);
    // A bracket or quote in it makes it no address in CSS, but a page may read it otherwise.
    else if (type === 'bad-url-token') {
      const text = raw.slice(raw.indexOf('(') + 1);
      if (addressKind(text) === 'script') add('script', text);
    } else if (type === 'string-token') {
      if (statement === 'import' || ADDRESS_FUNCTIONS.has(open.at(-1) ?? '')) address(data.value, start, end);
    } else if (type === 'colon-token' && last?.[0] === 'ident-token' && open.length === 0) {
      const name = last[4].value.toLowerCase();
      const property = { start: last[2], end: last[3] + 1, what: name };
      if (SCRIPT_PROPERTIES.has(name)) dangers.push({ kind: 'script', ...property });
      else if (ANIMATION_PROPERTIES.test(name)) dangers.push({ kind: 'animation', ...property });
    }
    last = token;
  }
  return dangers;
}
