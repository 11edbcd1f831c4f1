import type { Expr } from '../facts.ts';
import { type Frame, type Origin, type Value, withoutViews } from './value.ts';

/** Dictionaries of headers that are kept of one search. */
const MOST = 20;

/** Keeps where a dictionary of headers is that was looked into. */
export function keepDictionary(dictionaries: Origin[], at: Origin): void {
  if (dictionaries.length < MOST) dictionaries.push(at);
}

/** Puts the dictionaries that a value always is in front of those that were found behind them. */
export function putFirst(dictionaries: Origin[], from: number, { things }: Value): void {
  if (dictionaries.length - from < 2) return;
  const own = withoutViews(things).filter((one) => one.kind === 'dict');
  const isOwn = ({ file, start }: Origin): boolean =>
    own.some(({ expr, frame }) => expr.start === start && frame.fn.file === file && !isInBranch(expr, frame));
  const found = dictionaries.splice(from);
  dictionaries.push(...found.filter(isOwn), ...found.filter((one) => !isOwn(one)));
}

/** Whether a function comes to an expression on some of its paths only. */
function isInBranch(expr: Expr, { fn }: Frame): boolean {
  return fn.statements.some(({ start, end, blocks }) => blocks.length > 0 && start <= expr.start && end >= expr.end);
}
