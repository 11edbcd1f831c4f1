import { DOCUMENTED_FORM } from '../text/partner-prefixes.ts';
import { SCHEMA_ADDRESS } from './schema/schema-address.ts';
import { scalarText } from './yaml/quoting.ts';

/** One key of a new manifest. */
export interface NewField {
  /** Null: a person has to write it, so the placeholder of the template is used. */
  readonly value: string | null;
  /** Lines above the key, without `#`. */
  readonly comments: readonly string[];
}

/** Keys of a product in a new manifest, in the order in which they are written. */
export const PRODUCT_KEYS = ['name', 'description', 'logo', 'landingPage', 'userAgent'] as const;

export type ProductKey = (typeof PRODUCT_KEYS)[number];
export type NewKey = 'company' | ProductKey;

interface Template {
  /** Recognized by the rules, so that it is an error until it is replaced. */
  readonly placeholder: string;
  /** What to write. */
  readonly hint: string;
}

export const TEMPLATES: Readonly<Record<NewKey, Template>> = {
  company: { placeholder: '<your company>', hint: 'The name of your company as customers know it.' },
  name: { placeholder: '<your product>', hint: 'The name that customers see in the portal.' },
  description: {
    placeholder: '<what your product adds to Microsoft Defender for Endpoint, in at most 15 words>',
    hint: 'Plain text of 10 to 15 words.',
  },
  logo: { placeholder: 'assets/<your logo>.svg', hint: 'A square SVG file.' },
  landingPage: {
    placeholder: 'https://<your site>/guides/connect-defender',
    hint: 'The page where a customer completes the integration or reads how to do it.',
  },
  userAgent: {
    placeholder: DOCUMENTED_FORM.replace('{Version}', '1.0.0'),
    hint: 'Sent in every API call, for example MdePartner-Contoso-ContosoCognito/1.0.0',
  },
};

/** An optional key of a product, with keys of its own. */
export interface NewBlock {
  readonly key: 'version' | 'entraApplication';
  readonly values: readonly (readonly [key: string, value: string | boolean])[];
  readonly comments: readonly string[];
}

export interface NewProduct {
  readonly fields: Readonly<Record<ProductKey, NewField>>;
  readonly blocks: readonly NewBlock[];
}

/** Returns the text of a manifest with one product. */
export function manifestText(company: NewField, product: NewProduct): string {
  const open = [company, ...PRODUCT_KEYS.map((key) => product.fields[key])].some(({ value }) => value === null);
  const braces = product.fields.userAgent.value === null ? ' or { }' : '';
  return [
    `# yaml-language-server: $schema=${SCHEMA_ADDRESS}`,
    `# ${open ? `Replace everything in < >${braces}.` : 'Check every value.'} Paths are relative to the folder of this file.`,
    'schemaVersion: 1',
    'company:',
    ...fieldLines('company', 'name', company, '  '),
    'products:',
    ...productLines(product, '  '),
    '',
  ].join('\n');
}

/**
 * Returns the lines of one item of `products`.
 *
 * @param indent what precedes the dash
 */
export function productLines({ fields, blocks }: NewProduct, indent: string): string[] {
  const inner = `${indent}  `;
  const [name, ...others] = PRODUCT_KEYS.map((key) => ({ key, field: fields[key] }));
  const first = name ? fieldLines(name.key, name.key, name.field, `${indent}- `) : [];
  return [
    ...first,
    ...others.flatMap(({ key, field }) => fieldLines(key, key, field, inner)),
    ...blocks.flatMap(({ key, values, comments }) => [
      ...commentLines(comments, inner),
      `${inner}${key}:`,
      ...values.map(
        ([inside, value]) => `${inner}  ${inside}: ${typeof value === 'string' ? scalarText(value) : value}`,
      ),
    ]),
  ];
}

/** @param lead what precedes the key; only the key itself follows a dash */
function fieldLines(template: NewKey, key: string, { value, comments }: NewField, lead: string): string[] {
  const text = value === null ? TEMPLATES[template].placeholder : scalarText(value);
  return [...commentLines(comments, lead.replace('- ', '')), `${lead}${key}: ${text}`];
}

function commentLines(comments: readonly string[], indent: string): string[] {
  return comments.map((comment) => `${indent}# ${comment}`);
}
