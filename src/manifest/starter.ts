import { manifestText, type NewField, TEMPLATES } from './listing-text.ts';

/** A manifest to start from, with every required key. Unchanged, it never passes: each value is an error. */
export function starterManifest(): string {
  const { logo, landingPage, userAgent } = TEMPLATES;
  const open = (comments: readonly string[] = []): NewField => ({ value: null, comments });
  // The placeholders of names and the description state what to write.
  return manifestText(open(), {
    fields: {
      name: open(),
      description: open(),
      logo: open([logo.hint]),
      landingPage: open([landingPage.hint]),
      userAgent: open([userAgent.hint]),
    },
    blocks: [],
  });
}
