const GRAPH = 'https://graph.microsoft.com';
const XDR = 'https://api.security.microsoft.com';

/** Every pattern of the table, and addresses that look alike: id of the endpoint, or null. */
export const RETIRED_URLS: readonly (readonly [id: string | null, url: string])[] = [
  ['graph-alerts-legacy', `${GRAPH}/v1.0/security/alerts`],
  ['graph-alerts-legacy', `${GRAPH}/beta/security/alerts/da637551227677560813_-961444813`],
  ['graph-alerts-legacy', 'https://graph.microsoft.us/v1.0/security/alerts?$top=5'],
  [null, `${GRAPH}/v1.0/security/alerts_v2`],
  [null, `${GRAPH}/beta/security/alerts_v2/da637551227677560813_-961444813`],
  ['graph-ti-indicators', `${GRAPH}/beta/security/tiIndicators`],
  ['graph-ti-indicators', `${GRAPH}/beta/security/tiIndicators/submitTiIndicators`],
  [null, `${GRAPH}/beta/security/threatIntelligence/articles`],
  ['graph-security-legacy', `${GRAPH}/beta/security/securityActions`],
  ['graph-security-legacy', `${GRAPH}/beta/security/hostSecurityProfiles`],
  ['graph-security-legacy', `${GRAPH}/beta/security/providerTenantSettings`],
  [null, `${GRAPH}/v1.0/security/secureScores`],
  ['mtp-advanced-hunting', `${XDR}/api/advancedhunting/run`],
  ['mtp-advanced-hunting', 'https://api-eu.security.microsoft.com/api/v1.0/advancedhunting/run'],
  ['mtp-advanced-hunting', 'https://api-gov.security.microsoft.us/api/advancedhunting/run'],
  [null, `${GRAPH}/v1.0/security/runHuntingQuery`],
  ['mde-advanced-queries', 'https://api.securitycenter.microsoft.com/api/advancedqueries/run'],
  ['mde-advanced-queries', 'https://api-eu.securitycenter.windows.com/api/v1.0/advancedqueries/run'],
  ['mde-advanced-queries', 'https://api-gcc.securitycenter.microsoft.us/api/advancedqueries?key=abc'],
  [null, `${XDR}/api/incidents`],
  ['mde-siem', 'https://wdatp-alertexporter-us.windows.com/api/alerts'],
  ['mde-siem', 'https://wdatp-alertexporter-eu.securitycenter.windows.com/api/alerts?limit=10'],
  ['mde-siem', 'https://wdatp-alertexporter-us.gcc.securitycenter.windows.us/api/alerts'],
  [null, 'https://api.securitycenter.windows.com/api/alerts'],
  ['mde-tiindicators-old', 'https://api.securitycenter.windows.com/api/tiindicators'],
  [null, 'https://api.securitycenter.windows.com/api/indicators'],
];

const lines = (write: (url: string) => string, comment: string) =>
  RETIRED_URLS.map(([id, url]) => `${write(url)}${id === null ? '' : ` ${comment} retired: ${id}`}\n`).join('');

/** A file per family of languages that calls each of them; a line that calls a retired endpoint says which. */
export const RETIRED_CALLS: Readonly<Record<string, string>> = {
  'client.py': `import requests\n\n${lines((url) => `requests.get("${url}")`, '#')}`,
  'client.ps1': lines((url) => `Invoke-RestMethod -Method Get -Uri '${url}'`, '#'),
  'client.ts': `import axios from 'axios';\n\n${lines((url) => `await axios.get('${url}');`, '//')}`,
  'Client.cs': `using System.Net.Http;\n\nclass Client\n{\n  readonly HttpClient http = new HttpClient();\n  async Task Run()\n  {\n${lines((url) => `    await http.GetAsync("${url}");`, '//')}  }\n}\n`,
  'logic-app.json': `{ "definition": { "actions": {\n${RETIRED_URLS.map(
    ([id, url], index) =>
      `"A${index}": { "type": "Http", "description": "${id === null ? 'current' : `retired: ${id}`}", "inputs": { "method": "GET", "uri": "${url}" } }`,
  ).join(',\n')}\n} } }\n`,
};

/** Calls of which the library or the path shows the endpoint. */
export const WITHOUT_HOST: Readonly<Record<string, string>> = {
  'sdk.cs': `using Microsoft.Graph;

class Sdk
{
  readonly GraphServiceClient graphClient;
  async Task Run()
  {
    await graphClient.Security.Alerts.GetAsync(); // retired: graph-alerts-legacy
    await graphClient.Security.Alerts["1"].GetAsync(); // retired: graph-alerts-legacy
    await graphClient.Security.Alerts.Request().GetAsync(); // retired: graph-alerts-legacy
    await graphClient.Security.TiIndicators.PostAsync(one); // retired: graph-ti-indicators
    await graphClient.Security.SecurityActions.GetAsync(); // retired: graph-security-legacy
    await graphClient.Security.Alerts_v2.GetAsync();
    await graphClient.Security.Incidents.GetAsync();
    await graphClient.Security.ThreatIntelligence.Articles.GetAsync();
  }
}
`,
  'sdk.py': `from msgraph import GraphServiceClient

async def run(graph_client):
    await graph_client.security.alerts.get()  # retired: graph-alerts-legacy
    await graph_client.security.alerts.by_alert_id("1").get()  # retired: graph-alerts-legacy
    await graph_client.security.ti_indicators.get()  # retired: graph-ti-indicators
    await graph_client.security.host_security_profiles.get()  # retired: graph-security-legacy
    await graph_client.security.alerts_v2.get()
    await graph_client.security.incidents.get()
    await graph_client.security.secure_scores.get()
`,
  'sdk.ts': `import { Client } from '@microsoft/microsoft-graph-client';

export async function run(client: Client) {
  await client.api('/security/alerts').get(); // retired: graph-alerts-legacy
  await client.api('/security/tiIndicators').version('beta').get(); // retired: graph-ti-indicators
  await client.api('/security/providerTenantSettings').get(); // retired: graph-security-legacy
  await client.api('/security/alerts_v2').get();
  await client.api('/security/incidents').get();
  await client.api('/security/secureScores').get();
}
`,
  'cmdlets.ps1': `Get-MgSecurityAlert -Top 5 # retired: graph-alerts-legacy
Update-MgBetaSecurityAlert -AlertId 1 # retired: graph-alerts-legacy
Get-MgBetaSecurityTiIndicator -All # retired: graph-ti-indicators
Submit-MgBetaSecurityTiIndicator -BodyParameter $body # retired: graph-ti-indicators
Remove-MgBetaSecurityTiIndicatorByExternalId -BodyParameter $body # retired: graph-ti-indicators
Get-MgBetaSecurityAction # retired: graph-security-legacy
Get-MgBetaSecurityHostSecurityProfile # retired: graph-security-legacy
Invoke-MgGraphRequest -Method GET -Uri '/v1.0/security/alerts' # retired: graph-alerts-legacy
Get-MgSecurityAlertV2 -Top 5
Get-MgSecurityIncident -Top 5
Get-MgSecurityIncidentAlert -IncidentId 1
Invoke-MgGraphRequest -Method GET -Uri '/v1.0/security/alerts_v2'
`,
};
