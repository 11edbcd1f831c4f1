import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { LEGAL_SUFFIXES } from '../../src/text/legal-suffixes.ts';
import { acceptedParts, acceptsPart, closeTo, normalisePart, userAgentToken } from '../../src/text/names.ts';

describe('userAgentToken', () => {
  test.each<[string, string | null]>([
    // The program's own example.
    ['Contoso', 'Contoso'],
    ['Contoso Cognito', 'ContosoCognito'],
    // Split on everything else, first letters in upper case, inner case kept.
    ['contoso cognito', 'ContosoCognito'],
    ['CONTOSO cognito', 'CONTOSOCognito'],
    ['iGuard pro', 'IGuardPro'],
    ['SOC-as-a-Service', 'SOCAsAService'],
    ['north/south', 'NorthSouth'],
    ['north_south', 'NorthSouth'],
    ['Contoso.com', 'ContosoCom'],
    ['Contoso: Cognito (beta)', 'ContosoCognitoBeta'],
    ['Contoso – Cognito', 'ContosoCognito'],
    ['Contoso\u00a0Cognito', 'ContosoCognito'],
    ['Contoso\u200bCognito', 'ContosoCognito'],
    ['  Contoso  ', 'Contoso'],
    ['3d scanner', '3dScanner'],
    ['Office 365 watch', 'Office365Watch'],
    ['v2.1', 'V21'],
    ['a@b', 'AB'],
    ['100% safe', '100Safe'],
    ['one|two', 'OneTwo'],
    // Registered, trade and copyright marks are dropped, not folded.
    ['Contoso®', 'Contoso'],
    ['Contoso™ Cognito', 'ContosoCognito'],
    ['Contoso©Cognito', 'ContosoCognito'],
    // Decomposed and without marks.
    ['Café', 'Cafe'],
    ['Cafe\u0301', 'Cafe'],
    ['Müller', 'Muller'],
    ['Ångström', 'Angstrom'],
    ['Ñandú', 'Nandu'],
    ['Žižek', 'Zizek'],
    ['Việt', 'Viet'],
    ['İstanbul', 'Istanbul'],
    ['ﬁreﬂy', 'Firefly'],
    ['Ｃｏｎｔｏｓｏ', 'Contoso'],
    ['x²', 'X2'],
    // Letters that Unicode does not decompose.
    ['Weiß', 'Weiss'],
    ['Bjørn', 'Bjorn'],
    ['Ørsted', 'Orsted'],
    ['Æther', 'Aether'],
    ['ÆTHER', 'AETHER'],
    ['Cœur', 'Coeur'],
    ['Đông', 'Dong'],
    ['đuro', 'Duro'],
    ['Þor', 'Thor'],
    ['aþena', 'Athena'],
    ['Łódź', 'Lodz'],
    ['Işık', 'Isik'],
    // Apostrophes are dropped and do not split.
    ["O'Brien", 'OBrien'],
    ['O’Brien', 'OBrien'],
    ["Guard'n'go", 'Guardngo'],
    ['d‘Arc', 'DArc'],
    // Characters that are read aloud.
    ['AT&T', 'ATAndT'],
    ['Johnson & Johnson', 'JohnsonAndJohnson'],
    ['R&d', 'RAndD'],
    ['C++', 'CPlusPlus'],
    ['Guard+', 'GuardPlus'],
    ['C#', 'CSharp'],
    ['.NET Guard', 'DotNETGuard'],
    ['.net guard', 'DotNetGuard'],
    ['...', null],
    // Nothing is left: ask, never transliterate.
    ['', null],
    ['   ', null],
    ['セキュリティ', null],
    ['安全', null],
    ['Безопасность', null],
    ['Ασφάλεια', null],
    ['보안', null],
    ['🔒', null],
    ['®', null],
    // What is left of a mixed name is the token.
    ['Contoso セキュリティ', 'Contoso'],
  ])('%j: %j', (name, token) => {
    expect(userAgentToken(name)).toBe(token);
  });

  test('always consists of letters and digits, does not begin with a lower-case letter, and maps to itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        const token = userAgentToken(name);
        if (token === null) return;
        expect(token).toMatch(/^[A-Z0-9][A-Za-z0-9]*$/);
        expect(userAgentToken(token)).toBe(token);
      }),
    );
  });
});

