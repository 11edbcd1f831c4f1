import { apiAddressNotFollowed } from '../../src/rules/api-address-not-followed.ts';
import { testRule } from '../support/test-rule.ts';

const CLIENT =
  'import requests\n\nAGENT = "MdePartner-Contoso-ContosoCognito/1.0.0"\nBASE = "https://api.security.microsoft.com/api"\n\ndef alerts():\n    return requests.get(BASE + "/alerts", headers={"User-Agent": AGENT})\n';
const ROUTE = 'ROUTES = {"machines": "https://api.security.microsoft.com/api/machines"}\n';

testRule(apiAddressNotFollowed, {
  valid: [
    { name: 'no source', files: {} },
    { name: 'an address that a call uses', files: { 'src/client.py': CLIENT } },
    { name: 'an address in a test', files: { 'tests/test_client.py': ROUTE } },
    {
      name: 'an address of a host that the manifest takes out',
      manifest: 'scan: { hosts: { ignore: [{ hosts: [api.security.microsoft.com], reason: Not ours }] } }',
      files: { 'src/routes.py': ROUTE },
    },
  ],
  invalid: [
    {
      name: 'an address that no call uses',
      files: { 'src/client.py': CLIENT, 'src/routes.py': ROUTE },
      findings: [
        {
          severity: 'notice',
          message: /The scan found no call that uses this URL of 'api\.security\.microsoft\.com'\./,
          path: 'src/routes.py',
          underlined: '"https://api.security.microsoft.com/api/machines"',
          fix: 'none',
        },
      ],
    },
    {
      name: 'a host without a scheme is no URL',
      files: { 'src/client.py': CLIENT, 'config.json': '{ "name": "a", "server": "api.security.microsoft.com" }\n' },
      findings: [
        {
          severity: 'notice',
          message: /The scan found no call that uses the host 'api\.security\.microsoft\.com'\./,
          path: 'config.json',
          underlined: 'api.security.microsoft.com',
          fix: 'none',
        },
      ],
    },
    {
      name: 'several in one file are one finding',
      files: { 'src/routes.py': `${ROUTE}${ROUTE.replace('ROUTES', 'MORE')}` },
      findings: [
        {
          severity: 'notice',
          message:
            /The scan found no call that uses this URL of 'api\.security\.microsoft\.com' \(and 1 other URL in this file\)\./,
          path: 'src/routes.py',
          underlined: '"https://api.security.microsoft.com/api/machines"',
          fix: 'none',
        },
      ],
    },
  ],
});
