import { afterEach, expect, jest, test } from '@jest/globals';
import { checkTree } from '../../../src/app/check-tree.ts';
import { ResvgRasterizer } from '../../../src/platform/node/rasterizer.ts';
import { loadRules } from '../../../src/rules/index.ts';
import { memoryTree } from '../../support/memory-tree.ts';
import { andProduct, MODEL_FILES, MODEL_LOGO } from '../../support/model.ts';

const SECOND = `  - name: Contoso Second
    description: Adds network context to every Microsoft Defender for Endpoint alert for faster triage
    logo: assets/second.svg
    landingPage: https://contoso.com/guides/connect-defender
    userAgent: MdePartner-Contoso-ContosoSecond/1.0.0
`;

afterEach(() => {
  jest.restoreAllMocks();
});

test.each([
  ['one drawing if their logos are equal', MODEL_LOGO, 1],
  ['two if not', MODEL_LOGO.replace('</svg>', '<!-- other --></svg>'), 2],
])('two products: %s', async (_, logo, drawings) => {
  const rasterizer = new ResvgRasterizer();
  const draw = jest.spyOn(rasterizer, 'draw');
  const files = { ...MODEL_FILES, 'mde-partner.yml': andProduct(SECOND), 'assets/second.svg': logo };
  const { manifests } = await checkTree(memoryTree(files), {
    rules: await loadRules(),
    today: '2026-11-22',
    release: null,
    rasterizer,
  });
  expect(draw).toHaveBeenCalledTimes(drawings);
  for (const { measurements } of manifests[0]?.products ?? []) expect(measurements.logo?.ink).not.toBeNull();
});
