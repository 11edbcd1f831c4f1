import type { Evaluation } from './evaluation.ts';
import { type Thing, thingValue, union, type Value } from './value.ts';

/**
 * Returns what a constant of an enumeration stands for: `Region.GLOBAL.value`. Of an object of the enumeration that may be
 * any of its constants, it is what each of them stands for. Null: the member says nothing of the kind.
 */
export function constantValue(evaluator: Evaluation, object: Value, name: string, file: string): Value | null {
  const { enums } = evaluator.program.language(file);
  if (name !== enums?.value) return null;
  if (object.texts.length > 0) return object.things.length === 0 ? object : null;
  const { instances } = evaluator;
  const constants = object.things.map((thing: Thing) => {
    if (thing.kind !== 'instance' || thing.call) return null;
    if (!instances.lineage(thing.cls).some(({ bases }) => bases.some((base) => enums.bases.includes(base))))
      return null;
    const cls = thingValue({ kind: 'class', cls: thing.cls });
    return thing.cls.fields.flatMap((field) => instances.member(cls, field.name) ?? []);
  });
  const known = constants.flatMap((one) => one ?? []);
  if (known.length === 0 || constants.includes(null)) return null;
  return union([...known, { ...object, things: [] }]);
}
