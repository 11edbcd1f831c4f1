import type { XmlElement } from '@rgrove/parse-xml';
import type { SourceText } from '../../core/text.ts';
import type { Range } from '../reading.ts';
import { childrenOf, textIn } from './xml-document.ts';

/** A property after all files are read. */
export interface Property {
  readonly name: string;
  readonly value: string;
  readonly source: SourceText;
  readonly place: Range;
  /** Whether the build may set another value. */
  readonly isConditional: boolean;
}

/** Property names are case-insensitive; the keys are in lower case. */
export type Properties = Map<string, Property>;

/** Longer values come from properties that double each other; they are not expanded. */
const LONGEST_VALUE = 1000;

/**
 * Evaluates the properties of one file on top of those of an earlier one, in document order. Does not evaluate
 * conditions, except the usual "only if not set".
 */
export function evaluate(source: SourceText, project: XmlElement, properties: Properties): void {
  for (const group of childrenOf(project, 'PropertyGroup'))
    for (const element of childrenOf(group)) {
      const found = textIn(source, element);
      if (!found) continue;
      const value = expand(found.text, properties);
      set(properties, { name: element.name, value, source, place: found, isConditional: false }, [
        group.attributes['Condition'],
        element.attributes['Condition'],
      ]);
    }
}

function set(properties: Properties, property: Property, conditions: readonly (string | undefined)[]): void {
  const key = property.name.toLowerCase();
  const before = properties.get(key);
  const stated = conditions.filter((condition) => condition !== undefined && condition.trim() !== '');
  if (stated.every((condition) => isUnset(condition as string, key))) {
    if (stated.length === 0 || !before) properties.set(key, property);
  } else if (!before) properties.set(key, { ...property, isConditional: true });
  else if (before.value !== property.value) properties.set(key, { ...before, isConditional: true });
}

/** `'$(Version)' == ''`. */
function isUnset(condition: string, key: string): boolean {
  return condition.replace(/\s/g, '').toLowerCase() === `'$(${key})'==''`;
}

/** Replaces known properties; keeps `$(Name)` if it is unknown or depends on a condition. */
function expand(value: string, properties: Properties): string {
  if (value.length > LONGEST_VALUE) return value;
  const expanded = value.replace(/\$\(([\w.-]+)\)/g, (reference, name: string) => {
    const property = properties.get(name.toLowerCase());
    return property && !property.isConditional ? property.value : reference;
  });
  return expanded.length > LONGEST_VALUE ? value : expanded;
}
