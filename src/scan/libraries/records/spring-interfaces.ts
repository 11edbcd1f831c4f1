import type { Library } from '../library.ts';

/** Interfaces that Spring implements: those of Spring Cloud OpenFeign, and HTTP interfaces. */
export const springInterfaces: Library = {
  id: 'spring-interfaces',
  languages: ['java', 'kotlin'],
  declaredCalls: {
    library: 'spring-interfaces',
    methods: [
      'GetMapping',
      'PostMapping',
      'PutMapping',
      'PatchMapping',
      'DeleteMapping',
      'RequestMapping',
      'GetExchange',
      'PostExchange',
      'PutExchange',
      'PatchExchange',
      'DeleteExchange',
      'HttpExchange',
    ],
    header: 'RequestHeader',
    makers: ['createClient'],
    base: { annotation: 'FeignClient', argument: 'url', customizers: ['RequestInterceptor'] },
  },
};
