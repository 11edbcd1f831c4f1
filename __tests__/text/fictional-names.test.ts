import { describe, expect, test } from '@jest/globals';
import { findFictionalName, isStockName } from '../../src/text/fictional-names.ts';

describe('findFictionalName', () => {
  test.each<[string, string]>([
    ['Contoso', 'Contoso'],
    ['contoso guard', 'contoso'],
    ['CONTOSO', 'CONTOSO'],
    ['ContosoGuard', 'Contoso'],
    ['ContosoCognito', 'Contoso'],
    ['contosocognito', 'contosocognito'],
    ['Contoso Cognito', 'Contoso'],
    ['myContoso', 'Contoso'],
    ['Guard by Fabrikam', 'Fabrikam'],
    ['FABRIKAM Guard', 'FABRIKAM'],
    ['MdePartner-Contoso-Guard', 'Contoso'],
    ['https://docs.contoso.com/x', 'contoso'],
    ['https://litware.com/fabrikam-demo', 'fabrikam'],
    // Domains that RFC 2606 and RFC 6761 reserve.
    ['See example.com', 'example.com'],
    ['See www.Example.ORG/x', 'www.Example.ORG'],
    ['mail@example.net', 'example.net'],
    ['https://guard.example/x', 'guard.example'],
    ['https://a.b.test', 'a.b.test'],
    ['mail@site.invalid', 'site.invalid'],
  ])('%j: %j', (text, wanted) => {
    const found = findFictionalName(text);
    expect(found?.text).toBe(wanted);
    expect(text.slice(found?.start, found?.end)).toBe(wanted);
  });

  test.each(
    `Contosoft|contosoft.com|Fabrikamera|Discontoso|FABRIKAMERA|Northwind|Foo|Example Guard|example.company|counterexample.com
myexample.com|my-example.com|example.com.au|Guard.test|Xunit.Test|a test|Test|https://testing.io|https://test.io/x.test
https://guard.io/?q=a.test|for example, com`.split(/[|\n]/),
  )('%j has none', (text) => {
    expect(findFictionalName(text)).toBeNull();
  });

  test.each(['a.'.repeat(50_000), 'a-'.repeat(50_000), '@a.'.repeat(30_000)])('long text %#', (text) => {
    expect(findFictionalName(text)).toBeNull();
  });
});

describe('isStockName', () => {
  test.each(
    `Northwind|Northwind Traders|NORTHWIND|Adventure Works|AdventureWorks|Litware, Inc.|Tailspin Toys|Proseware|Wingtip Toys
Woodgrove Bank|Acme|ACME Corp.|Acme GmbH|Foo|foo bar|Foobar|Trey Research|VanArsdel, Ltd.|Margie's Travel`.split(
      /[|\n]/,
    ),
  )('%j is one', (name) => {
    expect(isStockName(name)).toBe(true);
  });

  test.each(
    `Acme Packet|Acmeda|Northwind Guard|Foo Fighters|Litware Sensor|Barracuda|Bars|Woodgrove Forest|Contosoft|Widgets|`.split(
      '|',
    ),
  )('%j is none', (name) => {
    expect(isStockName(name)).toBe(false);
  });
});
