import { HOLE } from '../../api/hosts.ts';
import { type CallExpr, lastName, memberNames } from '../facts.ts';
import type { Context } from './contexts.ts';
import type { Doubt, Evidence } from './header-evidence.ts';
import type { Probe } from './probe.ts';
import type { CallSite } from './program.ts';
import { type Step, stepAt, stepsOf } from './trail.ts';

/** The calls that lead to a request, the request, and what its URL is made of. */
export function requestSteps(
  { chain, dispatch, probe, byName, changing }: Context,
  approximate: boolean,
): readonly Step[] {
  const callers = chain.map(({ call, fn }) => {
    const isGuess = byName?.file === fn.file && byName.start === call.start && byName.end === call.end;
    return stepAt('caller', call, { fn }, calledName(call), isGuess ? 'by-name' : null);
  });
  const doubt = probe.sdk ? 'unknown-client' : !probe.known ? 'unknown-request' : approximate ? 'approximate' : null;
  const changed: Step[] = changing
    ? [{ kind: 'function', at: changing.at, name: changing.name, doubt: 'parameter' }]
    : [];
  return [
    ...callers,
    ...changed,
    stepAt('dispatch', dispatch.call, dispatch, calledName(dispatch.call), doubt),
    ...addressSteps(probe, dispatch),
  ];
}

/** What the first address is made of; the dispatch itself, where no literal is known. */
function addressSteps({ addresses: [first], guessed }: Probe, { call, fn }: CallSite): readonly Step[] {
  const doubt = guessed ? 'unknown-request' : null;
  if (!first || first.origins.length === 0)
    return [stepAt('address', call, { fn }, first ? first.value.replaceAll(HOLE, '{…}') : null, doubt)];
  return first.origins.map((at) => ({ kind: 'address', at, name: first.value.replaceAll(HOLE, '{…}'), doubt }));
}

/** The steps from the request to what sets its header, or takes it away. */
export function evidenceSteps({ state, trail, file, start, end, name, value, doubt }: Evidence): readonly Step[] {
  const at = { file, start, end, inner: null };
  const cause = doubt?.cause ?? null;
  if (state !== 'set')
    return [...stepsOf(trail), { kind: state === 'near' ? 'near-miss' : 'removed', at, name, doubt: cause }];
  const set: Step = { kind: 'set', at, name, doubt: cause };
  const [text] = value.texts;
  const [literal] = text?.origins ?? [];
  const given: Step[] =
    text && literal ? [{ kind: 'value', at: literal, name: text.value.replaceAll(HOLE, '{…}'), doubt: null }] : [];
  return [...stepsOf(trail), set, ...given];
}

/**
 * Whether a step may be a guess though the header is sent for sure: a call to another address needs none, a client whose
 * header was found is known, and of a language that is read without a grammar no step is sure.
 */
export function isHarmless({ kind, doubt }: Step): boolean {
  return kind === 'address' || doubt === 'approximate' || doubt === 'unknown-client';
}

/** The first guess among steps; null: each was followed. */
export function doubtIn(steps: readonly Step[]): Doubt | null {
  const guess = steps.find(({ doubt }) => doubt !== null);
  return guess?.doubt ? { cause: guess.doubt, at: guess.at } : null;
}

/** Where the trail ends: the place of the doubt, else the last that was reached. */
export function endStep({ cause, at }: Doubt, before: readonly Step[]): Step {
  const last = before.at(-1) as Step;
  return { kind: 'end', at: at ?? last.at, name: null, doubt: cause };
}

function calledName({ callee }: CallExpr): string {
  const names = memberNames(callee).reverse();
  // The own object has another name in each language.
  return (names[0] === 'this' ? names.slice(1) : names).join('.') || lastName(callee);
}
