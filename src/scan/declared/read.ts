import type { Format } from '../kinds.ts';
import { readBicep } from './bicep.ts';
import { type Data, readJson, readYaml } from './data.ts';
import { readHcl } from './hcl.ts';
import { readPowerQuery } from './power-query.ts';

const READERS: ReadonlyMap<Format, (text: string) => Data> = new Map([
  ['hcl', readHcl],
  ['bicep', readBicep],
  ['power-query', readPowerQuery],
]);

/** The documents of a data file. @throws NotData if it is not of its format in the main */
export function readData(text: string, format: Format): readonly Data[] {
  return format === 'yaml' ? readYaml(text) : [(READERS.get(format) ?? readJson)(text)];
}
