// Written by `npm run generate` from the records. Do not edit.
export { bash } from './bash.ts';
export { cpp } from './cpp.ts';
export { csharp } from './csharp.ts';
export { go } from './go.ts';
export { java } from './java.ts';
export { javascript, tsx, typescript } from './javascript.ts';
export { kotlin } from './kotlin.ts';
export { php } from './php.ts';
export { powershell } from './powershell.ts';
export { python } from './python.ts';
export { ruby } from './ruby.ts';
export { rust } from './rust.ts';
