import type { Draft, Fix } from '../core/finding.ts';
import { quote } from '../core/quote.ts';
import type { Scalar } from '../manifest/manifest.ts';
import { placeIn } from '../manifest/piece.ts';
import { closeTo, userAgentToken } from '../text/names.ts';
import type { Range } from '../user-agent/holes.ts';
import { expected, type Parts } from '../user-agent/parts.ts';
import { apiCallMeasurement } from './artifacts/call-map.ts';
import { type ManifestUserAgent, noUserAgent, userAgentOf } from './artifacts/user-agent.ts';
import { userAgentMeasurement } from './artifacts/user-agent-measurement.ts';
import { USER_AGENT } from './basis.ts';
import { rewriting } from './edits/scalar.ts';
import { openNames } from './edits/user-agent.ts';
import { productRule } from './subject.ts';

/** A User-Agent that names somebody or something else than the manifest. */
export const userAgentNameMismatch = productRule({
  meta: {
    id: 'user-agent-name-mismatch',
    title: 'User-Agent does not match the company or product name',
    severities: ['warning', 'notice'],
    requirements: ['R6'],
    since: '1.0.0',
    order: 30,
    group: 'user-agent',
    restsOn: USER_AGENT,
    docs: {
      what: [
        'Compares the two parts of `userAgent` with the company name and the product name, ignoring letter case and symbols.',
        'If there is a fix for the name itself, the part may match the name before or after the fix.',
        '',
        '* **Warning**: a part does not match the name, or the parts are swapped. These forms match: the full name; the name',
        '  without a legal suffix (Inc, Ltd, GmbH and the like); `&` omitted or written as And; ä, ö, ü written as a, o, u or',
        '  ae, oe, ue; the product with or without the company in front; the acronym that the name has in parentheses; the',
        '  name without "for Microsoft …" at its end.',
        '* **Notice**: the name cannot be written in ASCII, because it is in another script, so it cannot be compared.',
      ].join('\n'),
      why: [
        'The partner program asks for a User-Agent that names the company and the product. It does not require the names',
        'shown in the portal, but a reader must recognize them. This check also finds a User-Agent that was copied from another',
        'product.',
      ].join('\n'),
      fix: [
        'Use the value in the message, in the manifest and where the product sets the header. If the product is known by',
        'another short name, waive the finding with that reason.',
      ].join('\n'),
      examples: [
        {
          bad: '    userAgent: MdePartner-Contoso-ContosoCogito/1.0.0',
          good: '    userAgent: MdePartner-Contoso-ContosoCognito/1.0.0',
          note: 'If one or two letters differ, the message suggests a typo.',
        },
        {
          bad: '    userAgent: MdePartner-ContosoCognito-Contoso/1.0.0',
          good: '    userAgent: MdePartner-Contoso-Cognito/1.0.0',
          note: 'The company comes first. The product part does not need to repeat it.',
        },
      ],
    },
  },
  measures: { userAgent: userAgentMeasurement, apiCalls: apiCallMeasurement },
  skip: (subject) => {
    const stated = userAgentOf(subject);
    if (!stated) return noUserAgent(subject);
    if (!stated.judgement.parts)
      return 'the company and product parts could not be determined (see user-agent-malformed)';
    const { company, product } = stated.names;
    return company === undefined && product === undefined ? 'there is no name to compare with' : undefined;
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
  const message = `The company and the product are swapped in the User-Agent (${shown}). ${open === '' ? 'Put' : `Fix ${open}, then put`} the company first.`;
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
      const message = `The ${which} name ${quote(name)} could not be compared with ${quote(part)} in the User-Agent, because it is not in Latin letters. Make sure that they match.`;
      yield { severity: 'notice', message, location };
      continue;
    }
    const isWritten = stated.names.written?.[which] === name;
    const shownName = `the ${which} name ${quote(name)}${isWritten ? '' : ' (after its fix)'}`;
    const advice = stated.open.includes(which)
      ? `Fix the ${which} name, then use it here without spaces.`
      : `Use ${quote(token)}.`;
    const cause = likelyCause(token, part);
    const message = `The ${which} part ${quote(part)} of the User-Agent does not match ${shownName}${cause}. ${advice}`;
    yield { severity: 'warning', message, location, ...(fix && { fix }) };
  }
}

function likelyCause(token: string, part: string): string {
  if (/%[\da-f]{2}/i.test(part)) return ', because percent-encoding is not decoded in a User-Agent';
  return closeTo(token, part) ? ', possibly because of a typo' : '';
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
  return { title: `use ${quote(text)}`, applicability: 'suggest', edits: [rewriting(scalar, text)] };
}
