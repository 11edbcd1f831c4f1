/** A product name that Microsoft no longer uses, as it was spelled. */
export interface FormerName {
  readonly former: string;
  /** Null: looks like a former name but is current. */
  readonly current: string | null;
  /** Only in this letter case: an acronym, or a common word. */
  readonly exact: boolean;
}

/** Current name, former names. */
const PRODUCTS: readonly (readonly [current: string, ...former: string[]])[] = [
  // Microsoft Defender ATP since March 2019, Microsoft Defender for Endpoint since September 2020.
  [
    'Microsoft Defender for Endpoint',
    'Windows Defender ATP',
    'Windows Defender Advanced Threat Protection',
    'Microsoft Defender ATP',
    'Microsoft Defender Advanced Threat Protection',
    'Defender ATP',
    'Defender Advanced Threat Protection',
  ],
  // Microsoft 365 Defender since September 2020, Microsoft Defender XDR since November 2023.
  ['Microsoft Defender XDR', 'Microsoft Threat Protection', 'Microsoft 365 Defender'],
  ['Microsoft Sentinel', 'Azure Sentinel'],
  ['Microsoft Defender for Cloud', 'Azure Security Center', 'Azure Defender'],
  ['Microsoft Defender for IoT', 'Azure Defender for IoT'],
  ['Microsoft Defender for Cloud Apps', 'Microsoft Cloud App Security'],
  ['Microsoft Defender for Identity', 'Azure ATP', 'Azure Advanced Threat Protection'],
  ['Microsoft Defender for Office 365', 'Office 365 ATP', 'Office 365 Advanced Threat Protection'],
  ['Microsoft Defender portal', 'Windows Defender Security Center', 'Microsoft Defender Security Center'],
];

const EXACT: readonly (readonly [current: string, ...former: string[]])[] = [
  ['Microsoft Defender for Endpoint', 'WDATP', 'MDATP'],
  ['Microsoft Defender XDR', 'M365D'],
  ['Microsoft Defender for Cloud Apps', 'MCAS'],
  ['Power Automate', 'Microsoft Flow'],
];

const DIRECTORY = ['Azure AD', 'Azure Active Directory', 'Microsoft Azure AD', 'Microsoft Azure Active Directory'];

/** Features named after the family, not the product: `Microsoft Entra <feature>`. */
const ENTRA_FEATURES: readonly string[] = [
  'account',
  'admin center',
  'application proxy',
  'authentication',
  'B2B',
  'Conditional Access',
  'Connect',
  'Connect Health',
  'Connect Sync',
  'Domain Services',
  'enterprise application',
  'groups',
  'join',
  'joined',
  'login',
  'MFA',
  'multifactor authentication',
  'multi-factor authentication',
  'password protection',
  'Privileged Identity Management',
  'registered',
  'role',
  'roles',
  'Seamless single sign-on',
  'self-service password reset',
  'service principal',
  'sign-in',
  'single sign-on',
  'SSO',
  'tenant',
];

/** Features with a name of their own; null: not renamed. */
const OTHER_FEATURES: readonly (readonly [feature: string, current: string | null])[] = [
  ['Authentication Library', null],
  ['B2C', null],
  ['External Identities', 'Microsoft Entra External ID'],
  ['Federation Services', 'Active Directory Federation Services'],
  ['Graph', null],
  ['Identity Governance', 'Microsoft Entra ID Governance'],
  ['Identity Protection', 'Microsoft Entra ID Protection'],
  ['managed identities', 'Managed identities for Azure resources'],
  ['PowerShell', null],
  ['Premium', 'Microsoft Entra ID P1 or P2'],
  ['Premium P1', 'Microsoft Entra ID P1'],
  ['Premium P2', 'Microsoft Entra ID P2'],
  ['Sync', null],
  ['Verifiable Credentials', 'Microsoft Entra Verified ID'],
  ['Workload Identities', 'Microsoft Entra Workload ID'],
];

/**
 * Every former name, its features, and what was not renamed. Azure AD: MicrosoftDocs/entra-docs
 * `docs/fundamentals/new-name.md`; the portal: MicrosoftDocs/defender-docs.
 */
export const FORMER_NAMES: readonly FormerName[] = [
  ...listed(PRODUCTS, { exact: false }),
  ...listed(EXACT, { exact: true }),
  ...DIRECTORY.flatMap((directory) => directoryNames(directory, { exact: false })),
  ...directoryNames('AAD', { exact: true }),
];

function listed(table: typeof PRODUCTS, { exact }: Pick<FormerName, 'exact'>): FormerName[] {
  return table.flatMap(([current, ...names]) => names.map((former) => ({ former, current, exact })));
}

function directoryNames(directory: string, { exact }: Pick<FormerName, 'exact'>): FormerName[] {
  return [
    { former: directory, current: 'Microsoft Entra ID', exact },
    ...ENTRA_FEATURES.map((feature) => ({
      former: `${directory} ${feature}`,
      current: `Microsoft Entra ${feature}`,
      exact,
    })),
    ...OTHER_FEATURES.map(([feature, current]) => ({ former: `${directory} ${feature}`, current, exact })),
  ];
}
