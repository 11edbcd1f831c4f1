import type { Library } from '../library.ts';

/** Requests by the modules of Microsoft Graph and Azure: the cmdlets sign in, and take `-Headers` like the others. */
export const powershellGraph: Library = {
  id: 'powershell-graph',
  languages: ['powershell'],
  modules: ['Microsoft.Graph', 'Az.Accounts'],
  dispatches: [{ calls: ['Invoke-MgGraphRequest', 'Invoke-GraphRequest', 'Invoke-AzRestMethod'], form: 'request' }],
  addressed: ['Invoke-MgGraphRequest'],
  graphSecurity: { nouns: ['MgSecurity', 'MgBetaSecurity'], suffixes: ['Count', 'Multiple', 'ByExternalId'] },
  edits: [
    { as: 'entry', serves: 'request', calls: ['Invoke-MgGraphRequest', 'Invoke-GraphRequest'], name: 'Headers' },
    {
      as: 'parameter',
      serves: 'request',
      calls: ['Invoke-MgGraphRequest', 'Invoke-GraphRequest', 'Get-MgSecurity*', 'Get-MgBetaSecurity*'],
      name: 'Headers',
      value: "@{ 'User-Agent' = $ }",
    },
  ],
};
