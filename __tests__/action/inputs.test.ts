import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readInputs } from '../../src/action/inputs.ts';
import { UsageError } from '../../src/core/errors.ts';

const ENVIRONMENT = { ...process.env };

/** What a step reads that a runner gives these inputs, by the runner's rule for the names of variables. */
function read(inputs: Readonly<Record<string, string>>, more: Readonly<Record<string, string>> = {}) {
  for (const [name, value] of Object.entries(inputs)) process.env[`INPUT_${name.toUpperCase()}`] = value;
  Object.assign(process.env, more);
  return readInputs(process.env);
}

beforeEach(() => {
  for (const name of Object.keys(process.env)) if (/^(?:INPUT|GITHUB)_/.test(name)) delete process.env[name];
});
afterEach(() => {
  process.env = { ...ENVIRONMENT };
});

describe('inputs', () => {
  test('have their defaults where nothing is given, also without an event', () => {
    expect(read({ release: '', har: ' ' })).toEqual({
      manifest: [],
      workingDirectory: '.',
      failOn: 'error',
      policy: null,
      annotations: 'all',
      release: null,
      require: [],
      baseline: null,
      scan: true,
      online: false,
      har: [],
      today: null,
      ifNoManifestFound: 'error',
      reportFile: null,
      sarifFile: null,
      previewFile: null,
      packFile: null,
      pageUrl: 'auto',
      checkRun: false,
      comment: false,
      suggestions: false,
      token: null,
    });
  });

  test.each([
    ['', null],
    ['none', null],
    ['auto', 'auto'],
    [' https://contoso.com/check/#x ', 'https://contoso.com/check/'],
  ])('page-url: %j means %j', (given, pageUrl) => {
    expect(read({ 'page-url': given }).pageUrl).toBe(pageUrl);
  });

  test('are trimmed, one value per line where there may be several', () => {
    const inputs = { manifest: ' a.yml \n\nb/**\n', scan: 'False', online: 'TRUE', 'report-file': ' r.json ' };
    expect(read(inputs, { GITHUB_EVENT_NAME: 'pull_request' })).toMatchObject({
      manifest: ['a.yml', 'b/**'],
      scan: false,
      online: true,
      reportFile: 'r.json',
    });
  });

  test.each([
    [{ onlin: 'true' }, {}, "unknown input 'onlin', did you mean online?"],
    [{ 'page-url': 'contoso.com' }, {}, "the input page-url needs a URL with https, auto or none, not 'contoso.com'"],
    [
      { 'page-url': 'javascript:alert(1)' },
      {},
      "the input page-url needs a URL with https, auto or none, not 'javascript:alert(1)'",
    ],
    [{ scan: 'no' }, {}, "the input scan cannot be 'no' (allowed: true, false)"],
    [
      { 'fail-on': 'eror' },
      {},
      "the input fail-on cannot be 'eror', did you mean error? (allowed: error, warning, notice, never)",
    ],
    [
      { online: 'true' },
      { GITHUB_EVENT_NAME: 'pull_request_target' },
      'online is not allowed under pull_request_target, because the pull request decides which page is opened',
    ],
  ])('%j with %j is refused in one line', (inputs, environment, message) => {
    expect(() => read(inputs, environment)).toThrow(new UsageError(message));
  });

  test('an input that is refused under an event may be off there', () => {
    expect(read({ online: 'false' }, { GITHUB_EVENT_NAME: 'pull_request_target' }).online).toBe(false);
  });
});
