import { expect, test } from '@jest/globals';
import { pastedListing } from '../../src/web/pasted-listing.ts';

const ALL = [
  ['company', 'Contoso'],
  ['name', 'Contoso Cognito'],
  ['description', 'Adds context: to every alert'],
  ['landingPage', 'https://contoso.com/guides'],
];
const VALUES = ALL.map(([, value]) => value);

test.each([
  ['lines', VALUES.join('\r\n')],
  ['a row of a table', VALUES.join('\t')],
  [
    'lines with labels',
    `Company: ${VALUES[0]}\nProduct name: ${VALUES[1]}\n\nDescription: ${VALUES[2]}\nLanding page: ${VALUES[3]}\nOwner: Jo`,
  ],
  [
    'a table with labels',
    `Company\t${VALUES[0]}\nProduct\t${VALUES[1]}\nDescription\t${VALUES[2]}\nLanding page URL\t${VALUES[3]}`,
  ],
])('%s are the fields of a listing', (_, text) => {
  expect([...(pastedListing(text) ?? [])]).toEqual(ALL);
});

test.each([
  'Contoso',
  'Adds context\nto every\nalert of\nDefender',
  'Description: Adds context',
  'https://contoso.com/',
])('%j is a value', (text) => {
  expect(pastedListing(text)).toBeNull();
});
