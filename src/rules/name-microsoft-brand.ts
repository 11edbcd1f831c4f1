import type { Draft } from '../core/finding.ts';
import { quote } from '../core/quote.ts';
import { type BrandUse, brandUses, isMicrosoft, leadingBrand } from '../text/brand-uses.ts';
import { plainLine } from '../text/plain-text.ts';
import { productRule, textOf } from './subject.ts';

/** A product name that uses a Microsoft brand as if it were the partner's own. */
export const nameMicrosoftBrand = productRule({
  meta: {
    id: 'name-microsoft-brand',
    title: 'Product name misuses a Microsoft brand',
    severities: ['error', 'warning'],
    requirements: ['R4.2'],
    since: '1.0.0',
    order: 20,
    group: 'listing',
    restsOn: { on: ['products[].name'], reads: ['company.name'] },
    docs: {
      what: [
        '* **Error**: the name begins with a Microsoft brand, and the company is not Microsoft.',
        '* **Warning**: a brand appears later in the name without `for` or `with` before it; a brand is abbreviated (`MDE`,',
        '  `M365`).',
        '',
        'Brands are found as whole words and as parts of camel-case words: `AzureWatch` contains a brand, `Excellence` and',
        '`Wordsmith` do not.',
      ].join('\n'),
      why: [
        'The partner program asks for the product name that the portal will show. Under the Microsoft Trademark Guidelines,',
        'the name of an app may not begin with a Microsoft brand, but "for" or "works with" a brand is fine. Brands may not',
        "be shortened or abbreviated. Of all listed products, only Microsoft's own begin with its brands.",
      ].join('\n'),
      fix: 'Put your own brand first, and the Microsoft product after "for".',
      examples: [
        {
          bad: '  - name: Microsoft Defender Connector',
          good: '  - name: Contoso Connector for Microsoft Defender for Endpoint',
        },
        { bad: '  - name: Cognito for MDE', good: '  - name: Cognito for Microsoft Defender for Endpoint' },
      ],
    },
  },
  skip(subject) {
    if (textOf(subject, 'name') === undefined) return 'there is no name to check';
    const isOwner = isMicrosoft(subject.file.data.company?.name);
    return isOwner ? { reason: 'the company is Microsoft', asked: false } : undefined;
  },
  *check(subject): Iterable<Draft> {
    const scalar = textOf(subject, 'name');
    if (!scalar) return;
    const uses = brandUses(scalar.value);
    const company = subject.file.data.company?.name;
    const leading = leadingBrand(scalar.value);
    const loose = leading ? undefined : uses.find((use) => !use.isReference && !use.isAbbreviated);
    const short = uses.find((use) => use.isAbbreviated);
    const shown = quote(scalar.value);
    const at = (use: BrandUse) => scalar.locate(use.start, use.end);
    if (leading) {
      const wanted = quote(reordered(scalar.value, leading, company));
      const message = `The product name ${shown} begins with a Microsoft brand ('${leading.brand}'). Put your own brand first, for example ${wanted}.`;
      yield { severity: 'error', message, location: at(leading) };
    }
    if (loose) {
      const message = `The product name ${shown} uses the Microsoft brand '${loose.brand}' without 'for' or 'with' before it. Use '… for ${loose.brand}'.`;
      yield { severity: 'warning', message, location: at(loose) };
    }
    if (short) {
      const message = `The product name abbreviates a Microsoft brand as ${quote(short.text)}. Use '${short.brand}'.`;
      yield { severity: 'warning', message, location: at(short) };
    }
  },
});

/** `<company> <rest> for Microsoft Defender for Endpoint`: a form, for only the partner knows the name. */
function reordered(name: string, leading: BrandUse, company: string | undefined): string {
  const own = plainLine(company ?? '') || 'Your Brand';
  const rest = plainLine(name.slice(leading.end).replace(/(?<!\S)for\s.*$/isu, '')).replace(/^[-–—:,/]+\s*/u, '');
  const kept = firstWord(rest) === firstWord(own) ? rest : `${own} ${rest}`;
  return `${plainLine(kept)} for Microsoft Defender for Endpoint`;
}

function firstWord(text: string): string {
  return /^\S*/.exec(text)?.[0].toLowerCase() ?? '';
}
