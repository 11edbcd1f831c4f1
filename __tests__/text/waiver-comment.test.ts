import { describe, expect, test } from '@jest/globals';
import { readWaiverComment } from '../../src/text/waiver-comment.ts';

describe('the owner in a comment', () => {
  test.each([
    [' logo-heavy -- Agreed (owner: design-team)', 'Agreed', 'design-team'],
    [' logo-heavy -- Agreed (see the guide) (owner: Jo of design)', 'Agreed (see the guide)', 'Jo of design'],
    [' logo-heavy -- Agreed (owner:design) (owner: legal)', 'Agreed (owner:design)', 'legal'],
    [' logo-heavy -- Agreed', 'Agreed', null],
    [' logo-heavy -- Agreed (owner: )', 'Agreed (owner: )', null],
    [' logo-heavy -- Agreed (owner: design) for now', 'Agreed (owner: design) for now', null],
    [' logo-heavy -- (owner: design)', null, 'design'],
    [' logo-heavy --', null, null],
    [' logo-heavy', null, null],
    [' logo-heavy – Agreed (owner: design)', 'Agreed', 'design'],
  ])('%s', (text, reason, owner) => {
    expect(readWaiverComment(text)).toMatchObject({ rule: { id: 'logo-heavy' }, reason, owner });
  });
});
