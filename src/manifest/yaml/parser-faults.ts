import type { Document } from 'yaml';
import type { SourceText } from '../../core/text.ts';
import { MAX_SYNTAX_FAULTS, type SyntaxFault } from '../fault.ts';
import { missingColon } from './missing-colon.ts';
import { type ParserError, translate } from './parser-messages.ts';
import type { Marks } from './tokens.ts';
import type { Place } from './tree.ts';

/**
 * Returns the parser's errors and warnings in plain words. The parser reports an unclosed quote or bracket at the end
 * of the text; here its opening is reported, without the errors that follow from it.
 */
export function parserFaults(source: SourceText, document: Document.Parsed, marks: Marks): SyntaxFault[] {
  const errors = merged([...document.errors, ...document.warnings].map(errorOf).sort((a, b) => a.start - b.start));
  const openings = [...marks.unclosed, ...swallowing(errors, marks.longQuotes)].sort((a, b) => a.start - b.start);
  const limit = openings[0]?.start ?? Number.POSITIVE_INFINITY;
  const faults: SyntaxFault[] = [];
  let lastLine = 0;
  let isShifted = false;
  let unread = 0;
  for (const error of errors) {
    if (error.start >= limit || faults.length === MAX_SYNTAX_FAULTS) break;
    if (error.start < unread) continue;
    const { line } = source.positionAt(error.start);
    if (line === lastLine) continue;
    lastLine = line;
    const colon = WITHOUT_COLON.has(error.code) ? missingColon(source.text, error.start) : undefined;
    if (colon) {
      faults.push(colon.fault);
      unread = colon.end;
      continue;
    }
    const { fault, last, isIndentation } = translate(error, source.text);
    if (!isIndentation || !isShifted) faults.push(fault);
    isShifted ||= isIndentation;
    if (last) break;
  }
  return [...faults, ...openings.map((opening) => neverClosed(source, opening))];
}

/** Codes of the parser for a key without a colon: it takes the next key for the second line of a key, or finds no value. */
const WITHOUT_COLON: ReadonlySet<string> = new Set(['MULTILINE_IMPLICIT_KEY', 'MISSING_CHAR']);

function errorOf({ code, message, pos }: Document.Parsed['errors'][number]): ParserError {
  return { code, message, start: pos[0], end: Math.max(pos[0], pos[1]) };
}

/** A key on two lines where nested mappings were also found is a line that is indented too far. */
function merged(errors: readonly ParserError[]): ParserError[] {
  const multiline = new Map(
    errors.filter(({ code }) => code === 'MULTILINE_IMPLICIT_KEY').map((one) => [one.start, one]),
  );
  const flow = new Set(errors.filter(({ code }) => code === 'BLOCK_IN_FLOW').map(({ start }) => start));
  return errors.flatMap((error) => {
    const other = multiline.get(error.start);
    if (error.code === 'BLOCK_AS_IMPLICIT_KEY' && other) return [{ ...other, code: 'MULTILINE_NESTED' }];
    return error.code === 'MULTILINE_IMPLICIT_KEY' && flow.has(error.start) ? [] : [error];
  });
}

/** Quotes on several lines, followed by invalid text, were meant to close earlier. */
function swallowing(errors: readonly ParserError[], quotes: readonly Place[]): Place[] {
  const starts = new Set(errors.map(({ start }) => start));
  return quotes.filter(({ end }) => starts.has(end)).map(({ start }) => ({ start, end: start + 1 }));
}

function neverClosed(source: SourceText, place: Place): SyntaxFault {
  const sign = source.text[place.start] ?? '';
  const isQuote = sign === '"' || sign === "'";
  const { line } = source.positionAt(place.start);
  return {
    message: isQuote
      ? `The quoted text that begins in line ${line} has no closing ${sign}. Add it at the end of the text.`
      : `The bracket '${sign}' in line ${line} is not closed. Add the closing bracket.`,
    place,
  };
}
