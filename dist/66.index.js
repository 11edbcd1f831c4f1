export const id = 66;
export const ids = [66];
export const modules = {

/***/ 80066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fillOptIns: () => (/* binding */ fillOptIns)
});

// EXTERNAL MODULE: ./.build/src/app/options.js + 1 modules
var options = __webpack_require__(51457);
// EXTERNAL MODULE: ./.build/src/render/limits.js
var limits = __webpack_require__(51410);
// EXTERNAL MODULE: ./.build/src/platform/github/client.js
var github_client = __webpack_require__(87356);
// EXTERNAL MODULE: ./.build/src/platform/github/payload.js
var payload = __webpack_require__(35897);
;// CONCATENATED MODULE: ./.build/src/platform/github/check-runs.js



/** Most retries of writes after a failure, per publication. */
const REPETITIONS = 2;
/**
 * Creates the check run, or updates an existing one with our external id on that commit. Annotations can only be added,
 * so a check run with outdated annotations is replaced with a new check run of the same name, as in a re-run.
 *
 * @returns null if everything is written
 */
async function publishCheckRun(client, target, run) {
    const found = await present(client, target, run);
    if (found.kind !== 'ok')
        return found;
    if (found.data) {
        const failure = await update(client, target, run, found.data);
        // Only the app that created a check run may change it; the existing check run may belong to another app.
        if (failure?.kind !== 'forbidden')
            return failure;
    }
    return create(client, target, run);
}
async function create(client, target, run) {
    const [first, rest] = split(run.annotations);
    const parameters = {
        ...target.repository,
        ...identityOf(target),
        ...(rest.length > 0 ? { status: 'in_progress' } : completed(run)),
        output: outputOf(run, first),
    };
    for (let tries = 0;; tries++) {
        const made = await client.request('POST /repos/{owner}/{repo}/check-runs', parameters);
        if (made.kind === 'ok') {
            const id = (0,payload.at)(made.data, 'id');
            if (rest.length === 0)
                return null;
            if (typeof id === 'number')
                return update(client, target, run, { id, missing: rest });
        }
        else if (made.kind !== 'broken' || tries === REPETITIONS)
            return made;
        // It may have been created anyway.
        const found = await present(client, target, run);
        if (found.kind !== 'ok')
            return found;
        if (found.data)
            return update(client, target, run, found.data);
        if (made.kind === 'ok')
            return { kind: 'broken', status: null, reason: 'but the answer has no id' };
    }
}
/** Adds what is missing, batch by batch; the last request completes the check run. */
async function update(client, target, run, { id, missing }) {
    let left = missing;
    for (let faults = 0;;) {
        const [batch, rest] = split(left);
        const outcome = await patch(client, target, id, {
            ...(rest.length === 0 && completed(run)),
            output: outputOf(run, batch),
        });
        if (outcome.kind === 'ok') {
            if (rest.length === 0)
                return null;
            left = rest;
            continue;
        }
        // A batch whose request failed may have been added: sending it again blindly would add it twice.
        const now = outcome.kind === 'broken' && faults++ < REPETITIONS ? await lacking(client, target, run, id) : outcome;
        if (now.kind !== 'ok' || now.data === null)
            return abandon(client, target, run, id, outcome);
        left = now.data;
    }
}
/** Completes without further annotations: a check run that stays in progress would block a pull request forever. */
async function abandon(client, target, run, id, failure) {
    if (failure.kind !== 'forbidden')
        await patch(client, target, id, { ...completed(run), output: outputOf(run, []) });
    return failure;
}
function patch(client, { repository, detailsUrl }, id, body) {
    const details = detailsUrl !== null && { details_url: detailsUrl };
    const parameters = { ...repository, check_run_id: id, ...details, ...body };
    return client.request('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', parameters);
}
/** Returns our newest check run on the commit, if all its annotations are still current. */
async function present(client, target, run) {
    const { repository, headSha, name, externalId } = target;
    const list = await (0,github_client/* allPages */.S4)(client, 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs', { ...repository, ref: headSha, check_name: name, filter: 'all' }, (data) => (0,payload.at)(data, 'check_runs'));
    if (list.kind !== 'ok')
        return list;
    const ids = list.data
        .filter((one) => (0,payload.at)(one, 'external_id') === externalId && (0,payload.at)(one, 'name') === name)
        .map((one) => (0,payload.at)(one, 'id'))
        .filter((id) => typeof id === 'number');
    if (ids.length === 0)
        return { kind: 'ok', data: null, hasNext: false };
    const id = Math.max(...ids);
    const missing = await lacking(client, target, run, id);
    if (missing.kind !== 'ok')
        return missing;
    return { kind: 'ok', data: missing.data && { id, missing: missing.data }, hasNext: false };
}
/** Returns the annotations that a check run lacks; null if it has one that is outdated. */
async function lacking(client, { repository }, run, id) {
    const route = 'GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations';
    const list = await (0,github_client/* allPages */.S4)(client, route, { ...repository, check_run_id: id });
    if (list.kind !== 'ok')
        return list;
    const there = new Set(list.data.map(keyOf));
    const missing = run.annotations.filter((one) => !there.delete(keyOf(one)));
    return { kind: 'ok', data: there.size > 0 ? null : missing, hasNext: false };
}
const FIELDS = ['path', 'start_line', 'end_line', 'start_column', 'end_column', 'annotation_level', 'title', 'message'];
function keyOf(annotation) {
    return JSON.stringify(FIELDS.map((field) => (0,payload.at)(annotation, field) ?? null));
}
function split(all) {
    return [all.slice(0, limits/* CHECK_ANNOTATIONS_PER_REQUEST */._q), all.slice(limits/* CHECK_ANNOTATIONS_PER_REQUEST */._q)];
}
function identityOf({ headSha, name, externalId, detailsUrl }) {
    return { name, head_sha: headSha, external_id: externalId, ...(detailsUrl !== null && { details_url: detailsUrl }) };
}
function completed({ conclusion }) {
    return { status: 'completed', conclusion };
}
function outputOf({ title, summary }, annotations) {
    return { title, summary, ...(annotations.length > 0 && { annotations }) };
}

;// CONCATENATED MODULE: ./.build/src/platform/github/authors.js

/** The workflow token writes under this name, which nobody can register. */
const WORKFLOW_TOKEN = 'github-actions[bot]';
/**
 * Returns those marked comments that this token wrote, because anyone can copy a marker. Comments of the workflow token
 * are ours; for a person's token, its login is requested. An app's token cannot request its own login, so then the
 * author must be an app too.
 */
async function ownOf(client, marked) {
    const by = (test) => ({
        kind: 'ok',
        data: marked.filter(test),
        hasNext: false,
    });
    const isOfWorkflow = (one) => (0,payload.at)(one, 'user', 'login') === WORKFLOW_TOKEN;
    if (marked.length === 0 || marked.some(isOfWorkflow))
        return by(isOfWorkflow);
    const user = await client.request('GET /user', {});
    if (user.kind === 'forbidden')
        return by((one) => (0,payload.at)(one, 'user', 'type') === 'Bot');
    if (user.kind !== 'ok')
        return user;
    const login = (0,payload/* textAt */.$6)(user.data, 'login');
    return by((one) => login !== null && (0,payload.at)(one, 'user', 'login') === login);
}

;// CONCATENATED MODULE: ./.build/src/platform/github/comments.js



/**
 * Creates the comment or updates ours in place; writes nothing if its text is the same, or if there is no
 * comment and none may be created.
 *
 * @returns null if everything is written
 */
async function publishComment(client, target, body) {
    for (let tries = 0;; tries++) {
        const found = await comments_present(client, target);
        if (found.kind !== 'ok')
            return found;
        if (found.data === null && !target.mayCreate)
            return null;
        if (found.data && sameText(found.data.body, body))
            return null;
        const written = await write(client, target, found.data, body);
        if (written.kind === 'ok')
            return null;
        // After a failure, it may exist anyway: check, then write what is missing.
        if (written.kind !== 'broken' || tries === 2)
            return written;
    }
}
function write(client, { repository, pullRequest }, present, body) {
    return present
        ? client.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
            ...repository,
            comment_id: present.id,
            body,
        })
        : client.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
            ...repository,
            issue_number: pullRequest,
            body,
        });
}
async function comments_present(client, target) {
    const { repository, pullRequest, marker } = target;
    const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
    const list = await (0,github_client/* allPages */.S4)(client, route, { ...repository, issue_number: pullRequest });
    if (list.kind !== 'ok')
        return list;
    // Only as the first line: other tools quote what people write, but below their own heading.
    const marked = list.data.filter((one) => (0,payload/* textAt */.$6)(one, 'body')?.startsWith(marker));
    const own = await ownOf(client, marked);
    if (own.kind !== 'ok')
        return own;
    const [first] = own.data;
    const id = (0,payload.at)(first, 'id');
    const data = typeof id === 'number' ? { id, body: (0,payload/* textAt */.$6)(first, 'body') ?? '' } : null;
    return { kind: 'ok', data, hasNext: false };
}
function sameText(one, other) {
    return one.replaceAll('\r\n', '\n').trimEnd() === other.replaceAll('\r\n', '\n').trimEnd();
}

