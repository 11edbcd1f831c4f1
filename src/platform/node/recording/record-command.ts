import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';
import { UsageError } from '../../../core/errors.ts';
import { quote } from '../../../core/quote.ts';
import { clock } from '../clock.ts';
import { codeOf } from '../system-error.ts';
import { type Certificate, makeCertificate } from './certificate.ts';
import { clientEnvironment, trustedRoots } from './client-environment.ts';
import { type ProxyOptions, startProxy } from './proxy.ts';

const HOUR = 3_600_000;

/**
 * Runs a command behind a recording proxy and returns its exit code. The proxy, the authority that it makes and the files
 * of both last as long as the command.
 *
 * @throws UsageError if the command cannot be started
 */
export async function recordCommand(
  command: readonly string[],
  options: Omit<ProxyOptions, 'authority'>,
): Promise<number> {
  const authority = makeAuthority();
  const proxy = await startProxy({ ...options, authority });
  // Only its owner can read it.
  const folder = mkdtempSync(join(tmpdir(), 'mde-partner-'));
  try {
    const paths = { authority: join(folder, 'authority.pem'), store: join(folder, 'trusted.pem') };
    writeFileSync(paths.authority, authority.cert);
    writeFileSync(paths.store, `${trustedRoots(process.env)}\n${authority.cert}`);
    return await run(command, clientEnvironment(process.env, { port: proxy.port, ...paths }));
  } finally {
    proxy.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** An authority for one run, valid for a day. */
function makeAuthority(): Certificate {
  const at = (time: number) => `${new Date(time).toISOString().replace(/[-:T]|\.\d+/g, '')}`;
  const now = clock.wall();
  return makeCertificate('mde-partner har record', {
    isAuthority: true,
    from: at(now - HOUR),
    to: at(now + 24 * HOUR),
  });
}

/** A terminal sends these to the command too, which decides what to do. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

function run([program = '', ...args]: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: 'inherit', env });
    const passOn = (signal: NodeJS.Signals) => void child.kill(signal);
    for (const signal of SIGNALS) process.on(signal, passOn);
    const end = () => {
      for (const signal of SIGNALS) process.off(signal, passOn);
    };
    child.on('error', (error) => {
      end();
      const why = codeOf(error) === 'ENOENT' ? 'it was not found' : codeOf(error);
      reject(new UsageError(`cannot run ${quote(program)}: ${why}`, { cause: error }));
    });
    child.on('close', (code, signal) => {
      end();
      // As a shell does.
      resolve(code ?? 128 + (signal ? constants.signals[signal] : 0));
    });
  });
}
