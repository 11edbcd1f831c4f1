import { describe, expect, test } from '@jest/globals';
import { userAgentMeasurement } from '../../../src/rules/artifacts/user-agent-measurement.ts';
import { productOf } from './product-of.ts';

const measured = (userAgent: string, names = '') =>
  userAgentMeasurement(productOf(`    userAgent: ${userAgent}\n${names}`));

describe('userAgentMeasurement', () => {
  test('of the documented example', () => {
    expect(measured('MdePartner-Contoso-ContosoCognito/1.0.0')).toEqual({
      value: 'MdePartner-Contoso-ContosoCognito/1.0.0',
      company: 'Contoso',
      product: 'ContosoCognito',
      version: '1.0.0',
      expected: 'MdePartner-Contoso-ContosoCognito/1.0.0',
    });
  });

  test('an open version stays open', () => {
    expect(measured('MdePartner-Contoso-Cognito/{version}')).toEqual({
      value: 'MdePartner-Contoso-Cognito/{version}',
      company: 'Contoso',
      product: 'Cognito',
      version: null,
      expected: 'MdePartner-Contoso-ContosoCognito/{version}',
    });
  });

  test('what is expected comes from the names, the version as written', () => {
    const names = '    name: .NET Guard 2+\ncompany:\n  name: Müller & Söhne GmbH\n';
    expect(measured('MdePartner-X-Y/v7', names)).toMatchObject({
      company: 'X',
      product: 'Y',
      version: 'v7',
      expected: 'MdePartner-MullerAndSohneGmbH-DotNETGuard2Plus/v7',
    });
  });

  test('nothing is expected where a name has no ASCII form or is not filled in', () => {
    expect(measured('MdePartner-X-Y/7', 'company:\n  name: 株式会社\n')?.expected).toBeNull();
    expect(measured('MdePartner-X-Y/7', 'company:\n  name: "{CompanyName}"\n')?.expected).toBeNull();
  });

  test('what is expected follows the names as they are written, whatever is to be mended in them', () => {
    const names = '    name: Microsoft Shield 2.0\ncompany:\n  name: Fabrikam\n';
    expect(measured('MdePartner-X-Y/7', names)?.expected).toBe('MdePartner-Fabrikam-MicrosoftShield20/7');
  });

  test('parts that cannot be told are null', () => {
    expect(measured('curl/8.0')).toMatchObject({ company: null, product: null, version: null });
    expect(measured('MdePartner-Contoso/8.0')).toMatchObject({ company: null, product: null, version: '8.0' });
  });

  test('null where there is no text', () => {
    expect(measured('')).toBeNull();
    expect(measured('{ a: 1 }')).toBeNull();
  });
});