// EXTERNAL MODULE: ./.build/src/platform/github/context.js
var context = __webpack_require__(1288);
// EXTERNAL MODULE: ./.build/src/platform/github/event.js
var github_event = __webpack_require__(5959);
// EXTERNAL MODULE: ./.build/src/platform/github/outcome.js
var outcome = __webpack_require__(12707);
;// CONCATENATED MODULE: ./.build/src/platform/github/fall-back.js

/**
 * Explains why an opt-in channel stayed empty and how to fill it; raw text. It never changes the conclusion.
 *
 * @param channel `check run`
 * @param permission `checks: write`
 */
function fallBackWords(channel, permission, failure, event) {
    const hint = failure.kind === 'forbidden' ? `, because ${whyForbidden(permission, event)}` : '';
    return `The ${channel} could not be written: ${(0,outcome/* failureWords */.AC)(failure)}${hint}. The log and the report file list all findings.`;
}
function whyForbidden(permission, { isFork, isDependabot }) {
    if (isFork)
        return 'the token of a pull request from a fork is read-only';
    if (isDependabot)
        return `the token of a run by Dependabot is read-only unless the workflow has the permission '${permission}'`;
    return `the token needs the permission '${permission}'`;
}

// EXTERNAL MODULE: ./.build/src/platform/github/pull-request-files.js
var pull_request_files = __webpack_require__(25014);
// EXTERNAL MODULE: ./.build/src/core/bytes.js
var core_bytes = __webpack_require__(88996);
// EXTERNAL MODULE: ./.build/src/core/sha256.js
var sha256 = __webpack_require__(64424);
// EXTERNAL MODULE: ./.build/src/render/escape.js
var render_escape = __webpack_require__(4349);
// EXTERNAL MODULE: ./.build/src/render/offered-fixes.js
var offered_fixes = __webpack_require__(65269);
// EXTERNAL MODULE: ./.build/src/render/overview.js
var overview = __webpack_require__(52393);
;// CONCATENATED MODULE: ./.build/src/render/github/suggested-lines.js
/** Characters that GitHub might not preserve; a carriage return before the line end is not part of a line. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the pattern is meant to find them
const UNSURE = /[\u0000-\u0008\u000b-\u001f\u007f\ufffe\uffff\p{Cs}]/u;
/**
 * Returns the smallest ranges of whole lines that can express a fix, best first. Lines that are only added need a
 * neighbor that stays: the line before, else the line after. Empty if the fix changes no line of the file, or contains
 * characters that GitHub might not preserve.
 *
 * @param source the file, which contains every edit of the fix
 */
