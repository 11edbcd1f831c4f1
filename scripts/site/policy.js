/** What the page may load: itself, and images of files that the person chose. Nothing can be sent elsewhere. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  // The renderer is WebAssembly.
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src blob: 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
