import { describe, expect, test } from '@jest/globals';
import { findPlaceholder } from '../../src/text/placeholder.ts';

describe('findPlaceholder', () => {
  test.each<[string, string]>([
    // The whole text.
    ['Product name', 'Product name'],
    ['product-name', 'product-name'],
    ['ProductName', 'ProductName'],
    ['Company_Name', 'Company_Name'],
    ['Your company', 'Your company'],
    ['YOUR COMPANY', 'YOUR COMPANY'],
    ['Your Company Name', 'Your Company Name'],
    ['My product', 'My product'],
    ['Example', 'Example'],
    ['Example Company', 'Example Company'],
    ['Sample app', 'Sample app'],
    ['Test product', 'Test product'],
    ['Insert product name here', 'Insert product name here'],
    ['TODO', 'TODO'],
    ['todo', 'todo'],
    ['To do', 'To do'],
    ['tbd', 'tbd'],
    ['TBC', 'TBC'],
    ['n/a', 'n/a'],
    ['None', 'None'],
    ['undefined', 'undefined'],
    ['Untitled', 'Untitled'],
    ['<Your company>', '<Your company>'],
    ['"Product name"', '"Product name"'],
    ['Product name:', 'Product name:'],
    // Anywhere.
    ['Guard TODO', 'TODO'],
    ['Adds context. TBD: rest', 'TBD'],
    ['Lorem ipsum dolor sit amet', 'Lorem ipsum'],
    ['Guard by {CompanyName}', '{CompanyName}'],
    ['{{ product.name }} guard', '{{ product.name }}'],
    ['\u0024{COMPANY} Guard', '\u0024{COMPANY}'],
    ['$COMPANY Guard', '$COMPANY'],
    ['$(Company) Guard', '$(Company)'],
    ['#{company} Guard', '#{company}'],
    ['%COMPANY% Guard', '%COMPANY%'],
    ['@@COMPANY@@ Guard', '@@COMPANY@@'],
    ['__COMPANY_NAME__ Guard', '__COMPANY_NAME__'],
    ['Guard {}', '{}'],
    ['<your product> guard', '<your product>'],
    ['<company-name> guard', '<company-name>'],
    ['<CompanyName> guard', '<CompanyName>'],
    ['<PRODUCT_NAME> guard', '<PRODUCT_NAME>'],
    ['[Company name] guard', '[Company name]'],
    ['Insert your description here.', 'Insert your description here.'.slice(0, -6)],
    ['The description goes here.', 'description goes here'],
  ])('%j: %j', (text, wanted) => {
    expect(findPlaceholder(text)?.text ?? '').toBe(wanted);
  });

  test.each(
    `Todoist|Microsoft To Do|TBC Bank|Foobar2000|Barracuda|Food Guard|Testify|Test Double|Exampleware
Example-based Learning|Sampler|Productboard|Product Hunt|Company of Heroes|Nonesuch|Nullsoft|Undefined Labs|Name Guard
Namecheap|My Little Guard|MyTobii|Yourbase|Enter|Insert|Demodesk|Dummynet|Vendorly|A$AP|Ca$h|100% safe|C++|<3|R&D
a < b > c|Foo|Placeholder.com|XXXLutz|Descript|Titleist|Loremark|Snake_case|__init__
Protects your company and your product names|Monitors your company name on the dark web|2024 [beta]|Guard [EMEA]
Shows the product name and its description`.split(/[|\n]/),
  )('%j is not a placeholder', (text) => {
    expect(findPlaceholder(text)).toBeNull();
  });

  test('finds the first of several, with its place', () => {
    expect(findPlaceholder('by {name} TODO')).toEqual({ text: '{name}', start: 3, end: 9 });
  });

  test.each([
    '{'.repeat(60_000),
    '<your '.repeat(12_000),
    '$('.repeat(30_000),
    '[your '.repeat(12_000),
    '__A'.repeat(20_000),
    `${'%A'.repeat(30_000)}`,
    'insert your '.repeat(5_000),
  ])('hostile text %#', (text) => {
    expect(findPlaceholder(text)).toBeNull();
  });
});
