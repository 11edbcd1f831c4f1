import type { ImportFact } from '../facts.ts';

/** Modules that only code in a browser imports. */
const BROWSER =
  /^(?:react-dom(?:\/client)?|vue|svelte|@angular\/core|@azure\/msal-(?:browser|react|angular)|solid-js\/web)$/;

/** Hooks that run in a browser: the same library also draws pages on a server. */
const HOOKS = /^(?:useState|useEffect|useLayoutEffect|useReducer|useRef)$/;

/** Modules that no browser has. */
const SERVER = /^(?:node:.*|fs|https?|path|child_process|express|fastify|koa|next\/(?:server|headers)|server-only)$/;

/** Whether a script that imports these surely runs in a browser. */
export function runsInBrowser(imports: readonly ImportFact[]): boolean {
  if (imports.some(({ module }) => SERVER.test(module))) return false;
  return imports.some(
    ({ module, name }) => BROWSER.test(module) || (module === 'react' && name !== null && HOOKS.test(name)),
  );
}
