import type { Library } from '../library.ts';

/** Cmdlets of PowerShell that send a request, by name and alias. */
export const powershellCmdlets: Library = {
  id: 'powershell-cmdlets',
  languages: ['powershell'],
  commands: true,
  sessions: ['WebSession'],
  dispatches: [
    {
      calls: [
        'Invoke-RestMethod',
        'Invoke-WebRequest',
        'irm',
        'iwr',
        'curl',
        'curl.exe',
        'wget',
        'wget.exe',
        'Start-BitsTransfer',
      ],
      form: 'request',
    },
  ],
  processDefaults: [{ sets: ['PSDefaultParameterValues'] }, { calls: ['PSDefaultParameterValues.Add'] }],
  hint: {
    request: "-UserAgent '$'",
    calls: [
      {
        written: /\b(?:Invoke-RestMethod|Invoke-WebRequest|irm|iwr)\b/i,
        says: 'Add to this call',
        text: "-UserAgent '$'",
        isOwnOption: true,
      },
    ],
  },
  edits: [
    {
      as: 'entry',
      serves: 'request',
      calls: ['Invoke-RestMethod', 'Invoke-WebRequest', 'irm', 'iwr'],
      name: 'Headers',
    },
    // The reference of Windows PowerShell 5.1 says that -Headers cannot set it.
    {
      as: 'parameter',
      isOwnOption: true,
      serves: 'request',
      calls: ['Invoke-RestMethod', 'Invoke-WebRequest', 'irm', 'iwr'],
      name: 'UserAgent',
      value: '$',
    },
  ],
};
