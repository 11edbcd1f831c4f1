/** The smallest clean listing: what rule cases start from. It is a sample, for its company is fictional. */
export const MODEL_MANIFEST = `schemaVersion: 1
company:
  name: Contoso
products:
  - name: Contoso Cognito
    description: Adds network context to every Microsoft Defender for Endpoint alert for faster triage
    logo: assets/logo.svg
    landingPage: https://contoso.com/guides/connect-defender
    userAgent: MdePartner-Contoso-ContosoCognito/1.0.0
sample: true
`;

/** The model with further keys of its product, or further products, as text. */
export function andProduct(text: string): string {
  return MODEL_MANIFEST.replace(/^sample: true\n/m, (sample) => text + sample);
}

/** Square, framed and centred, one path, no text. */
export const MODEL_LOGO =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 128 128"><path fill="#0a5" d="M4 4h120v120H4z"/></svg>\n';

export const MODEL_FILES: Readonly<Record<string, string>> = {
  'mde-partner.yml': MODEL_MANIFEST,
  'assets/logo.svg': MODEL_LOGO,
};

/** The one call that the model makes, with the User-Agent of its manifest. */
export const MODEL_CLIENT = `import requests

AGENT = "MdePartner-Contoso-ContosoCognito/1.0.0"

def alerts():
    return requests.get("https://api.security.microsoft.com/api/alerts", headers={"User-Agent": AGENT}).json()
`;

/** The model with its sources, so that nothing at all is found. */
export const CLEAN_FILES: Readonly<Record<string, string>> = { ...MODEL_FILES, 'src/defender.py': MODEL_CLIENT };

/**
 * The model manifest with the keys of `fragment` replaced or added. The fragment is written with its real indentation:
 * none for a key of the root, four blanks (or `  - ` for the first) for a key of the product. Lines that are deeper
 * than a key belong to it, comment lines to the key below.
 */
export function withFragment(fragment: string, base = MODEL_MANIFEST): string {
  const pieces = piecesOf(base);
  const added: Piece[] = [];
  const seen = new Set<string>();
  for (const piece of piecesOf(fragment)) {
    if (!seen.has(piece.key)) {
      const at = pieces.findIndex((one) => one.key === piece.key);
      if (at === -1) added.push(piece);
      else
        pieces[at] =
          piece.key === '    name' && !piece.text.includes('  - ') ? { ...piece, text: listItem(piece.text) } : piece;
    } else {
      const at = pieces.findLastIndex((one) => one.key === piece.key);
      if (at === -1) added.push(piece);
      else pieces.splice(at + 1, 0, piece);
    }
    seen.add(piece.key);
  }
  const ofProduct = added.filter((piece) => piece.key.startsWith(' '));
  const ofRoot = added.filter((piece) => !piece.key.startsWith(' '));
  const end = pieces.findLastIndex((piece) => piece.key.startsWith(' ')) + 1;
  return [...pieces.slice(0, end), ...ofProduct, ...ofRoot, ...pieces.slice(end)].map((piece) => piece.text).join('');
}

interface Piece {
  /** The key with its indentation; `    name` for the one after the list mark. */
  readonly key: string;
  readonly text: string;
}

function listItem(text: string): string {
  return text.replace(/^ {4}(?=name:)/m, '  - ');
}

const ROOT_KEY = /^(?=[^\s#-])("[^"]*"|[^\s:]+) ?:?/;
const PRODUCT_OR_ROOT_KEY = /^(?: {4}| {2}- |)(?=[^\s#-])("[^"]*"|[^\s:]+) ?:?/;

/** Cuts a manifest into one piece a key of the root or the product; `products:` is a piece of its own. */
function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let comments = '';
  let ofProducts = true;
  for (const line of text.match(/[^\n]*\n|[^\n]+$/g) ?? []) {
    const full = line.endsWith('\n') ? line : `${line}\n`;
    const key: RegExpExecArray | null = (ofProducts ? PRODUCT_OR_ROOT_KEY : ROOT_KEY).exec(full);
    if (/^ *#/.test(full)) comments += full;
    else if (key) {
      const indentation = full.startsWith(' ') ? '    ' : '';
      if (indentation === '') ofProducts = key[1] === 'products';
      pieces.push({ key: indentation + key[1], text: comments + full });
      comments = '';
    } else {
      const last = pieces.at(-1);
      if (last) pieces[pieces.length - 1] = { ...last, text: last.text + comments + full };
      else pieces.push({ key: '', text: comments + full });
      comments = '';
    }
  }
  if (comments !== '') pieces.push({ key: '#', text: comments });
  return pieces;
}
