import { describe, expect, test } from '@jest/globals';
import { isTested, NEEDS } from '../support/machine.js';

describe('what tests need of this machine', () => {
  for (const [name, { what, isHere, leftOut, get }] of Object.entries(NEEDS))
    (isTested(name as keyof typeof NEEDS) ? test : test.skip)(`${what} is here; else ${leftOut}`, () => {
      expect({ what, isHere, get }).toEqual({ what, isHere: true, get });
    });
});
