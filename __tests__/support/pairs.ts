/** Values of several factors, of which a case takes one each. */
export type Factors<K extends string> = Readonly<Record<K, readonly string[]>>;

/**
 * Cases in which every value of a factor meets every value of every other factor at least once; far fewer than all
 * combinations. The same factors give the same cases.
 */
export function allPairs<K extends string, F extends Factors<K>>(factors: F): { [N in keyof F]: F[N][number] }[] {
  const names = Object.keys(factors) as K[];
  const open = new Set<string>();
  for (const [one, other] of pairsOf(names))
    for (const a of factors[one]) for (const b of factors[other]) open.add(keyOf(one, a, other, b));
  const cases: Record<K, string>[] = [];
  const uses = new Map<string, number>();
  for (let [first] = open; first !== undefined; [first] = open) {
    const [one, a, other, b] = JSON.parse(first) as [K, string, K, string];
    const chosen = { [one]: a, [other]: b } as Record<K, string>;
    for (const name of names) chosen[name] ??= best(name, factors[name], chosen, open, uses);
    for (const name of names) uses.set(`${name} ${chosen[name]}`, usesOf(uses, name, chosen[name]) + 1);
    for (const [x, y] of pairsOf(names)) open.delete(keyOf(x, chosen[x], y, chosen[y]));
    cases.push(chosen);
  }
  return cases as { [N in keyof F]: F[N][number] }[];
}

/** The value that meets the most that it has not met yet; among equals the one that was used least. */
function best<K extends string>(
  name: K,
  values: readonly string[],
  chosen: Record<K, string>,
  open: Set<string>,
  uses: ReadonlyMap<string, number>,
): string {
  const gain = (value: string) =>
    (Object.keys(chosen) as K[]).filter(
      (other) =>
        open.has(keyOf(name, value, other, chosen[other])) || open.has(keyOf(other, chosen[other], name, value)),
    ).length;
  const order = (one: string, other: string) =>
    gain(other) - gain(one) || usesOf(uses, name, one) - usesOf(uses, name, other);
  return [...values].sort(order)[0] as string;
}

function usesOf(uses: ReadonlyMap<string, number>, name: string, value: string): number {
  return uses.get(`${name} ${value}`) ?? 0;
}

function pairsOf<K>(names: readonly K[]): [K, K][] {
  return names.flatMap((one, index) => names.slice(index + 1).map((other): [K, K] => [one, other]));
}

function keyOf(one: string, a: string, other: string, b: string): string {
  return JSON.stringify([one, a, other, b]);
}

/** Runs the tasks, `width` of them at a time, and gives their results in order. */
export async function inParallel<T, R>(width: number, tasks: readonly T[], run: (task: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  const worker = async () => {
    for (let at = next++; at < tasks.length; at = next++) results[at] = await run(tasks[at] as T);
  };
  await Promise.all(Array.from({ length: width }, worker));
  return results;
}
