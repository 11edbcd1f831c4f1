import { describe, expect, test } from '@jest/globals';
import { findFormerNames } from '../../src/text/find-former-names.ts';

const MDE = 'Microsoft Defender for Endpoint';
const XDR = 'Microsoft Defender XDR';
const ENTRA = 'Microsoft Entra ID';
const CLOUD = 'Microsoft Defender for Cloud';

describe('findFormerNames', () => {
  test.each<[string, string, string]>([
    // Text, former name as written in it, current name.
    ['Alerts from Windows Defender ATP', 'Windows Defender ATP', MDE],
    ['Windows Defender Advanced Threat Protection alerts', 'Windows Defender Advanced Threat Protection', MDE],
    ['WDATP alerts', 'WDATP', MDE],
    ['Microsoft Defender ATP', 'Microsoft Defender ATP', MDE],
    ['for Microsoft Defender Advanced Threat Protection.', 'Microsoft Defender Advanced Threat Protection', MDE],
    ['MDATP-ready', 'MDATP', MDE],
    ['MDATP partner-ready', 'MDATP', MDE],
    ['Defender ATP alerts', 'Defender ATP', MDE],
    ['every DEFENDER  ATP alert', 'DEFENDER  ATP', MDE],
    ['Defender Advanced Threat Protection', 'Defender Advanced Threat Protection', MDE],
    ['Microsoft Defender ATP', 'Microsoft Defender ATP', MDE],
    ['Microsoft Threat Protection', 'Microsoft Threat Protection', XDR],
    ['Microsoft 365 Defender', 'Microsoft 365 Defender', XDR],
    ['M365D incidents', 'M365D', XDR],
    ['Azure AD', 'Azure AD', ENTRA],
    ['Azure Active Directory', 'Azure Active Directory', ENTRA],
    ['Microsoft Azure Active Directory', 'Microsoft Azure Active Directory', ENTRA],
    ['AAD identities', 'AAD', ENTRA],
    ['Azure AD Conditional Access', 'Azure AD Conditional Access', 'Microsoft Entra Conditional Access'],
    [
      'Azure Active Directory Conditional Access',
      'Azure Active Directory Conditional Access',
      'Microsoft Entra Conditional Access',
    ],
    ['Azure AD single sign-on', 'Azure AD single sign-on', 'Microsoft Entra single sign-on'],
    ['Azure AD Single Sign-On', 'Azure AD Single Sign-On', 'Microsoft Entra single sign-on'],
    ['Azure AD tenant', 'Azure AD tenant', 'Microsoft Entra tenant'],
    ['Azure AD Connect Sync', 'Azure AD Connect Sync', 'Microsoft Entra Connect Sync'],
    ['Azure AD Identity Protection', 'Azure AD Identity Protection', 'Microsoft Entra ID Protection'],
    ['Azure AD Premium P2 licence', 'Azure AD Premium P2', 'Microsoft Entra ID P2'],
    ['Azure AD Premium', 'Azure AD Premium', 'Microsoft Entra ID P1 or P2'],
    ['Azure AD Free', 'Azure AD', ENTRA],
    ['AAD tenant', 'AAD tenant', 'Microsoft Entra tenant'],
    ['Azure Sentinel', 'Azure Sentinel', 'Microsoft Sentinel'],
    ['Azure Security Center', 'Azure Security Center', CLOUD],
    ['Azure Defender', 'Azure Defender', CLOUD],
    ['Azure Defender for IoT', 'Azure Defender for IoT', 'Microsoft Defender for IoT'],
    ['Microsoft Cloud App Security', 'Microsoft Cloud App Security', 'Microsoft Defender for Cloud Apps'],
    ['MCAS', 'MCAS', 'Microsoft Defender for Cloud Apps'],
    ['Azure ATP', 'Azure ATP', 'Microsoft Defender for Identity'],
    ['Office 365 ATP', 'Office 365 ATP', 'Microsoft Defender for Office 365'],
    ['Windows Defender Security Center', 'Windows Defender Security Center', 'Microsoft Defender portal'],
    ['Microsoft Defender Security Center', 'Microsoft Defender Security Center', 'Microsoft Defender portal'],
    ['Microsoft Flow', 'Microsoft Flow', 'Power Automate'],
    // Letter case, gaps, possessives, punctuation.
    ['windows defender atp', 'windows defender atp', MDE],
    ['AZURE AD', 'AZURE AD', ENTRA],
    ['AzureAD', 'AzureAD', ENTRA],
    ['Azure\u00a0AD', 'Azure\u00a0AD', ENTRA],
    ['Azure-AD', 'Azure-AD', ENTRA],
    ['Azure\n AD', 'Azure\n AD', ENTRA],
    ['“Azure AD”, we say', 'Azure AD', ENTRA],
    ["Azure AD's users", 'Azure AD', ENTRA],
    ['on-premises/Azure AD.', 'Azure AD', ENTRA],
    // A word that means "former" is elsewhere.
    ['formerly a fan of Azure AD', 'Azure AD', ENTRA],
    ['It was built. Azure AD came', 'Azure AD', ENTRA],
    ['Guwas Azure AD', 'Azure AD', ENTRA],
    ['(see below) Azure AD', 'Azure AD', ENTRA],
    ['[Azure AD](https://contoso.com)', 'Azure AD', ENTRA],
  ])('%j: %j is now %j', (text, former, current) => {
    const at = text.indexOf(former);
    expect(findFormerNames(text)).toEqual([{ text: former, start: at, end: at + former.length, current }]);
  });

  test.each([
    // Current names.
    ...['Microsoft Defender for Endpoint', 'Microsoft Defender XDR', 'Microsoft Entra ID', 'Microsoft Sentinel'],
    ...[
      'Microsoft Defender for Office 365',
      'Microsoft 365',
      'Windows Defender Antivirus',
      'Microsoft Defender portal',
    ],
    // Never renamed.
    ...['Azure AD B2C', 'Azure Active Directory B2C', 'AzureAD B2C', 'Azure AD Graph', 'Azure AD PowerShell', 'ADAL'],
    ...['Azure Active Directory Authentication Library', 'MSAL', 'Windows Server Active Directory', 'AD FS'],
    ...['Active Directory', 'Microsoft identity platform', 'Azure AD Sync'],
    // Called former, or in brackets.
    ...['Microsoft Entra ID, formerly Azure AD', 'previously Azure Active Directory', 'It was Azure AD once'],
    ...['formerly known as “Azure Sentinel”', 'Previously called Microsoft 365 Defender', 'was named Azure Defender'],
    ...['Microsoft Entra ID (Azure AD)', 'Microsoft Defender XDR [Microsoft 365 Defender]', 'Formerly: MDATP'],
    ...['Microsoft Entra ID (once Azure AD, and AAD for short)'],
    // Code and URLs.
    ...[
      '`Connect-AzureAD` and `AAD`',
      'https://contoso.com/AAD/Azure-AD',
      'mdatp',
      'wdatp-alertexporter',
      'Get-AzureADUser',
    ],
    ...[
      'AzureAD.Standard',
      'x.AAD',
      'AAD_TENANT',
      'MDATPAlert',
      'user@AAD',
      '#microsoft.graph.mdatp',
      '\\AzureAD\\user',
    ],
    // A User-Agent of a partner.
    ...['MDATP-Partner-Contoso-Cognito/1.0', 'M365D-Partner-Contoso', 'MDATP_Partner_Contoso'],
    // Other words with the same letters.
    ...['microsoft flow of data', 'Azure Addons', 'AADE', 'MCASE', 'Lazure AD'],
    ...['Defender for ATP', 'Defender ATPs', 'Defenders ATP', 'formerly Defender ATP', 'DefenderATP.Api'],
    ...['Azure and AD', 'Azure. AD', 'Azure    AD', 'Office 365 ATPs'],
  ])('nothing in %j', (text) => {
    expect(findFormerNames(text)).toEqual([]);
  });

  test('several in one text, in order', () => {
    const text = 'Azure AD and MCAS (once AAD) feed Azure Sentinel and Azure AD.';
    expect(findFormerNames(text).map((use) => [use.start, use.text])).toEqual([
      [0, 'Azure AD'],
      [13, 'MCAS'],
      [34, 'Azure Sentinel'],
      [53, 'Azure AD'],
    ]);
  });

  test.each([
    'Azure '.repeat(10_000),
    '('.repeat(60_000),
    'a.'.repeat(30_000),
    'AAD '.repeat(16_000),
    `${'formerly '.repeat(7_000)}AAD`,
  ])('hostile text %#', (text) => {
    expect(findFormerNames(text).length).toBeLessThanOrEqual(16_000);
  });
});
