import type { Draft, Fix } from '../core/finding.ts';
import { quote } from '../core/quote.ts';
import type { Scalar } from '../manifest/manifest.ts';
import { closeTo, userAgentToken } from '../text/names.ts';
import type { Range } from '../user-agent/holes.ts';
import { expected, type Parts } from '../user-agent/parts.ts';
import { placeIn, rewriting } from './artifacts/scalar-edit.ts';
import { type ManifestUserAgent, noUserAgent, openNames, userAgentOf } from './artifacts/user-agent.ts';
import { productRule } from './subject.ts';

/** A User-Agent that names somebody or something else than the manifest. */
export const userAgentNameMismatch = productRule({
  meta: {
    id: 'user-agent-name-mismatch',
    title: 'The User-Agent names the company and product of the manifest',
    severities: ['warning', 'notice'],
    requirements: ['R6'],
    since: '1.0.0',
    docs: {
      what: [
        'Compares the two parts of `userAgent` with the names of company and product, without regard to letter case and',
        'signs. Where a fix for the name itself is offered, the part may stand for the name before or after it.',
        '',
        '* **Warning**: a part stands for another name, or the two are swapped. Accepted are the full name; the name',
        '  without a legal suffix (Inc, Ltd, GmbH and the like); `&` left out or written And; ä, ö, ü as the bare letter or',
        '  with an e; the product with or without the company in front; the acronym that the name gives in brackets; the',
        '  name without a tail "for Microsoft …".',
        '* **Notice**: the name has no ASCII form to compare with, as in another script.',
      ].join('\n'),
      why: [
        'The partner programme asks for a User-Agent that names company and product. It lays down no relation to the names',
        'shown in the portal; but who reads the one must recognise the other, and a copied User-Agent is found this way.',
      ].join('\n'),
      fix: [
        'Write the part that the message names, here and where the product sets the header. If the product is known by',
        'another short form, waive the finding with that reason.',
      ].join('\n'),
      examples: [
        {
          bad: '    userAgent: MdePartner-Contoso-ContosoCogito/1.0.0',
          good: '    userAgent: MdePartner-Contoso-ContosoCognito/1.0.0',
          note: 'A difference of one or two letters is called a likely typing error.',
        },
        {
          bad: '    userAgent: MdePartner-ContosoCognito-Contoso/1.0.0',
          good: '    userAgent: MdePartner-Contoso-Cognito/1.0.0',
          note: 'The company comes first; it may be left out of the product part.',
        },
      ],
    },
  },
  skip: (subject) => {
    const stated = userAgentOf(subject);
    if (!stated) return noUserAgent(subject);
    if (!stated.judgement.parts) return 'company and product part cannot be told; user-agent-malformed says why';
    const { company, product } = stated.names;
    return company === undefined && product === undefined ? 'no name to compare with' : undefined;
  },
  *check(subject): Iterable<Draft> {
    const stated = userAgentOf(subject);
    const parts = stated?.judgement.parts;
    if (!stated || !parts) return;
    const compared = [...comparisons(stated, parts)];
    if (areSwapped(compared)) yield swapped(stated, parts, compared);
    else yield* mismatches(stated, compared);
  },
});

interface Comparison {
  readonly which: 'company' | 'product';
  readonly range: Range;
  readonly part: string;
  readonly name: string;
  readonly accepts: (part: string) => boolean;
}

function* comparisons({ scalar, names }: ManifestUserAgent, parts: Parts): Generator<Comparison> {
  const { fits } = expected(names, { template: true, sample: true });
  for (const which of ['company', 'product'] as const) {
    const name = names[which];
    if (name === undefined) continue;
    const range = parts[which];
    yield { which, range, part: scalar.value.slice(range.start, range.end), name, accepts: fits[which] };
  }
}

function areSwapped([company, product]: readonly Comparison[]): boolean {
  if (!company || !product || company.accepts(company.part) || product.accepts(product.part)) return false;
  return company.accepts(product.part) && product.accepts(company.part);
}

function swapped(stated: ManifestUserAgent, { company, product }: Parts, compared: readonly Comparison[]): Draft {
  const [left, right] = compared.map(({ name }) => userAgentToken(name));
  const range = { start: company.start, end: product.end };
  const shown = quote(stated.scalar.value.slice(range.start, range.end));
  const open = openNames(stated, ['company', 'product']);
  const message = `The User-Agent says ${shown}: product and company are swapped; the company comes first.${open && ` ${open}`}`;
  const fix =
    left && right && open === '' ? { fix: writing(stated.scalar, [{ ...range, token: `${left}-${right}` }]) } : {};
  return { severity: 'warning', message, location: placeIn(stated.scalar, range), ...fix };
}

function* mismatches(stated: ManifestUserAgent, compared: readonly Comparison[]): Generator<Draft> {
  const wrong = compared.filter(({ part, accepts }) => !accepts(part));
  const fix = rewritten(stated, wrong);
  for (const { which, range, part, name } of wrong) {
    const token = userAgentToken(name);
    const location = placeIn(stated.scalar, range);
    if (token === null) {
      const message = `The ${which} name ${quote(name)} has no ASCII form to compare ${quote(part)} with; see that it is yours.`;
      yield { severity: 'notice', message, location };
      continue;
    }
    const isWritten = stated.names.written?.[which] === name;
    const gives = `the manifest's ${which} name${isWritten ? '' : ', once mended to'} ${quote(name)}${isWritten ? '' : ','} gives ${quote(token)}`;
    const open = stated.open.includes(which) ? ' That name has an error of its own: mend it first.' : '';
    const message = `The User-Agent says ${quote(part)}; ${gives}.${likelyCause(token, part)}${open}`;
    yield { severity: 'warning', message, location, ...(fix && { fix }) };
  }
}

function likelyCause(token: string, part: string): string {
  if (/%[\da-f]{2}/i.test(part))
    return ' Percent-encoding is not decoded in a User-Agent: write the name without blanks and signs.';
  return closeTo(token, part) ? ' This looks like a typing error.' : '';
}

/** One fix for both parts, so that their findings never offer two that exclude each other. */
function rewritten(stated: ManifestUserAgent, wrong: readonly Comparison[]): Fix | undefined {
  const { scalar } = stated;
  if (
    openNames(
      stated,
      wrong.map(({ which }) => which),
    ) !== ''
  )
    return undefined;
  const tokens = wrong.flatMap(({ range, name }) => {
    const token = userAgentToken(name);
    return token === null ? [] : [{ ...range, token }];
  });
  return tokens.length === 0 ? undefined : writing(scalar, tokens);
}

function writing(scalar: Scalar, tokens: readonly (Range & { readonly token: string })[]): Fix {
  const text = [...tokens]
    .sort((a, b) => b.start - a.start)
    .reduce((written, { start, end, token }) => written.slice(0, start) + token + written.slice(end), scalar.value);
  return { title: `write ${quote(text)}`, applicability: 'suggest', edits: [rewriting(scalar, text)] };
}
