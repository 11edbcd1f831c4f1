import { type CallExpr, type Expr, lastName } from '../facts.ts';
import type { Knowledge } from '../libraries/knowledge.ts';

/** What a call that adds a plugin to a client says of the User-Agent. `agent`: its value, null: the default of the plugin. */
interface Plugin {
  readonly sets: boolean;
  readonly agent: {
    readonly block: CallExpr['args'][number]['value'] & { kind: 'function' };
    readonly value: Expr;
  } | null;
}

/** Returns what a call adds to a client as a plugin that a record knows; null: it adds none. */
export function pluginOf({ callee, args }: CallExpr, { plugins }: Knowledge): Plugin | null {
  const [first, last] = [args[0]?.value, args.at(-1)?.value];
  const known = plugins.find(({ call }) => call === lastName(callee));
  const name = known && first ? lastName(first) : '';
  if (!known || name === '') return null;
  if (known.others.includes(name)) return { sets: false, agent: null };
  const sets = Object.hasOwn(known.agents, name) ? known.agents[name] : undefined;
  if (sets === undefined) return null;
  if (last?.kind !== 'function') return { sets: true, agent: null };
  const given = last.fn.statements.filter(({ target }) => target && lastName(target) === sets);
  const [only, ...others] = given;
  const isSure = only !== undefined && others.length === 0 && only.blocks.length === 0;
  return { sets: true, agent: isSure ? { block: last, value: only.value } : null };
}
