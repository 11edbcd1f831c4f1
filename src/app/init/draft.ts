import { nameOf, relativeTo, resolveInside } from '../../core/path.ts';
import type { Tools, WorkTree } from '../../core/ports.ts';
import { quote } from '../../core/quote.ts';
import { type NewBlock, type NewKey, type ProductKey, TEMPLATES } from '../../manifest/listing-text.ts';
import type { Manifest } from '../../manifest/manifest.ts';
import { Artifacts } from '../../rules/artifact.ts';
import { sourcesOf } from '../../rules/artifacts/api-calls.ts';
import { homeOf } from '../../rules/artifacts/homes.ts';
import { findFormerNames } from '../../text/find-former-names.ts';
import { acceptsPart } from '../../text/names.ts';
import { plainTextFaults } from '../../text/plain-text.ts';
import { countWords } from '../../text/words.ts';
import { readUserAgent } from '../../user-agent/grammar.ts';
import { entraApplicationOf } from './entra-application.ts';
import type { Guess } from './guess.ts';
import { logoOf } from './logo.ts';
import { type Metadata, metadataOf } from './metadata.ts';
import { companyOf, type NameSources, productOf } from './names.ts';
import { copyrightHolder, headingsOf, landingLinks, readmeOf } from './readme.ts';
import { type CodeValue, partsInCode, userAgentFrom, valuesInCode } from './user-agent.ts';
import { type VersionPlace, versionPlaceOf } from './version.ts';

/** Asks a person for one value. The answer is the guess, or what the person writes instead; null: left open. */
export type Ask = (question: {
  readonly key: NewKey;
  /** What to write. */
  readonly hint: string;
  readonly guess: string | null;
}) => Promise<string | null>;

export const asGuessed: Ask = async ({ guess }) => guess;

/** A value on its way into the manifest. */
export interface Draft {
  readonly value: string | null;
  /** Null: a person gave the value, or there is none. */
  readonly source: string | null;
  /** Sentences without their periods. */
  readonly remarks: readonly string[];
}

export interface DraftTools {
  readonly tree: WorkTree;
  readonly tools: Tools;
  /** Name of the product as given; null: to be guessed. */
  readonly product: string | null;
  readonly ask: Ask;
}

export interface Listing {
  readonly company: Draft;
  readonly fields: Readonly<Record<ProductKey, Draft>>;
  readonly blocks: readonly NewBlock[];
}

/** Returns one product and its company as the repository suggests them. What an existing manifest uses is taken. */
export async function draftListing(manifest: Manifest, { tree, tools, product, ask }: DraftTools): Promise<Listing> {
  const folder = homeOf(manifest.folder);
  const asked = async (key: NewKey, guess: Guess | null, remarks: readonly string[] = []): Promise<Draft> => {
    const value = await ask({ key, hint: TEMPLATES[key].hint, guess: guess?.value ?? null });
    return { value, source: guess !== null && value === guess.value ? guess.source : null, remarks };
  };
  const others = manifest.data.products ?? [];
  const metadata = metadataOf(tree, folder);
  const readme = readmeOf(tree, folder) ?? readmeOf(tree, folder === '' ? '.github' : `${folder}/.github`);
  const values = product === null ? await valuesOf(manifest, tree, tools) : [];
  const sources: NameSources = {
    facts: metadata.facts,
    repository: tools.repository,
    folder: folder === '' ? null : nameOf(folder),
    headings: readme ? headingsOf(readme) : [],
    holder: copyrightHolder(tree, folder),
    parts: partsOf(values),
  };
  const stated = manifest.data.company?.name;
  const company = stated === undefined ? await asked('company', companyOf(sources)) : given(stated);
  const name = product === null ? await asked('name', productOf(sources, company.value)) : given(product);
  const names = [company.value, name.value];
  const description = await descriptionOf(others.length === 0 ? metadata : null, asked);
  const taken = new Set(others.flatMap(({ logo }) => resolveInside(manifest.folder, logo ?? '') ?? []));
  const logo = logoOf(tree, folder, names, taken);
  const links = landingLinks(readme, names);
  const isTaken = others.some(({ landingPage }) => landingPage === links.guess?.value);
  const agents = product === null ? values : ofProduct(await valuesOf(manifest, tree, tools), product, company.value);
  const version = versionPlaceOf(tree, folder, metadata);
  const agent = userAgentFrom(
    agents,
    { company: company.value, product: name.value },
    { hasVersionFile: version !== null },
  );
  return {
    company,
    fields: {
      name,
      description,
      logo: await asked(
        'logo',
        logo.path === null ? null : { value: relativeTo(manifest.folder, logo.path), source: SQUARE_FILE },
        logo.remarks,
      ),
      landingPage: await asked(
        'landingPage',
        isTaken ? null : links.guess,
        links.other === null ? [] : [`${readme?.path} links to ${quote(links.other)}`],
      ),
      userAgent: await asked('userAgent', agent.guess, agent.remarks),
    },
    blocks: [...versionBlock(manifest, version), ...(others.length === 0 ? await entraBlock(tree, tools, folder) : [])],
  };
}

