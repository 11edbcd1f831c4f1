// Written by `npm run generate` from the records. Do not edit.
/** Languages that the source scan reads. */
export const SCANNED_LANGUAGES = [
  'bash',
  'cpp',
  'csharp',
  'go',
  'groovy',
  'java',
  'javascript',
  'kotlin',
  'perl',
  'php',
  'powershell',
  'python',
  'ruby',
  'rust',
  'scala',
  'swift',
] as const;
