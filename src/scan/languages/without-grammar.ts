// Written by `npm run generate` from the records. Do not edit.
export { groovy } from './groovy.ts';
export { perl } from './perl.ts';
export { scala } from './scala.ts';
export { swift } from './swift.ts';
