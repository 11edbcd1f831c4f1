import type { Library } from '../library.ts';

/** Fields of Python's data classes, of attrs and of pydantic. */
export const pythonFields: Library = {
  id: 'python-fields',
  languages: ['python'],
  fields: {
    calls: [
      'dataclasses.field',
      'attr.ib',
      'attr.attrib',
      'attr.field',
      'attrs.field',
      'pydantic.Field',
      'pydantic.PrivateAttr',
      'pydantic.fields.Field',
      'soar_sdk.asset.AssetField',
      'msgspec.field',
    ],
    default: 'default',
    makers: ['default_factory', 'factory'],
    alias: 'alias',
  },
};
