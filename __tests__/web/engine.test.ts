import { describe, expect, test } from '@jest/globals';
import { type Numbered, openEngine, type Thread } from '../../src/web/engine.ts';
import { type Fault, traceOf } from '../../src/web/fault.ts';
import type { PageState, WorkerMessage } from '../../src/web/protocol.ts';

const SECONDS = 1_000;

/** Time that passes only when a test lets it. */
class FakeTime {
  readonly #timers = new Set<{ next: number; readonly every: number; readonly work: () => void }>();
  #now = 0;

  readonly every = (milliseconds: number, work: () => void) => {
    const timer = { next: this.#now + milliseconds, every: milliseconds, work };
    this.#timers.add(timer);
    return () => void this.#timers.delete(timer);
  };

  get timers(): number {
    return this.#timers.size;
  }

  pass(milliseconds: number): void {
    for (const end = this.#now + milliseconds; this.#now < end; this.#now += SECONDS)
      for (const timer of [...this.#timers])
        if (timer.next <= this.#now + SECONDS) {
          timer.next += timer.every;
          timer.work();
        }
  }
}

class FakeThread implements Thread {
  readonly received: Numbered[] = [];
  terminated = false;
  readonly #listeners = new Map<string, (event: never) => void>();

  addEventListener(type: string, listener: (event: never) => void): void {
    this.#listeners.set(type, listener);
  }

  postMessage(message: Numbered): void {
    this.received.push(message);
  }

  terminate(): void {
    this.terminated = true;
  }

  say(data: WorkerMessage): void {
    this.#listeners.get('message')?.({ data } as never);
  }

  fail(): void {
    this.#listeners.get('error')?.({ filename: 'worker.js', lineno: 1, colno: 2 } as never);
  }

  /** What it was asked to do, without looks and numbers. */
  get commands(): object[] {
    return this.received.filter(({ kind }) => kind !== 'ping').map(({ number, ...command }) => command);
  }
}

/** A state that is judged, unless it says otherwise. */
function aState(values: Partial<PageState>): PageState {
  const listing = { isNew: false, isStarted: false, manifest: 'mde-partner.yml', text: 'a: 1', product: 0 };
  const given = { revision: 1, typed: 0, ...listing };
  return { ...given, logo: null, fault: null, judged: { revision: 1 }, ...values } as PageState;
}

function engine() {
  const threads: FakeThread[] = [];
  const faults: (Fault | null)[] = [];
  const states: PageState[] = [];
  const time = new FakeTime();
  const opened = openEngine(
    () => {
      threads.push(new FakeThread());
      return threads.at(-1) as FakeThread;
    },
    { state: (state) => states.push(state), reply: () => {}, fault: (fault) => faults.push(fault) },
    time.every,
  );
  return { ...opened, threads, faults, states, time, latest: () => threads.at(-1) as FakeThread };
}

const field = (value: string) => ({ kind: 'field', path: ['company', 'name'], value }) as const;

describe('a worker that fails', () => {
  test('is a fault with its place, and is replaced with the listing and all edits since', () => {
    const { send, restart, latest, threads, faults } = engine();
    const folder = { kind: 'open', folder: 'x', files: [{ path: 'package.json', data: new Uint8Array([1]) }] } as const;
    send(folder);
    const logo = { path: 'assets/logo.svg', bytes: new Uint8Array([2]) };
    latest().say(aState({ answered: 1, text: 'a: 1', typed: 3, logo, product: 1 }));
    send(field('Con'));
    send(field('Contoso'));
    send({ kind: 'fix', revision: 1, finding: 0 });
    latest().fail();
    expect(faults).toEqual([{ what: 'stopped', trace: 'worker.js:1:2' }]);
    restart();
    expect(threads.map(({ terminated }) => terminated)).toEqual([true, false]);
    expect(faults.at(-1)).toBeNull();
    expect(latest().commands).toEqual([
      {
        kind: 'open',
        folder: 'x',
        product: 1,
        isStarted: false,
        files: [
          { path: 'mde-partner.yml', data: new TextEncoder().encode('a: 1') },
          { path: 'assets/logo.svg', data: logo.bytes },
          { path: 'package.json', data: new Uint8Array([1]) },
        ],
      },
      { kind: 'manifest', path: 'mde-partner.yml' },
      { kind: 'product', index: 1 },
      { kind: 'text', text: 'a: 1', typed: 3 },
      field('Contoso'),
      { kind: 'show' },
    ]);
  });

  test('does not get the edits of fields that a later text replaced', () => {
    const { send, restart, latest } = engine();
    send({ kind: 'show' });
    latest().say(aState({ answered: 1 }));
    send(field('breaks it'));
    send({ kind: 'text', text: 'a: 2', typed: 1 });
    restart();
    expect(latest().commands.slice(1)).toEqual([
      { kind: 'text', text: 'a: 1', typed: 0 },
      { kind: 'text', text: 'a: 2', typed: 1 },
      { kind: 'show' },
    ]);
  });

  test('before its first state gets what it was sent, once more', () => {
    const { send, restart, latest, faults } = engine();
    const files = [{ path: 'mde-partner.yml', data: new Uint8Array([1]) }];
    send({ kind: 'show' });
    send({ kind: 'open', folder: null, files });
    latest().fail();
    expect(faults).toEqual([{ what: 'start', trace: 'worker.js:1:2' }]);
    restart();
    expect(latest().commands).toEqual([{ kind: 'open', folder: null, files }, { kind: 'show' }]);
  });

  test('that was replaced changes nothing any more', () => {
    const { restart, threads, faults, states } = engine();
    restart();
    threads[0]?.say(aState({ answered: 0 }));
    threads[0]?.fail();
    expect([states, faults]).toEqual([[], [null]]);
  });

  test('does not get again what a later listing replaced', () => {
    const { send, restart, latest } = engine();
    latest().say(aState({ answered: 0 }));
    send(field('Contoso'));
    send({ kind: 'new' });
    restart();
    expect(latest().commands).toEqual([{ kind: 'new' }, { kind: 'show' }]);
  });

  test('that a browser refuses to start is a fault too', () => {
    const faults: (Fault | null)[] = [];
    const refuse = () => {
      throw new DOMException('no', 'SecurityError');
    };
    openEngine(refuse, { state: () => {}, reply: () => {}, fault: (fault) => faults.push(fault) });
    expect(faults).toEqual([{ what: 'start', trace: 'new Worker' }]);
  });
});

describe('a worker that does not answer', () => {
  test('is a fault after 20 seconds, until it answers', () => {
    const { send, latest, faults, time } = engine();
    send(field('Contoso'));
    time.pass(19 * SECONDS);
    expect(faults).toEqual([]);
    time.pass(2 * SECONDS);
    expect(faults).toEqual([{ what: 'silent', trace: 'never answered' }]);
    latest().say({ alive: true });
    expect(faults.at(-1)).toBeNull();
  });

  test('is none while it works and answers when it is looked at', () => {
    const { send, latest, faults, time } = engine();
    send(field('Contoso'));
    latest().say(aState({ answered: 1, revision: 2 }));
    for (let look = 0; look < 20; look++) {
      time.pass(5 * SECONDS);
      latest().say({ alive: true });
    }
    expect(faults).toEqual([]);
    expect(latest().received.filter(({ kind }) => kind === 'ping')).toHaveLength(20);
  });

  test('is not looked at once the listing is judged', () => {
    const { send, latest, time } = engine();
    send(field('Contoso'));
    latest().say(aState({ answered: 1 }));
    time.pass(60 * SECONDS);
    expect(latest().received.filter(({ kind }) => kind === 'ping')).toEqual([]);
    expect(time.timers).toBe(0);
  });
});

describe('a command that is still to come', () => {
  const coming = { kind: 'open', files: [], folder: null } as const;
  const kinds = (sent: readonly object[]) => sent.map((one) => (one as Numbered).kind);

  test('is sent when it is there', async () => {
    const { sendUnlessLate, latest } = engine();
    await sendUnlessLate(Promise.resolve(coming));
    expect(kinds(latest().commands)).toEqual(['open']);
  });

  test('is dropped if another command was sent first, and so is its failure', async () => {
    const { send, sendUnlessLate, latest } = engine();
    const both = [sendUnlessLate(Promise.resolve(coming)), sendUnlessLate(Promise.reject(new Error('offline')))];
    send(field('Contoso'));
    await Promise.all(both);
    expect(kinds(latest().commands)).toEqual(['field']);
  });

  test('throws if it does not come', async () => {
    await expect(engine().sendUnlessLate(Promise.reject(new Error('offline')))).rejects.toThrow('offline');
  });

  test('is sent once if it was asked for twice', async () => {
    const { sendUnlessLate, latest } = engine();
    await Promise.all([sendUnlessLate(Promise.resolve(coming)), sendUnlessLate(Promise.resolve(coming))]);
    expect(kinds(latest().commands)).toEqual(['open']);
  });
});

test('a trace has the frames of this tool and not the message, which may quote the listing', () => {
  const error = new TypeError("cannot read 'secret words'\nof the listing");
  expect(traceOf(error)).toMatch(/^TypeError\n\s+at .+engine\.test/);
  expect(traceOf(error)).not.toMatch(/secret|listing/);
  error.stack = 'judge@https://example.com/worker.js:1:2\nsecret words\n@https://example.com/app.js:3:4';
  expect(traceOf(error).split('\n')).toEqual([
    'TypeError',
    'judge@https://example.com/worker.js:1:2',
    '@https://example.com/app.js:3:4',
  ]);
  expect(traceOf('text')).toBe('string');
});
