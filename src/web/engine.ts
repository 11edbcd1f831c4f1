import type { Fault } from './fault.ts';
import type { Command, GivenFile, PackReply, PageState, PreviewReply, WorkerMessage } from './protocol.ts';

/** Milliseconds between two looks at a worker that is busy. */
const LOOK = 5_000;
/** Looks without an answer after which the worker counts as silent. */
const PATIENCE = 4;

/** What is used of a worker; fakes in tests have no more. */
export interface Thread {
  addEventListener(type: 'message', listener: (event: { readonly data: WorkerMessage }) => void): void;
  addEventListener(type: 'error', listener: (event: Broken) => void): void;
  postMessage(message: Numbered): void;
  terminate(): void;
}

/** What a browser says of an error that a worker did not catch, or of a worker that did not start. */
interface Broken {
  readonly filename?: string;
  readonly lineno?: number;
  readonly colno?: number;
}

type Opening = Command & { readonly kind: 'open' };

export type Numbered = (Command | { readonly kind: 'ping' }) & { readonly number: number };

interface Listeners {
  state(state: PageState): void;
  reply(reply: PreviewReply | PackReply): void;
  /** Null: what was silent has answered. */
  fault(fault: Fault | null): void;
}

export interface Engine {
  /** Returns the number of the command: a state whose `answered` is not less contains what it did. */
  send(command: Command): number;
  /**
   * Sends a command once it is there, unless another was sent since: what a person entered meanwhile is not replaced.
   *
   * @throws if there is no command, and none was sent since
   */
  sendUnlessLate(coming: Promise<Command>): Promise<number | null>;
  /** Starts anew with the listing as it was last shown, and with all edits since. */
  restart(): void;
}

/**
 * The worker of the page. It is watched while it is busy, and can be replaced: what was entered is kept here until a
 * state contains it.
 *
 * @param start starts `worker.ts`; it may throw
 * @param every calls a function every so many milliseconds, until the returned one is called
 */
export function openEngine(start: () => Thread, listeners: Listeners, every = browserTimer): Engine {
  let thread: Thread | null = null;
  let state: PageState | null = null;
  let sent = 0;
  let pending: readonly Numbered[] = [];
  let opened: Opening | null = null;
  /** By path: the logos that were shown. */
  let logos = new Map<string, Uint8Array>();
  let looks = 0;
  let isSilent = false;
  let endLooks: (() => void) | null = null;

  const isBusy = () => pending.length > 0 || !state || (state.judged?.revision !== state.revision && !state.fault);

  function look(): void {
    if (!isBusy()) {
      stopLooking();
      return;
    }
    if (++looks === PATIENCE) {
      isSilent = true;
      listeners.fault({ what: 'silent', trace: state ? '' : 'never answered' });
    }
    thread?.postMessage({ kind: 'ping', number: sent });
  }

  function stopLooking(): void {
    endLooks?.();
    endLooks = null;
    looks = 0;
  }

  function receive(message: WorkerMessage): void {
    looks = 0;
    if (isSilent) listeners.fault(null);
    isSilent = false;
    if ('alive' in message) return;
    if ('broken' in message) {
      listeners.fault(message.broken);
      return;
    }
    if (!('revision' in message)) {
      listeners.reply(message);
      return;
    }
    state = message;
    pending = pending.filter(({ number }) => number > message.answered);
    if (message.logo) logos.set(message.logo.path, message.logo.bytes);
    listeners.state(message);
  }

  function post(message: Numbered): void {
    thread?.postMessage(message);
    endLooks ??= every(LOOK, look);
  }

  function begin(): void {
    const what = state ? 'stopped' : 'start';
    try {
      const started = start();
      thread = started;
      // A worker that was replaced may still have something to say.
      started.addEventListener('message', ({ data }) => {
        if (thread === started) receive(data);
      });
      started.addEventListener('error', ({ filename, lineno, colno }) => {
        if (thread !== started) return;
        stopLooking();
        listeners.fault({ what: state ? 'stopped' : 'start', trace: filename ? `${filename}:${lineno}:${colno}` : '' });
      });
    } catch {
      listeners.fault({ what, trace: 'new Worker' });
    }
  }

  function send(command: Command): number {
    const message = { ...command, number: ++sent };
    if (command.kind === 'open' || command.kind === 'new') {
      opened = command.kind === 'open' ? command : null;
      logos = new Map();
      pending = [];
    }
    pending = [...pending.filter((one) => !isReplaced(one, command)), message];
    post(message);
    return sent;
  }

  begin();
  return {
    send,
    async sendUnlessLate(coming) {
      const before = sent;
      const command = await coming.catch((error: unknown) => {
        if (sent === before) throw error;
      });
      return command && sent === before ? send(command) : null;
    },
    restart() {
      thread?.terminate();
      stopLooking();
      isSilent = false;
      listeners.fault(null);
      begin();
      const edits = pending.filter(({ kind }) => REPEATED.has(kind));
      const number = state?.answered ?? 0;
      const isReopened = edits.some(({ kind }) => kind === 'open' || kind === 'new');
      if (state && !isReopened) for (const command of restored(state, opened, logos)) post({ ...command, number });
      for (const command of edits) post(command);
      // Whatever else was asked for is answered by the state as it is.
      if (sent > 0) post({ kind: 'show', number: sent });
    },
  };
}

function browserTimer(milliseconds: number, work: () => void): () => void {
  const timer = setInterval(work, milliseconds);
  return () => clearInterval(timer);
}

/** What is done again after a fault; the rest is asked for by a click. */
const REPEATED: ReadonlySet<Numbered['kind']> = new Set([
  'open',
  'new',
  'manifest',
  'text',
  'field',
  'logo',
  'product',
]);

/** Whether a later command makes an earlier one needless. */
function isReplaced(earlier: Numbered, later: Command): boolean {
  // A text is the whole manifest.
  if (later.kind === 'text') return earlier.kind === 'text' || earlier.kind === 'field';
  return earlier.kind === 'field' && later.kind === 'field' && earlier.path.join('\n') === later.path.join('\n');
}

/** Returns the commands that lead to a state: its text and logos, and what else was opened. */
function restored(
  { manifest, text, typed, product, isNew, isStarted }: PageState,
  opened: Opening | null,
  logos: ReadonlyMap<string, Uint8Array>,
): Command[] {
  if (isNew) return opened ? [opened] : [];
  const own: GivenFile[] = [
    { path: manifest, data: new TextEncoder().encode(text) },
    ...[...logos].map(([path, data]) => ({ path, data })),
  ];
  const taken = new Set(own.map(({ path }) => path));
  const folder = opened?.folder ?? null;
  // Of single files, the first manifest would be opened.
  const others = (opened?.files ?? []).filter(
    ({ path }) => !taken.has(path) && (folder !== null || !/\.ya?ml$/i.test(path)),
  );
  return [
    {
      kind: 'open',
      files: [...own, ...others],
      folder,
      product,
      ...(opened?.leftOut && { leftOut: opened.leftOut }),
      isStarted,
    },
    // Of a folder, its first manifest would be opened.
    ...(folder === null
      ? []
      : [{ kind: 'manifest', path: manifest } as const, { kind: 'product', index: product } as const]),
    { kind: 'text', text, typed },
  ];
}
