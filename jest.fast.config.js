import config from './jest.config.js';

/**
 * `npm run test:fast`: what a change is tried with while it is written. Left out is what starts the bundle or a browser,
 * or draws thousands of logos; properties are tried with few examples.
 */
export default {
  ...config,
  testPathIgnorePatterns: [
    '/__tests__/e2e/',
    '/__tests__/browser/',
    '/__tests__/logo/real-',
    '/__tests__/project/dist\\.',
    '/__tests__/scan/metamorphic\\.',
    '\\.properties\\.',
  ],
  setupFilesAfterEnv: [...config.setupFilesAfterEnv, '<rootDir>/__tests__/support/few-examples.ts'],
};
