import type { Location, SourceText } from '../../core/text.ts';
import type { Scalar } from '../manifest.ts';
import { blockCharacters } from './block-characters.ts';
import type { Characters } from './characters.ts';
import { doubleQuotedCharacters, flowCharacters } from './flow-characters.ts';
import type { ScalarNode } from './tree.ts';

/** A scalar, which maps the characters of its value to their places in the file. */
export function scalarOf(source: SourceText, node: ScalarNode): Scalar {
  const { start, end } = node.place;
  let characters: Characters | undefined;
  const known = () => {
    characters ??= charactersOf(source.text, node);
    return characters;
  };
  return {
    value: node.text,
    raw: source.text.slice(start, end),
    style: node.style,
    location: source.locate(start, end),
    locate: (from, to) => locateIn(source, node, known(), from, to),
  };
}

function charactersOf(text: string, node: ScalarNode): Characters {
  const { start, end } = node.place;
  if (node.block) return blockCharacters(text, node.block);
  if (node.style === 'double-quoted') return doubleQuotedCharacters(text, start + 1, end - 1);
  if (node.style === 'single-quoted') return flowCharacters(text, start + 1, end - 1, 'single-quoted');
  return flowCharacters(text, start, end, 'plain');
}

function locateIn(source: SourceText, node: ScalarNode, characters: Characters, from: number, to: number): Location {
  const { starts, ends, value } = characters;
  const last = starts.length - 1;
  // Text that we read differently than the parser has no places for its characters.
  if (value !== node.text || last < 0) return source.locate(node.place.start, node.place.end);
  const first = Math.max(0, Math.min(from, last));
  const start = from > last ? (ends[last] as number) : (starts[first] as number);
  if (to <= from) return source.locate(start, start);
  return source.locate(start, Math.max(start, ends[Math.min(to - 1, last)] as number));
}
