import { type GitHubClient, gitHubClient, type Parameters } from '../../src/platform/github/client.ts';
import type { Answer } from '../../src/platform/github/outcome.ts';

/** What goes wrong, once, with the next request whose route begins so. */
export interface Fault {
  readonly route: string;
  /** `late`: it is carried out, yet answered with 502; `lost`: no answer comes. */
  readonly answer: Answer | 'late' | 'lost';
}

export interface FakeRun {
  readonly id: number;
  readonly sha: string;
  fields: Record<string, unknown>;
  readonly annotations: Record<string, unknown>[];
}

export interface FakeComment {
  readonly id: number;
  readonly login: string;
  readonly type: string;
  body: string;
}

interface Login {
  readonly login: string;
  readonly type: 'Bot' | 'User';
}

/** The little of GitHub that the opt-in channels use, in memory. What GitHub would refuse is refused. */
export class FakeGitHub {
  readonly runs: FakeRun[] = [];
  readonly comments: FakeComment[] = [];
  /** Method and path of every request that came. */
  readonly asked: string[] = [];
  readonly bodies: Parameters[] = [];
  readonly slept: number[] = [];
  readonly client: GitHubClient;
  faults: Fault[] = [];
  /** Items on a page, whatever is asked for. */
  pageSize = 100;
  me: Login = { login: 'github-actions[bot]', type: 'Bot' };
  #id = 100;

  constructor() {
    this.client = gitHubClient(async (route, parameters) => this.#serve(route, parameters), {
      now: () => 0,
      sleep: async (milliseconds) => this.slept.push(milliseconds),
    });
  }

  /** Requests that change something. */
  get writes(): string[] {
    return this.asked.filter((one) => !one.startsWith('GET '));
  }

  addRun(sha: string, fields: Record<string, unknown>, annotations: readonly object[] = []): FakeRun {
    const run: FakeRun = { id: this.#id++, sha, fields, annotations: annotations.map((one) => ({ ...one })) };
    this.runs.push(run);
    return run;
  }

  addComment(body: string, { login, type }: Login = this.me): FakeComment {
    const comment = { id: this.#id++, login, type, body };
    this.comments.push(comment);
    return comment;
  }

  #serve(route: string, parameters: Parameters): Answer {
    const path = route.replace(/\{(\w+)\}/g, (_, name: string) => String(parameters[name]));
    this.asked.push(path);
    this.bodies.push(parameters);
    const at = this.faults.findIndex((fault) => path.startsWith(fault.route));
    const fault = at < 0 ? undefined : this.faults.splice(at, 1)[0]?.answer;
    if (fault === 'lost') throw new Error('socket hang up');
    if (fault && fault !== 'late') return fault;
    const answer = this.#answer(path, parameters);
    return fault === 'late' ? failed(502, 'Bad Gateway') : answer;
  }

  #answer(path: string, parameters: Parameters): Answer {
    const refusal = refusedOutput(parameters['output']) ?? refusedBody(parameters['body']);
    if (refusal !== null) return failed(422, refusal);
    const [method, where = ''] = path.split(' ');
    if (where === '/user') return this.me.type === 'User' ? good(this.me) : failed(403, 'Resource not accessible');
    if (!where.startsWith('/repos/contoso/cognito/')) return failed(404, 'Not Found');
    const route = `${method} ${where.slice('/repos/contoso/cognito'.length)}`;
    const id = Number(/\d+/.exec(route)?.[0]);
    if (/^GET \/commits\/\w+\/check-runs$/.test(route)) return this.#listRuns(String(parameters['ref']), parameters);
    if (route === 'POST /check-runs') return this.#change(this.addRun(String(parameters['head_sha']), {}), parameters);
    if (/^PATCH \/check-runs\/\d+$/.test(route)) return this.#change(this.#run(id), parameters);
    if (/^GET \/check-runs\/\d+\/annotations$/.test(route)) return this.#page(this.#run(id).annotations, parameters);
    if (route === 'GET /issues/7/comments') return this.#page(this.comments.map(shown), parameters);
    if (route === 'POST /issues/7/comments') return good(shown(this.addComment(String(parameters['body']))), 201);
    const comment = this.comments.find((one) => one.id === id);
    if (!/^PATCH \/issues\/comments\/\d+$/.test(route) || !comment) return failed(404, 'Not Found');
    comment.body = String(parameters['body']);
    return good(shown(comment));
  }

  #run(id: number): FakeRun {
    const run = this.runs.find((one) => one.id === id);
    if (!run) throw new Error(`there is no check run ${id}`);
    return run;
  }

  #listRuns(sha: string, parameters: Parameters): Answer {
    const found = this.runs.filter((run) => run.sha === sha && run.fields['name'] === parameters['check_name']);
    const list = found.map(({ id, fields }) => ({ ...fields, id }));
    const { data, ...answer } = this.#page(list, parameters);
    return { ...answer, data: { total_count: found.length, check_runs: data } };
  }

  #change(run: FakeRun, parameters: Parameters): Answer {
    const { output, ...fields } = parameters;
    Object.assign(run.fields, fields, fields['conclusion'] !== undefined && { status: 'completed' });
    const { annotations = [], ...texts } = (output ?? {}) as { annotations?: Record<string, unknown>[] };
    run.fields['output'] = texts;
    run.annotations.push(...annotations);
    return good({ id: run.id }, 201);
  }

  #page(all: readonly unknown[], { page }: Parameters): Answer {
    const end = Number(page) * this.pageSize;
    const link = end < all.length ? { link: `<https://x/?page=${Number(page) + 1}>; rel="next"` } : {};
    return { status: 200, headers: link, data: all.slice(end - this.pageSize, end) };
  }
}

/** Limits of the Checks API; those in its prose too. */
function refusedOutput(output: unknown): string | null {
  if (output === undefined) return null;
  const { title, summary, annotations = [] } = output as Record<string, unknown> & { annotations?: unknown[] };
  if (typeof title !== 'string' || typeof summary !== 'string') return 'title and summary are required';
  if (summary.length > 65_535) return 'the summary is too long';
  if (annotations.length > 50) return 'more than 50 annotations';
  for (const one of annotations as Record<string, unknown>[]) {
    if (one['start_line'] !== one['end_line'] && (one['start_column'] !== undefined || one['end_column'] !== undefined))
      return 'columns of several lines';
    if (String(one['title']).length > 255) return 'a title is too long';
    if (Buffer.byteLength(String(one['message'])) > 64 * 1024 || one['message'] === '') return 'a message does not fit';
    if (!['notice', 'warning', 'failure'].includes(String(one['annotation_level']))) return 'an unknown level';
  }
  return null;
}

function refusedBody(body: unknown): string | null {
  return typeof body === 'string' && body.length > 65_536 ? 'Body is too long (maximum is 65536 characters)' : null;
}

function shown({ id, login, type, body }: FakeComment) {
  return { id, body, user: { login, type } };
}

function good(data: object, status = 200): Answer {
  return { status, headers: {}, data };
}

export function failed(status: number, message: string, headers: Answer['headers'] = {}): Answer {
  return { status, headers, data: { message } };
}
