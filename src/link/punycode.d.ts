/** The package itself; the name without a file is Node's deprecated module. */
declare module 'punycode/punycode.js' {
  export function toUnicode(domain: string): string;
}
