/**
 * A costly thing that rules share: computed on first use, once for each owner (a subject, or the facts of the run), and
 * dropped with it.
 */
export function artifact<Owner extends object, Value>(compute: (owner: Owner) => Value): (owner: Owner) => Value {
  const computed = new WeakMap<Owner, { readonly value: Value }>();
  return (owner) => {
    const known = computed.get(owner);
    if (known) return known.value;
    const value = compute(owner);
    computed.set(owner, { value });
    return value;
  };
}
