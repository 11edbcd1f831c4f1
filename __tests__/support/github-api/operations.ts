/** How each operation reads or changes what the fake GitHub holds. */
import type { Contract, Operation } from './contract.ts';
import { isJson, type Json } from './schema.ts';
import {
  type CheckRun,
  checkRunFields,
  commentFields,
  edited,
  type Review,
  reviewFields,
  type Store,
} from './store.ts';

export interface Call {
  readonly contract: Contract;
  readonly operation: Operation;
  readonly query: URLSearchParams;
  readonly body: Json;
  readonly store: Store;
  /** Address of the API, without a slash at its end. */
  readonly url: string;
  readonly author: string;
}

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export const NOT_FOUND: Answer = {
  status: 404,
  body: { message: 'Not Found', documentation_url: 'https://docs.github.com/rest', status: '404' },
};

/** Operations that are told here; any other one of the document has no answer yet. */
export const HANDLERS: Readonly<Record<string, (call: Call) => Answer>> = {
  'checks/create': (call) => {
    const { head_sha: sha, ...fields } = call.body;
    const run: CheckRun = {
      id: call.store.nextId++,
      head_sha: String(sha),
      fields: {},
      annotations: [],
      author: call.author,
    };
    call.store.checkRuns.push(run);
    return { status: 201, body: changedCheckRun(call, run, fields, 201) };
  },
  'checks/update': (call) => {
    const run = checkRunOf(call);
    return run ? { status: 200, body: changedCheckRun(call, run, call.body, 200) } : NOT_FOUND;
  },
  'checks/get': (call) => {
    const run = checkRunOf(call);
    return run ? { status: 200, body: shownCheckRun(call, run, 200) } : NOT_FOUND;
  },
  'checks/list-for-ref': (call) => {
    const { query, operation, store } = call;
    const name = query.get('check_name');
    const status = query.get('status');
    const found = store.checkRuns
      .filter((run) => run.head_sha === operation.path['ref'])
      .filter(
        ({ fields }) => (name === null || fields['name'] === name) && (status === null || fields['status'] === status),
      )
      .reverse();
    const latest = found.filter(
      ({ fields }, at) => found.findIndex((one) => one.fields['name'] === fields['name']) === at,
    );
    const { page, headers } = paged(call, query.get('filter') === 'all' ? found : latest);
    const example = call.contract.example(operation, 200) as { check_runs: Json[] };
    const body = {
      total_count: found.length,
      check_runs: page.map((run) => edited(example.check_runs[0] as Json, checkRunFields(call.url, run))),
    };
    return { status: 200, body, headers };
  },
  'checks/list-annotations': (call) => {
    const run = checkRunOf(call);
    if (!run) return NOT_FOUND;
    const [example] = call.contract.example(call.operation, 200) as Json[];
    const { page, headers } = paged(call, run.annotations);
    const none = { start_column: null, end_column: null, title: null, raw_details: null };
    return { status: 200, headers, body: page.map((one) => edited(example as Json, { ...none, ...one })) };
  },
  'issues/list-comments': (call) =>
    onPull(call, 'issue_number', (number) => {
      const [example] = call.contract.example(call.operation, 200) as Json[];
      const { page, headers } = paged(
        call,
        call.store.comments.filter((one) => one.number === number),
      );
      return { status: 200, headers, body: page.map((one) => edited(example as Json, commentFields(one))) };
    }),
  'issues/create-comment': (call) =>
    onPull(call, 'issue_number', (number) => {
      const comment = { id: call.store.nextId++, number, author: call.author, body: String(call.body['body']) };
      call.store.comments.push(comment);
      return { status: 201, body: edited(call.contract.example(call.operation, 201) as Json, commentFields(comment)) };
    }),
  'issues/update-comment': (call) => {
    const comment = call.store.comments.find(({ id }) => String(id) === call.operation.path['comment_id']);
    if (!comment) return NOT_FOUND;
    if (comment.author !== call.author) return refused(403, 'Resource not accessible by integration');
    comment.body = String(call.body['body']);
    return { status: 200, body: edited(call.contract.example(call.operation, 200) as Json, commentFields(comment)) };
  },
  'issues/delete-comment': ({ store, operation }) => {
    const at = store.comments.findIndex(({ id }) => String(id) === operation.path['comment_id']);
    if (at < 0) return NOT_FOUND;
    store.comments.splice(at, 1);
    return { status: 204 };
  },
  'pulls/list-files': (call) =>
    onPull(call, 'pull_number', () => {
      const [example] = call.contract.example(call.operation, 200) as Json[];
      const { patch: _, ...bare } = example as Json;
      const { page, headers } = paged(call, call.store.files);
      return { status: 200, headers, body: page.map((file) => ({ ...bare, ...file })) };
    }),
  'pulls/create-review': (call) =>
    onPull(call, 'pull_number', (number) => {
      const { body = '', event = 'PENDING', commit_id: commit = '', comments = [] } = call.body;
      const review: Review = {
        id: call.store.nextId++,
        number,
        author: call.author,
        body: String(body),
        event: String(event),
        commit: String(commit),
        comments: comments as Json[],
      };
      call.store.reviews.push(review);
      return { status: 200, body: edited(call.contract.example(call.operation, 200) as Json, reviewFields(review)) };
    }),
  'pulls/create-review-comment': (call) =>
    onPull(call, 'pull_number', (number) => {
      const { commit_id: commit, ...comment } = call.body;
      const id = call.store.nextId++;
      const comments = [comment];
      const review = { id, number, author: call.author, body: '', event: 'COMMENT', commit: String(commit), comments };
      call.store.reviews.push(review);
      const { body, path, line } = call.body;
      const example = call.contract.example(call.operation, 201) as Json;
      return { status: 201, body: edited(example, { id, body, path, line }) };
    }),
  'pulls/list-reviews': (call) =>
    onPull(call, 'pull_number', (number) => {
      const [example] = call.contract.example(call.operation, 200) as Json[];
      const { page, headers } = paged(
        call,
        call.store.reviews.filter((one) => one.number === number),
      );
      return { status: 200, headers, body: page.map((one) => edited(example as Json, reviewFields(one))) };
    }),
  'pulls/list-review-comments': (call) =>
    onPull(call, 'pull_number', (number) => {
      const [example] = call.contract.example(call.operation, 200) as Json[];
      const all = call.store.reviews
        .filter((one) => one.number === number)
        .flatMap((review) =>
          review.comments.map((comment, index) => ({ review, comment, id: review.id * 1000 + index })),
        );
      const { page, headers } = paged(call, all);
      const body = page.map(({ review, comment, id }) =>
        edited(example as Json, {
          ...comment,
          id,
          pull_request_review_id: review.id,
          user: { login: review.author, type: 'Bot' },
        }),
      );
      return { status: 200, headers, body };
    }),
};

