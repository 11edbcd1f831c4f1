import { xmlText } from '../escape.ts';
import type { Font } from './font.ts';

/** What a tile shows besides the logo. */
export interface TileWords {
  readonly name: string;
  readonly description: string;
  /** Null: the landing page is not known. */
  readonly host: string | null;
  /** Below the tile. */
  readonly captions: readonly string[];
}

const SURFACES = {
  light: { page: '#faf9f8', card: '#ffffff', text: '#242424', muted: '#5c5c5c' },
  dark: { page: '#1f1f1f', card: '#292929', text: '#ffffff', muted: '#b8b8b8' },
} as const;

/** A picture of a tile without its logo, and the square that the logo goes into, in pixels of the picture. */
export interface TilePicture {
  readonly svg: string;
  readonly logo: { readonly x: number; readonly y: number; readonly side: number };
}

/** Pixels of the picture per CSS px. */
const SCALE = 2;
/** In CSS px. */
const WIDTH = 480;
const PADDING = 20;
const GAP = 16;
const LOGO = 64;
const TEXT_X = PADDING + GAP + LOGO + GAP;
const TEXT_WIDTH = WIDTH - PADDING - GAP - TEXT_X;
/** Size and height of a line, in CSS px. */
const NAME = [17, 24] as const;
const DESCRIPTION = [13, 19] as const;
const SMALL = [12, 17] as const;
/** Lines of a text; what is longer is cut, since no tile shows it. */
const MOST_LINES = 8;

/** Whether the font can draw all words. */
export function canBeDrawn({ name, description, host }: TileWords, font: Font): boolean {
  return [name, description, host ?? ''].every((text) => font.covers(spaced(text)));
}

/** Lays out a tile as an SVG of ours, whose only text is that of the listing, escaped. */
export function tilePicture(words: TileWords, surface: keyof typeof SURFACES, font: Font): TilePicture {
  const { page, card, text, muted } = SURFACES[surface];
  const parts: string[] = [];
  let y = PADDING + GAP;
  const write = (
    content: string,
    [size, height]: readonly [number, number],
    fill: string,
    x = TEXT_X,
    width = TEXT_WIDTH,
  ) => {
    for (const line of wrapped(content, size, width, font)) {
      parts.push(
        `<text x="${x}" y="${y + Math.round((height + 0.7 * size) / 2)}" font-family="Open Sans" font-size="${size}" fill="${fill}">${xmlText(line)}</text>`,
      );
      y += height;
    }
  };
  write(words.name, NAME, text);
  write(words.description, DESCRIPTION, text);
  if (words.host !== null) write(words.host, SMALL, muted);
  const bottom = Math.max(y, PADDING + GAP + LOGO) + GAP;
  y = bottom + GAP / 2;
  for (const caption of words.captions) write(caption, SMALL, muted, PADDING, WIDTH - 2 * PADDING);
  const height = y + PADDING / 2;
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${SCALE * WIDTH}" height="${SCALE * height}" viewBox="0 0 ${WIDTH} ${height}">` +
    `<rect width="${WIDTH}" height="${height}" fill="${page}"/>` +
    `<rect x="${PADDING}" y="${PADDING}" width="${WIDTH - 2 * PADDING}" height="${bottom - PADDING}" rx="4" fill="${card}"/>` +
    `${parts.join('')}</svg>`;
  return { svg, logo: { x: SCALE * (PADDING + GAP), y: SCALE * (PADDING + GAP), side: SCALE * LOGO } };
}

/** Breaks a text into lines between words, and inside words that are longer than a line. */
function wrapped(text: string, size: number, width: number, font: Font): string[] {
  const lines: string[] = [];
  let line = '';
  const fits = (content: string) => font.width(content, size) <= width;
  for (const word of spaced(text).split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = '';
    for (const character of word) {
      if (!fits(line + character)) {
        lines.push(line);
        line = '';
        if (lines.length >= MOST_LINES) break;
      }
      line += character;
    }
    if (lines.length >= MOST_LINES) break;
  }
  if (line !== '') lines.push(line);
  return lines.length > MOST_LINES ? [...lines.slice(0, MOST_LINES - 1), '…'] : lines;
}

function spaced(text: string): string {
  return text.split(/\s+/).filter(Boolean).join(' ');
}
