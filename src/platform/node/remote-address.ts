import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Largest configuration that is read, in bytes. */
const LARGEST = 256 * 1024;

/**
 * Returns the web URL of the remote `origin`, for example `https://github.com/contoso/cognito`; undefined if there is
 * none. Reads git's configuration file, so no program is started.
 */
export function remoteAddress(root: string): string | undefined {
  try {
    const config = readFileSync(join(root, '.git', 'config'), 'utf8');
    return config.length > LARGEST ? undefined : webAddress(originIn(config));
  } catch {
    return undefined;
  }
}

function originIn(config: string): string {
  let inOrigin = false;
  for (const line of config.split(/\r?\n/)) {
    if (/^\s*\[/.test(line)) inOrigin = /^\s*\[remote "origin"\]/.test(line);
    else if (inOrigin && /^\s*url\s*=/.test(line)) return line.slice(line.indexOf('=') + 1).trim();
  }
  return '';
}

/**
 * Converts `git@host:owner/name.git`, `ssh://git@host/owner/name` and `https://user:secret@host/owner/name.git` alike.
 */
export function webAddress(remote: string): string | undefined {
  const match = REMOTE.exec(remote.replace(/\/$/, '').replace(/\.git$/, ''));
  return match ? `https://${match[1] ?? match[2]}/${match[3]}` : undefined;
}

/** `https://user@host:8443/` or `git@host:`, then the path. */
const URL_HOST = String.raw`(?:https?|ssh|git):\/\/(?:[^@/]*@)?([\w.-]+)(?::\d+)?\/`;
const SCP_HOST = String.raw`[\w.-]+@([\w.-]+):`;
const REMOTE = new RegExp(String.raw`^(?:${URL_HOST}|${SCP_HOST})([\w.-]+(?:\/[\w.-]+)+)$`);
