import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { pathTemplate } from '../../src/api/path-template.ts';
import { PATH_WORDS } from '../../src/api/path-words.ts';

describe('pathTemplate', () => {
  test.each([
    ['/', '/'],
    ['', '/'],
    ['/api/alerts', '/api/alerts'],
    ['/API/Machines', '/api/machines'],
    ['//api//machines/', '/api/machines'],
    ['/api/v1.0/alerts', '/api/v1.0/alerts'],
    ['/api/machines/1e5bc9d7e413ddd7902c2932e418702b84d0cc07/logonusers', '/api/machines/{id}/logonusers'],
    ['/api/machines/11111111-2222-3333-4444-555555555555', '/api/machines/{id}'],
    ['/api/machines/pc7.corp.contoso.com/alerts', '/api/machines/{id}/alerts'],
    ['/api/users/jane.doe/alerts', '/api/users/{id}/alerts'],
    ['/api/domains/evil.example/stats', '/api/domains/{id}/stats'],
    ['/api/ips/10.1.2.3/stats', '/api/ips/{id}/stats'],
    ["/api/machines/findbyip(ip='10.1.2.3',timestamp=2026-01-01T00:00:00Z)", '/api/machines/findbyip(…)'],
    ["/api/machines/jane(ip='10.1.2.3')", '/api/machines/{id}'],
    ['/api/advancedqueries/run', '/api/advancedqueries/run'],
    ['/v1.0/security/alerts_v2/da637551227677560813_-961444813', '/v1.0/security/alerts_v2/{id}'],
    ['/beta/security/microsoft.graph.security.runHuntingQuery', '/beta/security/runHuntingQuery'],
    ["/v1.0/security/incidents('123')", '/v1.0/security/incidents(…)'],
    ['/v1.0/%24batch', '/v1.0/$batch'],
    ['/v1.0/security/%61lerts', '/v1.0/security/alerts'],
    ['/api/%zz/alerts', '/api/{id}/alerts'],
    ['/api/constructor/__proto__', '/api/{id}/{id}'],
    ['/api/a/b/c/d/e/f/g/h/i/j/k', '/api/{id}/{id}/{id}/{id}/{id}/{id}/{id}/{id}/{id}/…'],
  ])('%s is %s', (path, expected) => {
    expect(pathTemplate(path)).toBe(expected);
  });

  test('only documented words and versions are shown', () => {
    const words = new Set(PATH_WORDS.values());
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom(...words))), (segments) => {
        const shown = pathTemplate(segments.join('/')).slice(1).split('/');
        const strange = shown.filter(
          (segment) =>
            !words.has(segment.replace('(…)', '')) &&
            !/^v\d{1,2}(\.\d{1,2})?$/.test(segment) &&
            !['', '{id}', '…'].includes(segment),
        );
        expect(strange).toEqual([]);
      }),
    );
  });

  test('a very long path is short', () => {
    expect(pathTemplate('/a'.repeat(1_000_000)).length).toBeLessThan(100);
    expect(pathTemplate(`/${'('.repeat(1_000_000)}`)).toBe('/{id}');
  });
});
