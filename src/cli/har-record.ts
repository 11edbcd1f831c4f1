import { nothingSentWords, record, recordedWords } from '../app/har/record.ts';
import { RECORDING_FILE } from '../app/options.ts';
import { MOST_BYTES } from '../core/sizes.ts';
import { readCallerFile } from '../platform/node/caller-file.ts';
import { printDiagnostic, writeText } from '../platform/node/output.ts';
import { recordCommand } from '../platform/node/recording/record-command.ts';
import { locateRepository } from '../platform/node/repository-root.ts';
import { sourceSearch } from '../platform/node/source-search.ts';
import { VERSION } from '../version.ts';
import type { RecordCommand } from './arguments.ts';

/**
 * Runs the command and writes what it sent. Returns the exit code of the command; 2 if it succeeded but nothing was
 * recorded, or not everything.
 */
export async function recordHar({ command, hosts, mock, output }: RecordCommand): Promise<number> {
  const mockFile = mock === null ? null : { name: mock, bytes: readCallerFile(process.cwd(), mock, MOST_BYTES.report) };
  const recorded = await record({ hosts, mockFile }, VERSION, (reading) => recordCommand(command, reading));
  const file = output ?? RECORDING_FILE;
  const { requests, unwritten, exitCode } = recorded;
  writeText(file, recorded.pieces, 'follow');
  for (const line of recordedWords(recorded, file)) printDiagnostic(line);
  if (requests === 0) {
    const { findHttpDoubles } = await import('../app/har/replaced-http.ts');
    printDiagnostic(nothingSentWords(await findHttpDoubles(sourceSearch(locateRepository(process.cwd(), []).root))));
  }
  return exitCode === 0 && (requests === 0 || unwritten > 0) ? 2 : exitCode;
}
