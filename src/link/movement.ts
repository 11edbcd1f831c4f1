import type { PageVisit } from '../core/ports.ts';
import { isAcceptedElsewhere } from './host-doubts.ts';
import { isStartPage } from './page-doubts.ts';
import { partsOf } from './parts.ts';
import { siteOf } from './site.ts';

/** Where the redirects of a visit lead, if it is worth reporting. */
export interface Movement {
  /**
   * `start-page`: as sites respond for deleted pages; `permanent`: the first redirects are permanent; `elsewhere`:
   * another site.
   */
  readonly kind: 'start-page' | 'permanent' | 'elsewhere';
  readonly to: URL;
}

const PERMANENT: ReadonlySet<number> = new Set([301, 308]);

/** Returns the most severe kind for all redirects: `start-page`, then `permanent`, then `elsewhere`. */
export function movementOf({ url, redirects }: PageVisit): Movement | null {
  const [first] = redirects;
  if (!first) return null;
  const from = partsOf(first.from.href);
  if (isStartPage(partsOf(url.href)) && !isStartPage(from)) return { kind: 'start-page', to: url };
  // Redirectors are meant to lead elsewhere.
  if (isAcceptedElsewhere(from)) return null;
  const temporary = redirects.findIndex(({ status }) => !PERMANENT.has(status));
  const permanent = redirects[(temporary < 0 ? redirects.length : temporary) - 1];
  if (permanent) return { kind: 'permanent', to: permanent.to };
  return siteOf(first.from.hostname) === siteOf(url.hostname) ? null : { kind: 'elsewhere', to: url };
}
