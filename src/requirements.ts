/** Where the programme's text is published. */
export const PROGRAMME_SOURCE = 'https://learn.microsoft.com/defender-endpoint/get-started-partner-integration';

export type RequirementId = 'R1' | 'R2' | 'R3' | 'R4.1' | 'R4.2' | 'R4.3' | 'R4.4' | 'R4.5' | 'R5' | 'R6';

/** One line of what the partner programme asks for, in our own words. */
export interface Requirement {
  readonly id: RequirementId;
  readonly title: string;
  readonly asks: string;
  /** `manifest`: asked once of the vendor; `product`: asked of every product. */
  readonly scope: 'manifest' | 'product';
  /** `stated`: no machine can know; the report shows what the vendor states and never calls it met. */
  readonly evidence: 'checked' | 'stated';
  readonly source: string;
}

function requirement(
  id: RequirementId,
  title: string,
  scope: Requirement['scope'],
  evidence: Requirement['evidence'],
  asks: string,
): Requirement {
  return { id, title, asks, scope, evidence, source: PROGRAMME_SOURCE };
}

/** In the order of the programme's text. R4.5 is part of its landing-page item; the number is ours. */
export const REQUIREMENTS: readonly Requirement[] = [
  requirement('R1', 'Developer licence', 'manifest', 'stated', 'A Defender for Endpoint tenant to build against.'),
  requirement(
    'R2',
    'Validated solution',
    'manifest',
    'stated',
    'A joint customer approved the design and it was demonstrated to Microsoft.',
  ),
  requirement(
    'R3',
    'MISA membership',
    'manifest',
    'stated',
    'Membership of the Microsoft Intelligent Security Association.',
  ),
  requirement('R4.1', 'Logo', 'product', 'checked', 'A square logo as an SVG file.'),
  requirement('R4.2', 'Product name', 'product', 'checked', 'The name of the product as the portal is to show it.'),
  requirement('R4.3', 'Description', 'product', 'checked', 'A product description of 15 words.'),
  requirement(
    'R4.4',
    'Landing page',
    'product',
    'checked',
    'A page where a customer completes the integration, or reads how to.',
  ),
  requirement(
    'R4.5',
    'Press releases',
    'product',
    'checked',
    'At least 10 days for the review of a press release that names the product.',
  ),
  requirement(
    'R5',
    'Entra application name',
    'product',
    'checked',
    'The application name, if the integration is multi-tenant.',
  ),
  requirement(
    'R6',
    'User-Agent',
    'product',
    'checked',
    'MdePartner-{CompanyName}-{ProductName}/{Version} in every API call.',
  ),
];