function suggestedLines(source, edits) {
    const { start, before, after } = touchedLines(source, edits);
    if (after.some((line) => UNSURE.test(line)))
        return [];
    let head = 0;
    while (head < before.length && head < after.length && before[head] === after[head])
        head++;
    let tail = 0;
    const most = Math.min(before.length, after.length) - head;
    while (tail < most && before.at(-1 - tail) === after.at(-1 - tail))
        tail++;
    const first = start + head;
    const last = start + before.length - tail - 1;
    const lines = after.slice(head, after.length - tail);
    if (first > last && lines.length === 0)
        return [];
    if (first <= last)
        return [{ first, last, lines }];
    const near = (line, order) => line >= 1 && line <= realLines(source) ? [{ first: line, last: line, lines: order(source.line(line)) }] : [];
    return [...near(first - 1, (own) => [own, ...lines]), ...near(first, (own) => [...lines, own])];
}
/** Returns the lines that the edits touch, before and after. The text after the last line end is not a line. */
function touchedLines(source, edits) {
    const sorted = edits
        .map(({ start, end, text }) => ({ start: source.offsetAt(start), end: source.offsetAt(end), text }))
        .sort((a, b) => a.start - b.start || a.end - b.end);
    const start = source.positionAt(sorted[0]?.start ?? 0).line;
    const end = source.positionAt(Math.max(...sorted.map((edit) => edit.end))).line;
    const from = source.offsetAt({ line: start, column: 1 });
    const to = source.offsetAt({ line: end, column: source.line(end).length + 1 });
    let text = '';
    let at = from;
    for (const edit of sorted) {
        text += source.text.slice(at, edit.start) + edit.text;
        at = edit.end;
    }
    text += source.text.slice(at, to);
    const lines = (whole) => whole.split('\n').map((line) => line.replace(/\r$/, ''));
    const [before, after] = [lines(source.text.slice(from, to)), lines(text)];
    if (end > realLines(source))
        before.pop();
    if (to === source.text.length && after.at(-1) === '')
        after.pop();
    return { start, before, after };
}
function realLines(source) {
    return source.lineCount - (source.line(source.lineCount) === '' ? 1 : 0);
}

