import { describe, expect, test } from '@jest/globals';
import { landingPageMeasurement } from '../../../src/rules/artifacts/landing-page.ts';
import { productOf } from './product-of.ts';

const measured = (landingPage: string) => landingPageMeasurement(productOf(`    landingPage: ${landingPage}`));

describe('landingPageMeasurement', () => {
  test('value as written and host as a browser reads it', () => {
    expect(measured('https://Docs.Contoso.com/x')).toEqual({
      value: 'https://Docs.Contoso.com/x',
      host: 'docs.contoso.com',
    });
    expect(measured('https://münchen.de/')).toEqual({ value: 'https://münchen.de/', host: 'xn--mnchen-3ya.de' });
    expect(measured('" http://contoso.com "')).toEqual({ value: ' http://contoso.com ', host: 'contoso.com' });
  });

  test('no host where there is none', () => {
    expect(measured('contoso.com/x')).toEqual({ value: 'contoso.com/x', host: null });
    expect(measured('""')).toEqual({ value: '', host: null });
  });

  test('null where there is no text', () => {
    expect(measured('')).toBeNull();
    expect(measured('[https://contoso.com]')).toBeNull();
  });
});
