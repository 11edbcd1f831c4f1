import config from './jest.config.js';

/**
 * `npm run test:fast`: what a change is tried with while it is written. Left out is what starts the bundle, a browser or
 * Git, draws thousands of logos, scans whole integrations or measures growth; properties are tried with few examples.
 */
export default {
  ...config,
  testPathIgnorePatterns: [
    '/__tests__/e2e/',
    '/__tests__/browser/',
    '/__tests__/logo/real-',
    '/__tests__/project/dist\\.',
    '/__tests__/platform/git-',
    '/__tests__/scan/(integrations|linear|metamorphic)\\.',
    '\\.properties\\.',
  ],
  setupFilesAfterEnv: [...config.setupFilesAfterEnv, '<rootDir>/__tests__/support/few-examples.ts'],
};