;// CONCATENATED MODULE: ./.build/src/render/github/suggestions.js






/** Start of all our markers. */
const SUGGESTION_MARKER = '<!-- mde-partner-check-suggestion ';
/** Hexadecimal digits of the hash in a marker. */
const DIGITS = 16;
/**
 * Returns a suggestion for every fix within one hunk of one file, errors first, and at most one for a file of artwork:
 * the next push gets the next. Findings with the same fix share one suggestion. All others stay plain findings.
 *
 * @param fileOf null: not in the pull request, its diff is unknown, or another version of the file was checked
 * @param room characters of a comment's body
 */
function suggestions(report, fileOf, room) {
    const byFix = new Map();
    for (const finding of (0,overview/* bySeverity */.Np)(report).filter(overview/* isShown */.aJ)) {
        if (!finding.fix)
            continue;
        const key = JSON.stringify(finding.fix.edits);
        byFix.set(key, [...(byFix.get(key) ?? []), finding]);
    }
    const isFree = (0,offered_fixes/* oneForEachArtwork */.X)(report);
    return [...byFix.values()].flatMap((findings) => {
        const made = suggestion(findings, fileOf, room);
        return made && findings[0]?.fix && isFree(findings[0].fix) ? made : [];
    });
}
function suggestion(findings, fileOf, room) {
    const edits = findings[0]?.fix?.edits ?? [];
    const [path, ...others] = new Set(edits.map((edit) => edit.path));
    const file = path === undefined || others.length > 0 ? null : fileOf(path);
    if (!file || path === undefined)
        return null;
    const lines = suggestedLines(file.source, edits).find((one) => file.hunks.some((hunk) => holds(hunk, one)));
    if (!lines)
        return null;
    const text = bodyOf(findings, lines, file);
    const hash = (0,sha256/* sha256Of */.B)(JSON.stringify([path, text])).slice(0, DIGITS);
    const marker = `${SUGGESTION_MARKER}${hash} -->`;
    const body = `${marker}\n${text}`;
    return body.length > room ? null : { path, first: lines.first, last: lines.last, marker, body };
}
/**
 * Whether both ends are in one hunk; otherwise GitHub refuses the whole review. parkerbxyz/suggest-changes#28, #48,
 * #64.
 */
function holds({ first, last }, lines) {
    return first <= lines.first && lines.last <= last;
}
const WORDS = {
    safe: ['Fix', 'It keeps the meaning.'],
    suggest: ['Proposal', 'Read it before you commit it.'],
};
function bodyOf(findings, lines, { hasMark }) {
    const fix = findings[0]?.fix;
    const [noun, advice] = WORDS[fix?.applicability ?? 'suggest'];
    const text = lines.lines.map((line) => `${line}\n`).join('');
    const code = hasMark && lines.first === 1 && text !== '' ? `${core_bytes/* MARK */.M$}${text}` : text;
    const fence = '`'.repeat(Math.max(3, longestRun(code) + 1));
    const proposal = `**${noun}:** ${(0,render_escape/* markdownText */.p7)(fix?.title ?? '')}. ${advice}`;
    return `${findings.map(findingText).join('\n\n')}\n\n${proposal}\n\n${fence}suggestion\n${code}${fence}\n`;
}
/** Everything is on one line: a line that began with a partner's text could begin with Markdown. */
function findingText({ severity, rule, help, product, message }) {
    const head = [
        `**${severity}**`,
        `[${(0,render_escape/* markdownText */.p7)(rule)}](${(0,render_escape/* linkTarget */.Cm)(help)})`,
        ...(product === null ? [] : [(0,render_escape/* markdownText */.p7)((0,render_escape/* shortText */.os)(product))]),
    ];
    return `${head.join(' \u00b7 ')}<br>${(0,render_escape/* markdownText */.p7)(message)}`;
}
function longestRun(text) {
    return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}
/** Returns the text of the review itself. @param left suggestions beyond the limit of one push */
function reviewBody(written, left) {
    const more = left > 0 ? ` ${(0,overview/* plural */.LS)(left, 'more suggestion')} will follow when these are resolved.` : '';
    return `mde-partner-check suggests ${(0,overview/* plural */.LS)(written, 'change')} to fix findings on the lines of this pull request.${more}`;
}

;// CONCATENATED MODULE: ./.build/src/platform/github/reviews.js