const SQUARE_FILE = 'the SVG files of the repository: the best square one. Check that it shows the product';

function given(value: string): Draft {
  return { value, source: null, remarks: [] };
}

/** The User-Agents in the code; none if the sources are not scanned. */
async function valuesOf(manifest: Manifest, tree: WorkTree, tools: Tools): Promise<readonly CodeValue[]> {
  const run = {
    ...tools,
    tree,
    today: '',
    release: null,
    manifests: [manifest],
    products: manifest.data.products ?? [],
    versionFiles: null,
    ruleIds: new Set<string>(),
    unwaivable: new Set<string>(),
    artifacts: new Artifacts(),
  };
  const found = await sourcesOf(run, manifest);
  return found ? valuesInCode(found) : [];
}

function partsOf(values: readonly CodeValue[]): NameSources['parts'] {
  const { company, product } = partsInCode(values);
  const source = values[0]?.place ?? '';
  return {
    company: company === null ? null : { value: company, source: `the User-Agent in ${source}` },
    product: product === null ? null : { value: product, source: `the User-Agent in ${source}` },
  };
}

function ofProduct(values: readonly CodeValue[], product: string, company: string | null): readonly CodeValue[] {
  return values.filter(({ value }) => {
    const part = readUserAgent(value, { product, company: company ?? undefined }).product;
    return part !== null && acceptsPart(product, part, company === null ? {} : { company });
  });
}

/** The limits of the listing. */
const WORDS = { least: 10, most: 15 } as const;

/** Takes a description that can stay as it is; any other is only shown. */
async function descriptionOf(
  metadata: Metadata | null,
  asked: (key: NewKey, guess: Guess | null, remarks?: readonly string[]) => Promise<Draft>,
): Promise<Draft> {
  const found = metadata?.facts.filter(({ kind }) => kind === 'description') ?? [];
  const fitting = found.find(({ value }) => {
    const { length } = countWords(value).words;
    const isPlain = plainTextFaults(value, { sample: false }).length === 0 && findFormerNames(value).length === 0;
    return length >= WORDS.least && length <= WORDS.most && isPlain;
  });
  const [other] = found;
  const remarks = other && !fitting ? [`${other.source}: ${quote(other.value)}`] : [];
  return asked('description', fitting ?? null, remarks);
}

function versionBlock(manifest: Manifest, place: VersionPlace | null): NewBlock[] {
  if (!place) return [];
  const values: NewBlock['values'] = [
    ['file', relativeTo(manifest.folder, place.path)],
    ...(place.key === null ? [] : [['key', place.key] as const]),
  ];
  return [{ key: 'version', values, comments: ['The file with the version of the product.'] }];
}

async function entraBlock(tree: WorkTree, tools: Tools, folder: string): Promise<NewBlock[]> {
  if (!tools.scan) return [];
  const isInside = (path: string) => folder === '' || path.startsWith(`${folder}/`);
  const found = await entraApplicationOf(tree, tools.scan.search, isInside);
  if (!found) return [];
  const { value, source, multiTenant } = found;
  return [
    {
      key: 'entraApplication',
      values: [...(multiTenant === null ? [] : [['multiTenant', multiTenant] as const]), ['name', value]],
      comments: [`From ${source}, where the code registers the application.`],
    },
  ];
}
