import { describe, expect, test } from '@jest/globals';
import { reported, scan } from './support.ts';

const UA = 'MdePartner-Contoso-ContosoCognito/1.0.0';
const BASE = 'https://api.security.microsoft.com/api';

async function statuses(files: Record<string, string>): Promise<string> {
  const lines = reported(await scan(files));
  return lines.map((line) => line.replace(/^\S+ /, '')).join(', ');
}

describe('a variable that the files of a module share', () => {
  const module = (setter: string, header: string): Record<string, string> => ({
    'Contoso/Private/BaseUri.ps1': `function Add-ContosoBaseUri {
  param([string]$BaseUri = '${BASE}')
  ${setter}
}
`,
    'Contoso/Public/Get-ContosoAlert.ps1': `function Get-ContosoAlert {
  param([string]$Id)
  $path = '/alerts/{0}' -f $Id
  Invoke-RestMethod -Method Get -Uri ($ContosoBaseUri + $path) -Headers $ContosoHeaders
}
`,
    'Contoso/Contoso.psm1': `$ContosoHeaders = New-Object "System.Collections.Generic.Dictionary[[String],[String]]"
$ContosoHeaders.Add("Content-Type", 'application/json')
${header}
Set-Variable -Name "ContosoHeaders" -Value $ContosoHeaders -Scope Global
`,
  });

  test.each([
    ['Set-Variable', 'Set-Variable -Name "ContosoBaseUri" -Value $BaseUri -Option ReadOnly -Scope Global -Force'],
    ['a scope', '$global:ContosoBaseUri = $BaseUri'],
  ])('leads to the files that use it, set by %s', async (_, setter) => {
    expect(await statuses(module(setter, ''))).toBe('missing');
    expect(await statuses(module(setter, `$ContosoHeaders.Add('User-Agent', '${UA}')`))).toBe('ok');
  });
});

describe('what a switch gives', () => {
  const script = (body: string, header = ''): Record<string, string> => ({
    'Get-Alert.ps1': `function Get-Cloud([string] $Region) {
${body}
}
$url = Get-Cloud $env:REGION
$headers = @{ Accept = 'application/json' }
${header}
Invoke-RestMethod -Uri "$url/alerts" -Headers $headers
`,
  });
  const cases = (leave: string) => `  $found = switch ($Region) {
    'us' { '${BASE}'; ${leave} }
    'eu' { 'https://api-eu.security.microsoft.com/api'; ${leave} }
    default { throw "Region $Region is not known" }
  }
  return $found`;

  test.each(['break', 'continue'])('is the value before %s', async (leave) => {
    expect(await statuses(script(cases(leave)))).toBe('missing');
    expect(await statuses(script(cases(leave), `$headers['User-Agent'] = '${UA}'`))).toBe('ok');
  });

  test('is not what it compares', async () => {
    const file = {
      'Get-Alert.ps1': `$url = switch ($other) {
  '${BASE}/alerts' { break }
  default { 'https://contoso.example/alerts' }
}
Invoke-RestMethod -Uri $url
`,
    };
    expect(await statuses(file)).toBe('');
  });
});

describe('a dictionary of headers of a generic type', () => {
  test.each([
    'New-Object "System.Collections.Generic.Dictionary[[String],[String]]"',
    "New-Object 'System.Collections.Generic.Dictionary[string,string]'",
    "New-Object -TypeName 'System.Collections.Generic.Dictionary`2[System.String,System.String]'",
    '[System.Collections.Generic.Dictionary[string, string]]::new()',
  ])('%s', async (made) => {
    const file = (set: string) => ({
      'Get-Alert.ps1': `$headers = ${made}
$headers.Add('X-Api-Key', $key)
${set}
Invoke-RestMethod -Uri '${BASE}/alerts' -Headers $headers
`,
    });
    expect(await statuses(file(''))).toBe('missing');
    expect(await statuses(file(`$headers.Add('User-Agent', '${UA}')`))).toBe('ok');
  });
});