/** Most suggestions per push; nobody reads more. */
const MOST_SUGGESTIONS = 30;
/** Most retries if it is unknown whether a write was carried out. */
const MOST_TRIES = 3;
/** Writes the missing suggestions as one review; a comment that GitHub refuses does not lose the others. */
async function publishSuggestions(client, target, wanted) {
    let due = wanted;
    let left = 0;
    for (let tries = 1;; tries++) {
        const present = await presentOf(client, target);
        if (present.kind !== 'ok')
            return { left: 0, refused: 0, failure: present };
        const missing = missingOf(wanted, present.data);
        const now = missing.filter((one) => due.includes(one)).slice(0, MOST_SUGGESTIONS);
        // A retry is about the same suggestions; the rest wait for the next push.
        if (tries === 1)
            left = missing.length - now.length;
        due = now;
        if (now.length === 0)
            return { left, refused: 0, failure: null };
        const review = await writeReview(client, target, now, left);
        if (review.kind === 'ok')
            return { left, refused: 0, failure: null };
        if (review.kind === 'refused')
            return { left, ...(await writeEach(client, target, now)) };
        // After a failure, it may exist anyway: check, then write what is missing.
        if (review.kind !== 'broken' || tries === MOST_TRIES)
            return { left, refused: 0, failure: review };
    }
}
function writeReview(client, { repository, pullRequest, headSha }, comments, left) {
    return client.request('POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews', {
        ...repository,
        pull_number: pullRequest,
        commit_id: headSha,
        event: 'COMMENT',
        body: reviewBody(comments.length, left),
        comments: comments.map(anchored),
    });
}
/** GitHub refuses a whole review because of one invalid comment. */
async function writeEach(client, { repository, pullRequest, headSha }, comments) {
    let refused = 0;
    for (const comment of comments) {
        const outcome = await client.request('POST /repos/{owner}/{repo}/pulls/{pull_number}/comments', {
            ...repository,
            pull_number: pullRequest,
            commit_id: headSha,
            ...anchored(comment),
        });
        if (outcome.kind === 'refused')
            refused++;
        else if (outcome.kind !== 'ok')
            return { refused, failure: outcome };
    }
    return { refused, failure: null };
}
function anchored({ path, first, last, body }) {
    const start = first < last ? { start_line: first, start_side: 'RIGHT' } : {};
    return { path, ...start, line: last, side: 'RIGHT', body };
}
async function presentOf(client, { repository, pullRequest }) {
    const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/comments';
    const list = await (0,github_client/* allPages */.S4)(client, route, { ...repository, pull_number: pullRequest });
    if (list.kind !== 'ok')
        return list;
    const marked = list.data.filter((one) => (0,payload/* textAt */.$6)(one, 'body')?.startsWith(SUGGESTION_MARKER));
    const own = await ownOf(client, marked);
    if (own.kind !== 'ok')
        return own;
    const data = own.data.map((one) => ({
        key: reviews_keyOf((0,payload/* textAt */.$6)(one, 'path') ?? '', (0,payload/* textAt */.$6)(one, 'body')?.split(/\r?\n/, 1)[0] ?? ''),
        line: (0,payload.at)(one, 'line'),
    }));
    return { ...own, data };
}
/** Text that was posted once is not posted again, even if its line moved: the same text may be due at several lines. */
function missingOf(wanted, present) {
    const left = [...present];
    const take = (test) => {
        const index = left.findIndex(test);
        if (index !== -1)
            left.splice(index, 1);
        return index !== -1;
    };
    return wanted
        .filter(({ path, marker, last }) => !take((one) => one.key === reviews_keyOf(path, marker) && one.line === last))
        .filter(({ path, marker }) => !take((one) => one.key === reviews_keyOf(path, marker)));
}
function reviews_keyOf(path, marker) {
    return `${path}\n${marker}`;
}

;// CONCATENATED MODULE: ./.build/src/platform/github/scope.js


const TOOL = 'mde-partner-check';
/** Hexadecimal digits of the hash, enough for one repository. */
const scope_DIGITS = 16;
/**
 * Steps that check different folders have their own check runs and comments: with a shared name, a required check would
 * be either of them. Matrix jobs that do not differ in any of this share theirs.
 */
function scopeOf(environment, { workingDirectory, manifest }) {
    const { GITHUB_WORKFLOW: workflow = '', GITHUB_JOB: job = '' } = environment;
    const parts = JSON.stringify([workflow, job, workingDirectory, manifest]);
    const selected = [...(workingDirectory === '.' ? [] : [workingDirectory]), ...manifest].map(render_escape/* plainText */.wh).join(', ');
    return {
        name: selected === '' ? TOOL : `${TOOL} (${(0,render_escape/* shortText */.os)(selected)})`,
        id: `${TOOL}-${(0,sha256/* sha256Of */.B)(parts).slice(0, scope_DIGITS)}`,
    };
}

