import { describe, expect, test } from '@jest/globals';
import { brandUses } from '../../src/text/brand-uses.ts';

const shown = (name: string) =>
  brandUses(name).map((use) => {
    const role = use.isFirst ? 'first' : use.isReference ? 'reference' : 'loose';
    return `${use.text}=${use.brand} ${use.isAbbreviated ? 'short ' : ''}${role}`;
  });

describe('brandUses', () => {
  test.each<[string, readonly string[]]>([
    // First.
    ['Microsoft Guard', ['Microsoft=Microsoft first']],
    ['Azure Guard', ['Azure=Azure first']],
    ['Windows Guard', ['Windows=Windows first']],
    ['Microsoft Defender Connector', ['Microsoft Defender=Microsoft Defender first']],
    [
      'Microsoft Defender for Endpoint Connector',
      ['Microsoft Defender for Endpoint=Microsoft Defender for Endpoint first'],
    ],
    ['Defender for Endpoint Connector', ['Defender for Endpoint=Defender for Endpoint first']],
    ['Office 365 Guard', ['Office 365=Office 365 first']],
    ['SharePoint Guard', ['SharePoint=SharePoint first']],
    ['Sharepoint Guard', ['Sharepoint=SharePoint first']],
    ['AZURE GUARD', ['AZURE=Azure first']],
    ['azure guard', ['azure=Azure first']],
    ['Power BI Guard', ['Power BI=Power BI first']],
    ['Hyper-V Guard', ['Hyper-V=Hyper-V first']],
    ['Excel Guard', ['Excel=Excel first']],
    ['Word Guard', ['Word=Word first']],
    ['"Microsoft" Guard', ['Microsoft=Microsoft first']],
    // Camel-case humps.
    ['AzureWatch', ['Azure=Azure first']],
    ['WindowsGuard', ['Windows=Windows first']],
    ['Office365Guard', ['Office365=Office 365 first']],
    ['PowerBIGuard', ['PowerBI=Power BI first']],
    ['SQLServerGuard', ['SQLServer=SQL Server first']],
    ['MyAzureWatch', ['Azure=Azure loose']],
    // After NFKC.
    ['Ｍｉｃｒｏｓｏｆｔ Guard', ['Ｍｉｃｒｏｓｏｆｔ=Microsoft first']],
    ['Microsoft™ Guard', ['Microsoft=Microsoft first']],
    // Further back.
    ['Cognito Azure Connector', ['Azure=Azure loose']],
    ['Cognito on Azure', ['Azure=Azure loose']],
    ['Cognito for Azure', ['Azure=Azure reference']],
    ['Cognito works with Microsoft Teams', ['Microsoft Teams=Microsoft Teams reference']],
    ['Cognito designed for Windows', ['Windows=Windows reference']],
    [
      'Cognito for Azure and Microsoft Sentinel',
      ['Azure=Azure reference', 'Microsoft Sentinel=Microsoft Sentinel reference'],
    ],
    ['Cognito (for Windows)', ['Windows=Windows reference']],
    ['The Microsoft Guard', ['Microsoft=Microsoft loose']],
    // Abbreviated.
    ['MDE Connector', ['MDE=Microsoft Defender for Endpoint short first']],
    ['Cognito for MDE', ['MDE=Microsoft Defender for Endpoint short reference']],
    ['Cognito M365', ['M365=Microsoft 365 short loose']],
    ['Cognito O365 Guard', ['O365=Office 365 short loose']],
    ['Cognito for MSFT', ['MSFT=Microsoft short reference']],
    ['Cognito for MS Defender', ['MS=Microsoft short reference']],
    // None.
    ['Excellence', []],
    ['Wordsmith', []],
    ['WordPress Guard', []],
    ['ExcelOne', []],
    ['Spare Word List', []],
    ['Cognito Excel Reports', []],
    ['Outlooker', []],
    ['Windowsill', []],
    ['azureguard', []],
    ['Bitdefender', []],
    ['SentinelOne', []],
    ['Sentinel IPS', []],
    ['Malware Defender', []],
    ['Edge Surface Exchange', []],
    ['Power Guard', []],
    ['Microsoftie', []],
    ['Micro Software', []],
    ['Entrapment', []],
    ['Mde Connector', []],
    ['CMDE', []],
    ['MS-ISAC', []],
    ['HMS Defender', []],
    ['xMS Defender', []],
    ['M3 65', []],
    ['Contoso Cognito', []],
    ['セキュリティ', []],
    ['', []],
  ])('%j: %j', (name, wanted) => {
    expect(shown(name)).toEqual(wanted);
  });

  test('places are those of the raw name', () => {
    const [use] = brandUses('  ™Contoso Ａzure');
    expect(use).toMatchObject({ start: 11, end: 16 });
  });

  test.each(['A'.repeat(60_000), 'Aa'.repeat(30_000), 'Microsoft'.repeat(7_000)])('hostile name %#', (name) => {
    expect(brandUses(name).length).toBeLessThanOrEqual(7_000);
  });
});
