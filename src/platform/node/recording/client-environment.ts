import { existsSync, readFileSync } from 'node:fs';
import { rootCertificates } from 'node:tls';

/** Where systems keep the certificates that they trust. */
const ROOTS = [
  '/etc/ssl/certs/ca-certificates.crt',
  '/etc/pki/tls/certs/ca-bundle.crt',
  '/etc/ssl/ca-bundle.pem',
  '/etc/ssl/cert.pem',
];

/** Variables that replace the store of a client by a file. */
const STORES = [
  'SSL_CERT_FILE',
  'REQUESTS_CA_BUNDLE',
  'CURL_CA_BUNDLE',
  'GIT_SSL_CAINFO',
  'AWS_CA_BUNDLE',
  'DENO_CERT',
] as const;

/** Returns the certificates that a client trusts in this environment, as PEM. */
export function trustedRoots(env: NodeJS.ProcessEnv): string {
  const file = [...STORES.map((name) => env[name]), ...ROOTS].find((path) => path && existsSync(path));
  return file ? readFileSync(file, 'utf8') : rootCertificates.join('\n');
}

/**
 * Returns the environment in which clients send their requests through a proxy and trust its authority.
 *
 * @param authority path of the certificate of the authority
 * @param store path of a file with the trusted certificates and that of the authority
 */
export function clientEnvironment(
  env: NodeJS.ProcessEnv,
  { port, authority, store }: { readonly port: number; readonly authority: string; readonly store: string },
): NodeJS.ProcessEnv {
  const proxy = `http://127.0.0.1:${port}`;
  const local = 'localhost,127.0.0.1,::1';
  const java = `-Dhttps.proxyHost=127.0.0.1 -Dhttps.proxyPort=${port}`;
  return {
    ...env,
    ...both('http_proxy', proxy),
    ...both('https_proxy', proxy),
    ...both('all_proxy', proxy),
    ...both('no_proxy', local),
    NODE_USE_ENV_PROXY: '1',
    NODE_EXTRA_CA_CERTS: authority,
    ...Object.fromEntries(STORES.map((name) => [name, store])),
    JAVA_TOOL_OPTIONS: [env['JAVA_TOOL_OPTIONS'], java].filter(Boolean).join(' '),
  };
}

/** Clients differ in the letter case that they read. */
function both(name: string, value: string): Record<string, string> {
  return { [name]: value, [name.toUpperCase()]: value };
}