// EXTERNAL MODULE: ./.build/src/render/summary/markdown.js + 3 modules
var markdown = __webpack_require__(22442);
// EXTERNAL MODULE: ./.build/src/render/github/github.js
var github = __webpack_require__(41287);
;// CONCATENATED MODULE: ./.build/src/render/github/check-run.js




const LEVELS = {
    error: 'failure',
    warning: 'warning',
    notice: 'notice',
};
const ROOM = { bytes: limits/* CHECK_SUMMARY_CHARACTERS */.nz, words: 'a check run holds 65,535 characters' };
/** Most annotations of one check run: twenty requests, while GitHub allows about 80 writes per minute. */
const MOST_ANNOTATIONS = 1000;
function checkRun(report, links) {
    const all = (0,github.allAnnotations)(report).flatMap(checkAnnotation);
    const left = all.length - MOST_ANNOTATIONS;
    const remarks = left > 0
        ? [
            `Only the first ${(0,overview/* grouped */.zD)(MOST_ANNOTATIONS)} findings are marked on their lines. The report file lists ${(0,overview/* grouped */.zD)(left)} more.`,
        ]
        : [];
    return {
        conclusion: report.conclusion,
        title: titleOf(report),
        summary: (0,markdown.renderMarkdown)(report, links, { room: ROOM, remarks }),
        annotations: all.slice(0, MOST_ANNOTATIONS),
    };
}
function titleOf(report) {
    const crashed = (0,overview/* erroredChecks */.H$)(report).length;
    if (report.manifests.length === 0)
        return (0,overview/* extentText */.WL)(report);
    const parts = [(0,overview/* countsText */.WN)(report), (0,overview/* sampleText */.EB)(report) ?? []].flat();
    if (crashed > 0)
        parts.unshift(`${(0,overview/* plural */.LS)(crashed, 'rule')} crashed`);
    return parts.join(' \u00b7 ');
}
/**
 * The message is cut at the runner's limit of 4,096 units, far below the 64 KB of the API, so both channels show the
 * same text.
 */
function checkAnnotation({ level, title, message, place }) {
    if (!place)
        return [];
    const { file, line, endLine, columns } = place;
    return [
        {
            path: file,
            start_line: line,
            // A reversed range is refused, and the whole check run with it.
            end_line: Math.max(line, endLine),
            ...(columns && { start_column: columns.start, end_column: columns.end }),
            annotation_level: LEVELS[level],
            title: [...title].slice(0, limits/* CHECK_ANNOTATION_TITLE */.CM).join(''),
            message,
        },
    ];
}

// EXTERNAL MODULE: ./.build/src/core/markdown-table.js
var markdown_table = __webpack_require__(42747);
// EXTERNAL MODULE: ./.build/src/render/blocks.js
var blocks = __webpack_require__(67236);
// EXTERNAL MODULE: ./.build/src/render/summary/finding.js + 1 modules
var summary_finding = __webpack_require__(38214);
;// CONCATENATED MODULE: ./.build/src/render/github/comment.js







/** Bytes reserved for the notice that counts omitted rows. */
const RESERVE = 512;
const HEAD = (0,markdown_table/* tableHead */.P)(['Severity', 'Rule', 'Place', 'What is wanted']);
/**
 * Renders the conclusion in one line, one row per finding, and what else there is. Only whole rows; omitted rows are
 * counted.
 */
