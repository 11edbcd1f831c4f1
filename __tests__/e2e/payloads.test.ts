import { describe, expect, test } from '@jest/globals';
import { EVENTS, HEAD, payloadFaults } from '../support/github-api/payloads.ts';

// Whole processes and documents of many MB, on a machine that may be busy.

describe.each(Object.entries(EVENTS))('%s', (_, event) => {
  test('the payload is as GitHub publishes it', () => {
    expect(payloadFaults(event)).toEqual([]);
  });
});

describe('the judge', () => {
  const { pull_request: event } = EVENTS;

  test('refuses a payload that lacks a field, or holds another type', () => {
    const { number: _, ...without } = event.payload;
    expect(payloadFaults({ ...event, payload: without })).toEqual([expect.stringMatching(/number/)]);
    expect(payloadFaults({ ...event, payload: { ...event.payload, number: '7' } })).toEqual([
      expect.stringMatching(/number must be integer/),
    ]);
  });
});

test('a fork is told by its head', () => {
  type Payload = {
    pull_request: { head: { sha: string; repo: { full_name: string } | null }; base: { repo: { full_name: string } } };
  };
  const ends = (name: keyof typeof EVENTS) => {
    const { head, base } = (EVENTS[name].payload as unknown as Payload).pull_request;
    return [head.sha, head.repo?.full_name, base.repo.full_name];
  };
  expect(ends('pull_request')).toEqual([HEAD, 'contoso/cognito', 'contoso/cognito']);
  expect(ends('fork')).toEqual([HEAD, 'fabrikam/cognito', 'contoso/cognito']);
  expect(ends('deleted fork')).toEqual([HEAD, undefined, 'contoso/cognito']);
});
