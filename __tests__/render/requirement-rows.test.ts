import { describe, expect, test } from '@jest/globals';
import { columnsOf, isClean, requirementRows, unproven, worstFirst } from '../../src/render/requirement-rows.ts';
import {
  aCheck,
  aFinding,
  aManifest,
  aReport,
  COGNITO_MEASUREMENTS,
  requirementRows as states,
} from '../support/reports.ts';

const product = (name: string) => ({ name, measurements: COGNITO_MEASUREMENTS });
const vendor = states('x').filter((one) => one.product === null);
const ofProduct = (...args: Parameters<typeof states>) => states(...args).filter((one) => one.product !== null);
const several = (...names: readonly string[]) =>
  aManifest({ products: names.map(product), requirements: [...vendor, ...names.flatMap((name) => ofProduct(name))] });
const namesOf = (report: Parameters<typeof requirementRows>[0]) =>
  requirementRows(report).map(({ product: name }) => name);

describe('a row per product', () => {
  test('has the states of the product and of its vendor, and its findings', () => {
    const report = aReport({ findings: [aFinding(), aFinding({ severity: 'notice', product: null })] });
    const [row, ...others] = requirementRows(report);
    expect(others).toEqual([]);
    expect(row?.product).toBe('Contoso Cognito');
    expect([row?.states.get('R1')?.status, row?.states.get('R6')?.status]).toEqual(['stated', 'unknown']);
    // What concerns the manifest as a whole counts for its only product.
    expect(row?.counts).toEqual({ error: 1, warning: 0, notice: 1, waived: 0, known: 0, crashed: 0 });
  });

  test('with several products, the manifest has a row of its own if something concerns it as a whole', () => {
    const manifests = [several('A', 'B')];
    expect(namesOf(aReport({ manifests }))).toEqual(['A', 'B']);
    const whole = aFinding({ product: null });
    const rows = requirementRows(aReport({ manifests, findings: [whole, aFinding({ product: 'B' })] }));
    expect(rows.map(({ product: name, counts }) => [name, counts.error])).toEqual([
      [null, 1],
      ['A', 0],
      ['B', 1],
    ]);
  });

  test('a manifest without products has a row, and so has a product that only a finding names', () => {
    const manifests = [aManifest({ products: [], requirements: vendor })];
    expect(namesOf(aReport({ manifests }))).toEqual([null]);
    expect(namesOf(aReport({ manifests, findings: [aFinding({ product: 'products[1]' })] }))).toEqual([
      null,
      'products[1]',
    ]);
  });

  test('two products of one name share a row with the worse states', () => {
    const requirements = [...ofProduct('A', { 'R4.1': 'unmet' }), ...ofProduct('A', { R6: 'met' })];
    const [row, ...others] = requirementRows(
      aReport({ manifests: [aManifest({ products: [product('A'), product('A')], requirements })] }),
    );
    expect(others).toEqual([]);
    expect(row?.products).toHaveLength(2);
    expect([row?.states.get('R4.1')?.status, row?.states.get('R6')?.status]).toEqual(['unmet', 'unknown']);
  });

  test('columns are the requirements that there are states for, in the order of the program', () => {
    expect(columnsOf(requirementRows(aReport())).map(({ id }) => id)).toEqual(states('x').map(({ id }) => id));
    expect(columnsOf(requirementRows(aReport({ manifests: [aManifest({ products: [], requirements: [] })] })))).toEqual(
      [],
    );
  });
});

test('worst first: crashes, errors, unmet, warnings, waived, notices, what is not proven, then the order of the report', () => {
  const kinds: Readonly<Record<string, Parameters<typeof aReport>[0]>> = {
    fine: {},
    unproven: { findings: [] },
    notice: { findings: [aFinding({ severity: 'notice' })] },
    waived: { findings: [aFinding({ waiver: { reason: 'r', expires: null, owner: null, from: 'manifest' } })] },
    warning: { findings: [aFinding({ severity: 'warning' })] },
    error: { findings: [aFinding()] },
    errors: { findings: [aFinding(), aFinding()] },
    crashed: { manifests: [aManifest({ checks: [aCheck({ status: 'errored' })] })] },
  };
  const rows = Object.entries(kinds).map(([path, changes = {}]) => {
    const requirements = states('Contoso Cognito', path === 'fine' ? { R6: 'met' } : {});
    const manifests = changes.manifests ?? [aManifest({ requirements })];
    const findings = changes.findings ?? [];
    const [row] = requirementRows(aReport({ findings, manifests }));
    return { path, row };
  });
  const order = worstFirst(rows.flatMap(({ row }) => row ?? []));
  expect(order.map((one) => rows.find(({ row }) => row === one)?.path)).toEqual([
    'crashed',
    'errors',
    'error',
    'warning',
    'waived',
    'notice',
    'unproven',
    'fine',
  ]);
  expect(rows.filter(({ row }) => row && isClean(row)).map(({ path }) => path)).toEqual(['fine', 'unproven']);
});

test('a product with an unmet requirement is not clean, findings or not', () => {
  const manifests = [aManifest({ requirements: states('Contoso Cognito', { R6: 'unmet' }) })];
  expect(requirementRows(aReport({ manifests })).map(isClean)).toEqual([false]);
});

test('why something is not proven: each reason once, most shared first', () => {
  const reasons = ['not scanned', 'not scanned', '2 calls could not be determined'];
  const manifests = reasons.map((reason, index) =>
    aManifest({
      path: `${index}/mde-partner.yml`,
      requirements: states('Contoso Cognito').map((one) => (one.id === 'R6' ? { ...one, reason } : one)),
    }),
  );
  expect(unproven(requirementRows(aReport({ manifests: manifests.reverse() })))).toEqual([
    { id: 'R6', status: 'unknown', reason: 'not scanned', rows: 2, noun: 'product' },
    { id: 'R6', status: 'unknown', reason: '2 calls could not be determined', rows: 1, noun: 'product' },
  ]);
  const empty = [
    aManifest({ products: [], requirements: [{ id: 'R1', product: null, status: 'unknown', reason: 'r' }] }),
  ];
  expect(unproven(requirementRows(aReport({ manifests: empty })))).toEqual([
    { id: 'R1', status: 'unknown', reason: 'r', rows: 1, noun: 'manifest' },
  ]);
});