function renderComment(report, { marker, name, links }) {
    const findings = (0,overview/* bySeverity */.Np)(report);
    const isClean = findings.length === 0 && (0,overview/* erroredChecks */.H$)(report).length === 0;
    const line = (0,markdown/* conclusionLine */.E)(report);
    if (isClean)
        return { body: `${marker}\n${line} <sub>${(0,render_escape/* markdownText */.p7)(name)}</sub>\n`, isClean };
    const start = `${marker}\n### ${line}\n\n`;
    const end = `\n<sub>${[(0,render_escape/* markdownText */.p7)(name), ...remarks(report)].join(' \u00b7 ')}</sub>\n`;
    const room = limits/* COMMENT_CHARACTERS */.db - RESERVE - (0,blocks/* bytesOf */.$)(start) - (0,blocks/* bytesOf */.$)(HEAD) - (0,blocks/* bytesOf */.$)(end);
    const rows = (0,blocks/* fill */.G)(rowsOf(report, findings.filter(overview/* isShown */.aJ), links), room, 'more finding', 'a comment holds 65,536 characters');
    return { body: `${start}${rows === '' ? '' : HEAD}${rows}${end}`, isClean };
}
function* rowsOf(report, findings, links) {
    for (const { rule, manifest, product, reason } of (0,overview/* erroredChecks */.H$)(report))
        yield (0,markdown_table/* tableRow */.j)([
            `${summary_finding/* SEVERITY_MARKS */.ru.error} crashed`,
            (0,render_escape/* markdownText */.p7)(rule),
            (0,render_escape/* markdownText */.p7)((0,render_escape/* shortText */.os)(product ?? manifest)),
            (0,render_escape/* markdownText */.p7)(reason ?? ''),
        ]);
    for (const finding of findings) {
        const { severity, rule, help, product, message, fix } = finding;
        yield (0,markdown_table/* tableRow */.j)([
            `${summary_finding/* SEVERITY_MARKS */.ru[severity]} ${severity}`,
            `[${(0,render_escape/* markdownText */.p7)(rule)}](${(0,render_escape/* linkTarget */.Cm)(help)})`,
            [(0,summary_finding/* placeLink */.aE)(finding, links), ...(product === null ? [] : [(0,render_escape/* markdownText */.p7)((0,render_escape/* shortText */.os)(product))])].join('<br>'),
            [(0,render_escape/* markdownText */.p7)(message), ...(fix ? [`**Fix:** ${(0,render_escape/* markdownText */.p7)(fix.title)}`] : [])].join('<br>'),
        ]);
    }
}
function remarks(report) {
    const skipped = (0,overview/* skippedChecks */.kW)(report).length;
    const texts = [(0,overview/* olderText */.qr)(report), (0,overview/* knownText */.bG)(report), (0,overview/* goneText */.LJ)(report), (0,overview/* policyText */.MJ)(report)];
    return [
        ...texts.flatMap((text) => (text === null ? [] : [(0,render_escape/* markdownText */.p7)(text)])),
        ...(skipped > 0 ? [`${(0,overview/* plural */.LS)(skipped, 'check')} did not run`] : []),
        'the job summary has the details',
    ];
}

// EXTERNAL MODULE: ./.build/src/version.js
var version = __webpack_require__(37319);
// EXTERNAL MODULE: ./.build/src/core/blob-id.js + 1 modules
var blob_id = __webpack_require__(99117);
// EXTERNAL MODULE: ./.build/src/core/sizes.js
var sizes = __webpack_require__(70917);
// EXTERNAL MODULE: ./.build/src/core/text.js
var core_text = __webpack_require__(19112);
;// CONCATENATED MODULE: ./.build/src/action/diff-files.js




/**
 * Text files of a pull request, on demand. Null for a file that was checked in another state than the head has it, as on
 * a merge commit: its lines are others, and a suggestion would undo what is not in sight.
 */
function diffFiles(files, tree) {
    const known = new Map(files.map((file) => [file.path, file]));
    return (path) => {
        const file = known.get(path);
        const bytes = file?.hunks && file.blob !== null ? tree.read(path, sizes/* MOST_BYTES */.u.text) : null;
        if (!file?.hunks || file.blob === null || !bytes || !(0,blob_id/* isBlob */.q)(bytes, file.blob))
            return null;
        const text = (0,core_bytes/* utf8TextOf */.Wg)(bytes);
        if (text === null)
            return null;
        return { source: new core_text/* SourceText */.D(path, text), hunks: file.hunks, hasMark: (0,core_bytes/* hasUtf8Mark */.TB)(bytes) };
    };
}

;// CONCATENATED MODULE: ./.build/src/action/opt-ins.js

















/**
 * Fills the channels that were asked for, one after the other: GitHub wants writes in a row.
 *
 * @param client that of the token, unless a test gives one
 */
