import { readFile } from 'node:fs/promises';

const { version } = JSON.parse(await readFile(new URL('package.json', import.meta.url), 'utf8'));
const AGENT = `MdePartner-Litware-LitwareAlertRelay/${version}`;

/** Every call of the relay goes through here. */
function defender(path, token, options = {}) {
  const headers = { ...options.headers, Authorization: `Bearer ${token}`, 'User-Agent': AGENT };
  return fetch(`https://api.security.microsoft.com/api${path}`, { ...options, headers });
}

export const alerts = (token) => defender('/alerts', token);

export const resolve = (id, token) =>
  defender(`/alerts/${id}`, token, { method: 'PATCH', body: JSON.stringify({ status: 'Resolved' }) });
