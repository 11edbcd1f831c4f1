import type { PageVisit } from '../core/ports.ts';
import { isAcceptedElsewhere } from './host-doubts.ts';
import { isStartPage } from './page-doubts.ts';
import { partsOf } from './parts.ts';
import { siteOf } from './site.ts';

/** Where the redirects of a visit lead, if that is worth a word. */
export interface Movement {
  /** `start-page`: as sites answer for pages that are gone; `permanent`: the first ones say so; `elsewhere`: another site. */
  readonly kind: 'start-page' | 'permanent' | 'elsewhere';
  readonly to: URL;
}

const PERMANENT: ReadonlySet<number> = new Set([301, 308]);

/** One word for all redirects, the gravest: `start-page`, then `permanent`, then `elsewhere`. */
export function movementOf({ url, redirects }: PageVisit): Movement | null {
  const [first] = redirects;
  if (!first) return null;
  const from = partsOf(first.from.href);
  if (isStartPage(partsOf(url.href)) && !isStartPage(from)) return { kind: 'start-page', to: url };
  // To lead elsewhere is what a redirector is for.
  if (isAcceptedElsewhere(from)) return null;
  const temporary = redirects.findIndex(({ status }) => !PERMANENT.has(status));
  const permanent = redirects[(temporary < 0 ? redirects.length : temporary) - 1];
  if (permanent) return { kind: 'permanent', to: permanent.to };
  return siteOf(first.from.hostname) === siteOf(url.hostname) ? null : { kind: 'elsewhere', to: url };
}