async function fillOptIns(report, inputs, { environment, tree }, client) {
    const channels = [
        ...(inputs.checkRun ? [fillCheckRun] : []),
        ...(inputs.comment ? [commentChannel(inputs.comment)] : []),
        ...(inputs.suggestions ? [fillSuggestions] : []),
    ];
    if (channels.length === 0)
        return [];
    const { token } = inputs;
    if (token === null && !client)
        return [{ text: "Nothing was written to GitHub, because the input 'token' is empty.", annotate: true }];
    const surroundings = {
        environment,
        tree,
        event: (0,github_event/* gitHubEvent */.g)(environment),
        scope: scopeOf(environment, inputs),
        client: client ?? (await (0,github_client/* loadGitHubClient */.BQ)(environment, { token: token ?? '', userAgent: version/* AGENT */.Sr })),
    };
    const remarks = [];
    for (const channel of channels) {
        const remark = await channel(report, surroundings);
        if (remark)
            remarks.push(remark);
    }
    return remarks;
}
async function fillCheckRun(report, surroundings) {
    const { environment, event, scope, client } = surroundings;
    const { repository, headSha } = event;
    if (!repository || headSha === null)
        return unfit('The check run was not created, because the run has no commit.');
    const target = {
        repository,
        headSha,
        name: scope.name,
        externalId: scope.id,
        detailsUrl: runPage(environment),
    };
    const failure = await publishCheckRun(client, target, checkRun(report, (0,context/* repositoryLinks */.Ay)(environment)));
    return failure && fellBack('check run', options/* OPTIONS */.l.checkRun, failure, event);
}
/** @param when `on-failure`: a run that passes only updates a comment that is there */
function commentChannel(when) {
    return (report, surroundings) => fillComment(report, surroundings, { isQuiet: when === 'on-failure' && report.conclusion !== 'failure' });
}
async function fillComment(report, surroundings, { isQuiet }) {
    const { environment, event, scope, client } = surroundings;
    const { repository, pullRequest } = event;
    if (!repository || pullRequest === null)
        return unfit(`No comment was written, because a run for the event '${event.name || 'unknown'}' has no pull request.`);
    const marker = `<!-- ${scope.id} -->`;
    const comment = renderComment(report, { marker, name: scope.name, links: (0,context/* repositoryLinks */.Ay)(environment) });
    const target = { repository, pullRequest, marker, mayCreate: !isQuiet && !comment.isClean };
    const failure = await publishComment(client, target, comment.body);
    return failure && fellBack('comment', options/* OPTIONS */.l.comment, failure, event);
}
async function fillSuggestions(report, { event, tree, client }) {
    const { repository, pullRequest, headSha, isFork } = event;
    if (!repository || pullRequest === null || headSha === null)
        return unfit(`No suggestions were written, because a run for the event '${event.name || 'unknown'}' has no pull request.`);
    if (isFork)
        return {
            text: 'No suggestions were written, because the token of a pull request from a fork is read-only. The log and the report file list all findings.',
            annotate: true,
        };
    const failed = (failure) => fellBack('review with suggestions', options/* OPTIONS */.l.suggestions, failure, event);
    const files = await (0,pull_request_files/* pullRequestFiles */.sI)(client, { repository, pullRequest });
    if (files.kind !== 'ok')
        return failed(files);
    const all = suggestions(report, diffFiles(files.data, tree), limits/* COMMENT_CHARACTERS */.db);
    const { left, refused, failure } = await publishSuggestions(client, { repository, pullRequest, headSha }, all);
    if (failure)
        return failed(failure);
    if (refused > 0)
        return unfit(`GitHub did not accept ${(0,overview/* plural */.LS)(refused, 'suggestion')}. The findings are in the log.`);
    return left > 0
        ? unfit(`${(0,overview/* plural */.LS)(left, 'more suggestion')} will follow when the current suggestions are resolved.`)
        : null;
}
function unfit(text) {
    return { text, annotate: false };
}
function fellBack(channel, { input: { needs } }, failure, event) {
    return { text: fallBackWords(channel, needs.permission, failure, event), annotate: true };
}
function runPage(environment) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = environment;
    return server && repository && run ? `${server}/${repository}/actions/runs/${run}` : null;
}


/***/ }),

/***/ 74947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ editsArtwork),
/* harmony export */   i: () => (/* binding */ artworkOf)
/* harmony export */ });
/** Returns the paths of the files that a `logo` key names. They are artwork, which a fix changes only on request. */
function artworkOf(manifests) {
    return new Set(manifests.flatMap(({ products }) => products.flatMap(({ measurements }) => measurements.logo?.path ?? [])));
}
/** Whether a fix changes artwork. */
function editsArtwork(edits, artwork) {
    return edits.some(({ path }) => artwork.has(path));
}


/***/ }),

/***/ 65269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ oneForEachArtwork)
/* harmony export */ });
/* harmony import */ var _core_artwork_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74947);

/**
 * Returns a test for which fixes can be offered together, to be called in order of preference: a file of artwork gets
 * one. Each of its fixes was compared with the picture individually, and two of them together may damage it.
 */
function oneForEachArtwork({ manifests }) {
    const artwork = (0,_core_artwork_js__WEBPACK_IMPORTED_MODULE_0__/* .artworkOf */ .i)(manifests);
    const free = new Set(artwork);
    return ({ edits }) => {
        if (!(0,_core_artwork_js__WEBPACK_IMPORTED_MODULE_0__/* .editsArtwork */ .K)(edits, artwork))
            return true;
        const paths = edits.map(({ path }) => path).filter((path) => artwork.has(path));
        const isFree = paths.every((path) => free.has(path));
        for (const path of paths)
            free.delete(path);
        return isFree;
    };
}


/***/ })

};
