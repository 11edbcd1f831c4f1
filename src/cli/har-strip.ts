import { stripRecording } from '../app/har/strip.ts';
import { UsageError } from '../core/errors.ts';
import { quote } from '../core/quote.ts';
import { isSameFile } from '../platform/node/caller-file.ts';
import { diskHarFiles } from '../platform/node/har-file.ts';
import { VERSION } from '../version.ts';
import type { StripCommand } from './arguments.ts';

/**
 * Returns the file without what the check does not read, in pieces.
 *
 * @throws UsageError if the file cannot be read or stripped
 */
export function stripHar({ file, hosts, output }: StripCommand): Iterable<string> {
  const cwd = process.cwd();
  const files = diskHarFiles(cwd, cwd, [file]);
  const [path, ...others] = files.paths;
  if (path === undefined || others.length > 0)
    throw new UsageError(`${quote(file)} matches ${files.paths.length} files (name one)`);
  if (output !== null && isSameFile(path, output))
    throw new UsageError('--output cannot be the file that is stripped (name another file)');
  return stripRecording(files, path, hosts, VERSION);
}