describe('acceptsPart', () => {
  const rows: readonly (readonly [name: string, part: string, accepted: boolean, company?: string])[] = [
    // Compared without case and punctuation.
    ['Contoso', 'Contoso', true],
    ['Contoso', 'CONTOSO', true],
    ['Contoso', 'con-toso', true],
    ['Contoso Security', 'ContosoSecurity', true],
    ['Contoso Security', 'Contoso_Security', true],
    ['Contoso Security', 'Contoso', false],
    ['Contoso', 'ContosoSecurity', false],
    ['Contoso', 'Fabrikam', false],
    ['Contoso', '', false],
    // Legal suffixes.
    ['Contoso Inc', 'Contoso', true],
    ['Contoso, Inc.', 'Contoso', true],
    ['Contoso, Inc.', 'ContosoInc', true],
    ['Contoso Ltd', 'Contoso', true],
    ['Contoso Ltd.', 'Contoso', true],
    ['Contoso LLC', 'Contoso', true],
    ['Contoso GmbH', 'Contoso', true],
    ['Contoso AG', 'Contoso', true],
    ['Contoso SA', 'Contoso', true],
    ['Contoso S.A.', 'Contoso', true],
    ['Contoso SAS', 'Contoso', true],
    ['Contoso B.V.', 'Contoso', true],
    ['Contoso Oy', 'Contoso', true],
    ['Contoso AB', 'Contoso', true],
    ['Contoso Corp', 'Contoso', true],
    ['Contoso Co.', 'Contoso', true],
    ['Contoso Pty Ltd', 'Contoso', true],
    ['Contoso Pty Ltd', 'ContosoPty', true],
    ['Contoso (Pty) Ltd', 'Contoso', true],
    ['Contoso PLC', 'Contoso', true],
    ['Contoso S.p.A.', 'Contoso', true],
    ['Contoso Srl', 'Contoso', true],
    ['Contoso KK', 'Contoso', true],
    ['Contoso GmbH & Co. KG', 'Contoso', true],
    ['Contoso GmbH & Co. KG', 'ContosoGmbHAndCoKG', true],
    ['Contoso Inc', 'Cont', false],
    ['Inc', 'Inc', true],
    ['Incontoso', 'ontoso', false],
    ['Contoso Incubator', 'Contoso', false],
    // Ampersands and other symbols.
    ['Johnson & Johnson', 'JohnsonAndJohnson', true],
    ['Johnson & Johnson', 'JohnsonJohnson', true],
    ['Johnson & Johnson', 'Johnson&Johnson', true],
    ['AT&T', 'ATT', true],
    ['AT&T', 'ATAndT', true],
    ['C# Guard', 'CSharpGuard', true],
    ['C# Guard', 'C#Guard', true],
    ['Guard+', 'GuardPlus', true],
    ['Guard+', 'Guard+', true],
    ['.NET Guard', 'DotNETGuard', true],
    ['.NET Guard', 'NetGuard', true],
    ["O'Brien", "O'Brien", true],
    // Umlauts.
    ['Müller', 'Muller', true],
    ['Müller', 'Mueller', true],
    ['Mu\u0308ller', 'Mueller', true],
    ['MÜLLER', 'MUELLER', true],
    ['Böhm & Söhne GmbH', 'BoehmSoehne', true],
    ['Jäger', 'Jaeger', true],
    ['Weiß', 'Weiss', true],
    ['Muller', 'Mueller', false],
    // The company before the product.
    ['Contoso Cognito', 'ContosoCognito', true, 'Contoso'],
    ['Contoso Cognito', 'Cognito', true, 'Contoso'],
    ['Cognito', 'ContosoCognito', true, 'Contoso'],
    ['Cognito', 'ContosoCognito', true, 'Contoso Ltd'],
    ['Contoso Cognito', 'Cognito', true, 'Contoso Ltd'],
    ['Contoso Cognito', 'Cognito', false],
    ['Contoso Cognito', 'Contoso', false, 'Contoso'],
    ['Contoso', 'Contoso', true, 'Contoso'],
    ['Cognito', 'FabrikamCognito', false, 'Contoso'],
    ['Contoso', '', false, 'Contoso'],
    // Acronyms in brackets.
    ['Contoso Threat Hub (CTH)', 'CTH', true],
    ['Contoso Threat Hub (CTH)', 'ContosoThreatHub', true],
    ['Contoso Threat Hub (CTH)', 'ContosoThreatHubCTH', true],
    ['Contoso Threat Hub (CTH)', 'ContosoCTH', true, 'Contoso'],
    ['Contoso Threat Hub [CTH]', 'CTH', true],
    ['Contoso Threat Hub', 'CTH', false],
    ['Contoso Threat Hub (preview)', 'Preview', false],
    ['Contoso Threat Hub (preview)', 'ContosoThreatHub', true],
    ['Contoso Hub (UK)', 'UK', false],
    // Without a tail.
    ['Cognito for Microsoft Defender for Endpoint', 'Cognito', true],
    ['Cognito for Microsoft Defender for Endpoint', 'CognitoForMicrosoftDefenderForEndpoint', true],
    ['Contoso Cognito for Microsoft Sentinel', 'Cognito', true, 'Contoso'],
    ['Threat Hub (TH) for Microsoft Defender', 'ThreatHub', true],
    ['Threat Hub (TH) for Microsoft Defender', 'TH', true],
    ['Cognito for Windows', 'Cognito', false],
    ['for Microsoft Defender', 'Defender', false],
  ];
  for (const [name, part, accepted, company] of rows)
    test(`${JSON.stringify(name)}, part ${JSON.stringify(part)}, company ${company}: ${accepted}`, () => {
      expect(acceptsPart(name, part, company === undefined ? {} : { company })).toBe(accepted);
    });

  test('the wanted token itself is always accepted', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.option(fc.string(), { nil: undefined }), (name, company) => {
        const token = userAgentToken(name);
        if (token !== null) expect(acceptsPart(name, token, company === undefined ? {} : { company })).toBe(true);
      }),
    );
  });

  test('legal suffixes are in normal form', () => {
    for (const suffix of LEGAL_SUFFIXES) expect(normalisePart(suffix)).toBe(suffix);
  });

  test.each([
    ['Co '.repeat(20_000), ' '.repeat(60_000)],
    ['('.repeat(60_000), '()'.repeat(30_000)],
    [' for Microsoft'.repeat(4_000), `a${' '.repeat(60_000)}b`],
    ['ä & + # . '.repeat(6_000), `${'Contoso & '.repeat(6_000)} Ltd`],
  ])('hostile names of 64 KB are compared in full only', (name, company) => {
    expect(acceptedParts(name, company).size).toBeLessThan(150);
  });
});

describe('closeTo', () => {
  test.each([
    ['Contoso', 'Contso', true],
    ['Contoso', 'Conotso', true],
    ['Contoso', 'Kontozo', true],
    ['Contoso', 'CONTOSO', false],
    ['Contoso', 'Fabrikam', false],
    ['Contoso Ltd', 'Contoso', false],
  ])('%j and %j: %j', (a, b, close) => {
    expect(closeTo(a, b)).toBe(close);
    expect(closeTo(b, a)).toBe(close);
  });
});

describe('normalisePart', () => {
  test.each([
    ['Contoso-Cognito', 'contosocognito'],
    ['AT&T', 'att'],
    ['C#', 'c'],
    ['Müller', 'muller'],
    ['セキュリティ', ''],
  ])('%j: %j', (part, form) => {
    expect(normalisePart(part)).toBe(form);
  });
});
