/** Marks and product names that no other company's product may begin with; matched as words and camel-case humps. */
export const BRANDS: readonly string[] = [
  'Active Directory',
  'Azure',
  'BitLocker',
  'Defender for Cloud',
  'Defender for Cloud Apps',
  'Defender for Endpoint',
  'Defender for Identity',
  'Defender for IoT',
  'Defender for Office 365',
  'Defender XDR',
  'Dynamics 365',
  'Entra',
  'Exchange Online',
  'Exchange Server',
  'Hyper-V',
  'Intune',
  'Microsoft',
  'Microsoft 365',
  'Microsoft Azure',
  'Microsoft Copilot',
  'Microsoft Defender',
  'Microsoft Defender for Cloud',
  'Microsoft Defender for Cloud Apps',
  'Microsoft Defender for Endpoint',
  'Microsoft Defender for Identity',
  'Microsoft Defender for IoT',
  'Microsoft Defender for Office 365',
  'Microsoft Defender XDR',
  'Microsoft Edge',
  'Microsoft Entra',
  'Microsoft Entra ID',
  'Microsoft Exchange',
  'Microsoft Graph',
  'Microsoft Intune',
  'Microsoft Office',
  'Microsoft Purview',
  'Microsoft Security Copilot',
  'Microsoft Sentinel',
  'Microsoft Teams',
  'Microsoft Windows',
  'Office 365',
  'OneDrive',
  'OneNote',
  'Power Apps',
  'Power Automate',
  'Power BI',
  'Power Platform',
  'PowerPoint',
  'Purview',
  'Security Copilot',
  'SharePoint',
  'SQL Server',
  'Visual Studio',
  'Windows',
  'Windows Defender',
  'Windows Server',
  'Xbox',
];

/**
 * Marks that are common words, matched only as the whole first word, because `WordPress` and `Spare Word List` are
 * unrelated.
 */
export const COMMON_WORD_BRANDS: readonly string[] = ['Excel', 'Outlook', 'Word'];

/**
 * Words after `Defender` as the first word of a Microsoft name, in lower case; other products are called Defender too.
 */
export const AFTER_DEFENDER: ReadonlySet<string> = new Set([
  'adapter',
  'add',
  'addin',
  'addon',
  'agent',
  'app',
  'bridge',
  'collector',
  'connector',
  'exporter',
  'extension',
  'for',
  'forwarder',
  'integration',
  'integrator',
  'plug',
  'plugin',
  'sync',
]);

/** Short forms, in capitals. Those of former names are in `former-names.ts`. */
export const ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ['D365', 'Dynamics 365'],
  ['M365', 'Microsoft 365'],
  ['MDCA', 'Microsoft Defender for Cloud Apps'],
  ['MDE', 'Microsoft Defender for Endpoint'],
  ['MSFT', 'Microsoft'],
  ['O365', 'Office 365'],
]);

/** Words after which `MS` stands for Microsoft. */
export const AFTER_MS: ReadonlySet<string> = new Set([
  'azure',
  'defender',
  'edge',
  'entra',
  'exchange',
  'graph',
  'intune',
  'office',
  'purview',
  'security',
  'sentinel',
  'sharepoint',
  'teams',
  'windows',
]);
