import { grouped } from '../overview.ts';

/** Lists the first items, and how many more the report file has: `a, b, and 30 more in the report file`. */
export function some<T>(items: readonly T[], most: number, text: (item: T) => string): string {
  const left = items.length - most;
  const more = left > 0 ? [`and ${grouped(left)} more in the report file`] : [];
  return [...items.slice(0, most).map(text), ...more].join(', ');
}
