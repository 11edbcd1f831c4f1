/** The package itself; the name without a file is Node's deprecated module. */
declare module 'punycode/punycode.js' {
  const punycode: { toUnicode(domain: string): string };
  export default punycode;
}
