/** Returns a path into a document as people write it: `findings[3].path`; empty: the document itself. */
export function keyPath(steps: readonly PropertyKey[]): string {
  return steps.reduce<string>(
    (path, step) =>
      typeof step === 'number' ? `${path}[${step}]` : path === '' ? String(step) : `${path}.${String(step)}`,
    '',
  );
}
