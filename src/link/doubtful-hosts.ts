/**
 * Services that hide the target of a link. `aka.ms` and `go.microsoft.com/fwlink` are absent because listings use them.
 */
export const SHORTENERS: ReadonlySet<string> = new Set([
  'adf.ly',
  'bit.ly',
  'bitly.com',
  'bl.ink',
  'buff.ly',
  'cutt.ly',
  'dlvr.it',
  'dub.sh',
  'fb.me',
  'goo.gl',
  'hubs.la',
  'hubs.ly',
  'is.gd',
  'lnkd.in',
  'ow.ly',
  'qr.ae',
  'rb.gy',
  'rebrand.ly',
  's.id',
  'shorturl.at',
  't.co',
  't.ly',
  'tiny.cc',
  'tinyurl.com',
  'trib.al',
  'v.gd',
  'wp.me',
  'youtu.be',
]);

/** Tunnels to a developer's machine and cloud workspaces: everything below these names is temporary. */
export const TUNNELS: ReadonlySet<string> = new Set([
  'app.github.dev',
  'cloudworkstations.dev',
  'csb.app',
  'devtunnels.ms',
  'githubpreview.dev',
  'gitpod.io',
  'lhr.life',
  'loca.lt',
  'localhost.run',
  'localtunnel.me',
  'ngrok-free.app',
  'ngrok-free.dev',
  'ngrok.app',
  'ngrok.dev',
  'ngrok.io',
  'pinggy.link',
  'preview.app.github.dev',
  'replit.dev',
  'requestbin.com',
  'serveo.net',
  'stackblitz.io',
  'trycloudflare.com',
  'webcontainer.io',
  'webhook.site',
]);

/** Host names that hosting services give to previews of branches and pull requests. */
export const PREVIEWS: readonly RegExp[] = [
  /^[^.]+--[^.]+\.netlify\.app$/,
  /^[^.]+-git-[^.]+\.vercel\.app$/,
  /^[^.]+-[a-z\d]{9}-[^.]+\.vercel\.app$/,
  /^[^.]+\.[^.]+\.pages\.dev$/,
  /^[^.]+-pr-\d+(?:-[^.]+)?\.herokuapp\.com$/,
  /^[^.]+-pr-\d+(?:-[^.]+)?\.onrender\.com$/,
  /^[^.]+-\d+\.[a-z\d]+\.\d+\.azurestaticapps\.net$/,
  /^[^.]+--pr\d+-[^.]+\.web\.app$/,
  /^pr-\d+\.[^.]+\.amplifyapp\.com$/,
];

/** Names that resolve to the IP address written in them, or that home routers update. */
export const DYNAMIC_DNS: ReadonlySet<string> = new Set([
  'ddns.net',
  'duckdns.org',
  'dyndns.org',
  'dynu.net',
  'dynv6.net',
  'freeddns.org',
  'hopto.org',
  'localtest.me',
  'lvh.me',
  'mooo.com',
  'myddns.me',
  'nip.io',
  'no-ip.org',
  'sslip.io',
  'sytes.net',
  'traefik.me',
  'vcap.me',
  'xip.io',
  'zapto.org',
]);

/** Sites that show nothing, or nothing useful, without signing in. */
export const SIGN_IN: ReadonlySet<string> = new Set([
  'accounts.google.com',
  'admin.microsoft.com',
  'console.aws.amazon.com',
  'console.cloud.google.com',
  'docs.google.com',
  'drive.google.com',
  'entra.microsoft.com',
  'login.live.com',
  'login.microsoftonline.com',
  'onedrive.live.com',
  'outlook.office.com',
  'portal.azure.com',
  'security.microsoft.com',
  'sharepoint.com',
  'slack.com',
  'teams.microsoft.com',
]);

/** Links that share a file and require an account or a click. Host and start of the path. */
export const SHARED_FILES: readonly (readonly [host: string, path: string])[] = [
  ['1drv.ms', '/'],
  ['box.com', '/s/'],
  ['db.tt', '/'],
  ['dl.dropboxusercontent.com', '/'],
  ['dropbox.com', '/l/'],
  ['dropbox.com', '/s/'],
  ['dropbox.com', '/scl/'],
  ['dropbox.com', '/sh/'],
  ['icloud.com', '/iclouddrive/'],
  ['mega.nz', '/file/'],
  ['mega.nz', '/folder/'],
  ['we.tl', '/'],
  ['wetransfer.com', '/downloads/'],
];

/** Hosts of source code. */
export const REPOSITORIES: ReadonlySet<string> = new Set([
  'bitbucket.org',
  'codeberg.org',
  'dev.azure.com',
  'gist.github.com',
  'github.com',
  'gitlab.com',
  'raw.githubusercontent.com',
  'sourceforge.net',
]);

/** Hosts of Microsoft's own pages. */
export const MICROSOFT: ReadonlySet<string> = new Set([
  'azure.com',
  'azure.microsoft.com',
  'bing.com',
  'live.com',
  'microsoft.com',
  'microsoft365.com',
  'microsoftonline.com',
  'msn.com',
  'office.com',
  'windows.com',
]);

/**
 * Marketplaces and redirectors that listings use: not the partner's own site, but accepted. Host and start of the path.
 */
export const ACCEPTED_ELSEWHERE: readonly (readonly [host: string, path: string])[] = [
  ['aka.ms', '/'],
  ['go.microsoft.com', '/fwlink'],
  ['appsource.microsoft.com', '/'],
  ['azuremarketplace.microsoft.com', '/'],
  ['marketplace.microsoft.com', '/'],
  ['aws.amazon.com', '/marketplace'],
  ['console.cloud.google.com', '/marketplace'],
  ['cloud.google.com', '/marketplace'],
];

/** Returns the name in a set that equals the host or is a parent domain of it; null: none. */
export function nameAbove(host: string, names: ReadonlySet<string>): string | null {
  for (let name = host; ; name = name.slice(name.indexOf('.') + 1)) {
    if (names.has(name)) return name;
    if (!name.includes('.')) return null;
  }
}
