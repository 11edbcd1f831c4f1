import { type CallExpr, type Expr, lastName } from '../facts.ts';

/** What a call puts into the map that it makes: `new Dictionary<,> { ... }`, `Map.of(k, v)`; null: it makes another thing. */
export function pairsOf({ callee, args, creates }: CallExpr): readonly { key: Expr | null; value: Expr }[] | null {
  const name = lastName(callee);
  if (creates && /^(?:\w*Dictionary|(?:Linked|Tree|Concurrent)*(?:Hash)?Map)$/.test(name))
    return args.flatMap(({ value }) => (value.kind === 'dict' ? value.entries : [{ key: null, value }]));
  const ofPairs = name === 'of' && callee.kind === 'member' && /Map$/.test(lastName(callee.object));
  if (!ofPairs || args.length % 2 !== 0) return null;
  return args.flatMap(({ value: key }, index) => {
    const value = index % 2 === 0 ? args[index + 1]?.value : undefined;
    return value ? [{ key, value }] : [];
  });
}
