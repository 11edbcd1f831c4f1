/** What was computed of an owner so far. Each owner has its own, which is dropped with it. */
export class Artifacts {
  readonly #values = new Map<unknown, unknown>();

  /** The value that `compute` gave for this owner; computed on first use. */
  of<Value>(compute: unknown, first: () => Value): Value {
    if (!this.#values.has(compute)) this.#values.set(compute, first());
    return this.#values.get(compute) as Value;
  }
}

/** A subject, or the facts of the run. */
export interface Owner {
  readonly artifacts: Artifacts;
}

/** Something costly that rules share: computed on first use, once for each owner. */
export function artifact<O extends Owner, Value>(compute: (owner: O) => Value): (owner: O) => Value {
  return (owner) => owner.artifacts.of(compute, () => compute(owner));
}

/** The same for each text that an owner is asked for. For objects see below: by a text nothing else is held. */
export function artifactByKey<O extends Owner, Key extends string, Value>(
  compute: (owner: O, key: Key) => Value,
): (owner: O, key: Key) => Value {
  return byKey(
    artifact((_: O) => new Map<Key, Value>()),
    compute,
  );
}

/** The same for each object that an owner is asked for; dropped with the object. */
export function artifactByObject<O extends Owner, Key extends object, Value>(
  compute: (owner: O, key: Key) => Value,
): (owner: O, key: Key) => Value {
  return byKey(
    artifact((_: O) => new WeakMap<Key, Value>()),
    compute,
  );
}

/** What a map by keys and one by objects have in common. */
interface Values<Key, Value> {
  get(key: Key): Value | undefined;
  has(key: Key): boolean;
  set(key: Key, value: Value): unknown;
}

function byKey<O extends Owner, Key, Value>(
  known: (owner: O) => Values<Key, Value>,
  compute: (owner: O, key: Key) => Value,
): (owner: O, key: Key) => Value {
  return (owner, key) => {
    const values = known(owner);
    const value = values.get(key);
    if (value !== undefined || values.has(key)) return value as Value;
    const first = compute(owner, key);
    values.set(key, first);
    return first;
  };
}