export function refused(status: number, message: string): Answer {
  return {
    status,
    body: { message, documentation_url: 'https://docs.github.com/rest', status: String(status) },
  };
}

/** A pull request that does not exist is answered with 404. */
function onPull(call: Call, name: string, answer: (number: number) => Answer): Answer {
  const number = Number(call.operation.path[name]);
  return call.store.pulls === null || call.store.pulls.includes(number) ? answer(number) : NOT_FOUND;
}

function checkRunOf({ store, operation }: Call): CheckRun | undefined {
  return store.checkRuns.find(({ id }) => String(id) === operation.path['check_run_id']);
}

/** Annotations are added to those of earlier requests, everything else replaces what was there. */
function changedCheckRun(call: Call, run: CheckRun, fields: Json, status: number): unknown {
  const { output, ...rest } = fields;
  Object.assign(run.fields, rest);
  if (rest['conclusion'] !== undefined) run.fields['status'] = 'completed';
  if (isJson(output)) {
    const { annotations, ...texts } = output;
    run.fields['output'] = { ...((run.fields['output'] as Json | undefined) ?? {}), ...texts };
    run.annotations.push(...((annotations as Json[] | undefined) ?? []));
  }
  return shownCheckRun(call, run, status);
}

function shownCheckRun(call: Call, run: CheckRun, status: number): unknown {
  return edited(call.contract.example(call.operation, status) as Json, checkRunFields(call.url, run));
}

/** One page of a list, and the `Link` header with the addresses of the others. */
function paged<T>({ query, operation, url }: Call, all: readonly T[]): { page: T[]; headers: Record<string, string> } {
  const size = Number(query.get('per_page') ?? 30);
  const number = Number(query.get('page') ?? 1);
  const last = Math.max(1, Math.ceil(all.length / size));
  const link = (page: number, name: string) => {
    const target = new URLSearchParams(query);
    target.set('page', String(page));
    return `<${url}${operation.requested}?${target}>; rel="${name}"`;
  };
  const links = [
    ...(number > 1 ? [link(number - 1, 'prev'), link(1, 'first')] : []),
    ...(number < last ? [link(number + 1, 'next'), link(last, 'last')] : []),
  ];
  return {
    page: all.slice((number - 1) * size, number * size),
    headers: links.length > 0 ? { link: links.join(', ') } : {},
  };
}
