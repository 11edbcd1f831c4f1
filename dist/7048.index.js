export const id = 7048;
export const ids = [7048];
export const modules = {

/***/ 7048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderJunit: () => (/* binding */ renderJunit)
/* harmony export */ });
/* harmony import */ var _core_gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59960);
/* harmony import */ var _core_open_findings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27594);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19112);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4349);
/* harmony import */ var _overview_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52393);





/** A line break that stays within one line of the document, so that no text of the repository starts a line. */
const BREAK = '&#10;';
/** Nothing is timed, but readers expect the attribute. */
const TIME = 'time="0"';
/**
 * Returns the report as JUnit XML that Jenkins, Azure Pipelines and GitLab read: one test suite per manifest, one test
 * case per rule and product. A case fails if the finding fails the run; other findings are its output. Known and waived
 * findings and rules that could not judge are skipped cases. Rules that the caller did not select are left out.
 *
 * Source of the form: jenkinsci/xunit-plugin `junit-10.xsd`, which has no `file` on a test case.
 */
function renderJunit(report) {
    const suites = suitesOf(report);
    const outcomes = suites.map(({ cases }) => cases.map((one) => outcomeOf(one, report)));
    const document = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<testsuites ${attributes({ name: report.tool.name, ...totals(outcomes.flat()) })}>`,
        ...suites.flatMap(({ path, cases }, index) => suite(path, cases, outcomes[index] ?? [], report)),
        '</testsuites>',
    ];
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .breakCommands */ .ix)(document.map((line) => `${line}\n`).join(''));
}
/** Manifests in their order, with the cases of each. */
function suitesOf({ manifests, findings }) {
    const checks = manifests.flatMap((manifest) => manifest.checks.filter(_overview_js__WEBPACK_IMPORTED_MODULE_2__/* .isSelected */ .sp).map((check) => ({ check, manifest: manifest.path })));
    const checksOf = (0,_overview_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$z)(checks, ({ manifest }) => manifest);
    const findingsOf = (0,_overview_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$z)(findings, ({ manifest }) => manifest);
    const paths = new Set([...manifests.map(({ path }) => path), ...findingsOf.keys()]);
    return [...paths].map((path) => ({
        path,
        cases: casesOf(checksOf.get(path)?.map(({ check }) => check) ?? [], findingsOf.get(path) ?? []),
    }));
}
function casesOf(checks, findings) {
    const keyOf = ({ rule, product }) => JSON.stringify([rule, product]);
    const checksOf = (0,_overview_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$z)(checks, keyOf);
    const findingsOf = (0,_overview_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$z)(findings, keyOf);
    return [...new Map([...checks, ...findings].map((one) => [keyOf(one), one]))].map(([key, { rule, product }]) => ({
        rule,
        product,
        checks: checksOf.get(key) ?? [],
        findings: findingsOf.get(key) ?? [],
    }));
}
function outcomeOf({ checks, findings }, { run }) {
    if (checks.some(({ status }) => status === 'errored'))
        return 'error';
    const open = findings.filter(_core_open_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .isOpen */ .nT);
    if (open.some(({ severity }) => (0,_core_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .gates */ .V)(severity, run.failOn)))
        return 'failure';
    if (open.length > 0)
        return 'passed';
    return findings.length > 0 || checks.some(({ status }) => status === 'skipped') ? 'skipped' : 'passed';
}
function totals(outcomes) {
    const count = (wanted) => String(outcomes.filter((outcome) => outcome === wanted).length);
    return { tests: String(outcomes.length), failures: count('failure'), errors: count('error') };
}
function suite(path, cases, outcomes, report) {
    const skipped = String(outcomes.filter((outcome) => outcome === 'skipped').length);
    return [
        `  <testsuite ${attributes({ name: path, ...totals(outcomes), skipped, file: path })} ${TIME}>`,
        ...policyProperties(report),
        ...cases.map((one, index) => testCase(one, outcomes[index] ?? 'passed', path, report)),
        '  </testsuite>',
    ];
}
function policyProperties({ run: { policy } }) {
    if (!policy)
        return [];
    const property = (name, value) => `      <property ${attributes({ name, value })}/>`;
    return [
        '    <properties>',
        property('policy', policy.path),
        property('policy.sha256', policy.sha256),
        '    </properties>',
    ];
}
function testCase(one, outcome, path, report) {
    const names = attributes({ classname: one.product ?? path, name: one.rule });
    return `    <testcase ${names} ${TIME}>${contentOf(one, outcome, report)}</testcase>`;
}
function contentOf({ rule, checks, findings }, outcome, { run }) {
    const open = findings.filter(_core_open_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .isOpen */ .nT);
    const gating = open.filter(({ severity }) => (0,_core_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .gates */ .V)(severity, run.failOn));
    const known = findings.filter((finding) => (0,_core_open_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .countedAs */ .DV)(finding) === 'known');
    const others = [...open.filter(({ severity }) => !(0,_core_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .gates */ .V)(severity, run.failOn)), ...known];
    const output = others.length > 0 ? `<system-out>${textOf(others)}</system-out>` : '';
    const reason = checks.find(({ status }) => status === 'errored' || status === 'skipped')?.reason;
    switch (outcome) {
        case 'error': {
            const text = [textOf(gating), output === '' ? '' : textOf(others)].filter((part) => part !== '').join(BREAK);
            return `<error ${attributes({ message: reason ?? 'the rule failed', type: rule })}>${text}</error>`;
        }
        case 'failure': {
            const more = gating.length > 1 ? ` (and ${(0,_overview_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(gating.length - 1, 'more finding')})` : '';
            const message = `${gating[0]?.message ?? ''}${more}`;
            return `<failure ${attributes({ message, type: rule })}>${textOf(gating)}</failure>${output}`;
        }
        case 'skipped':
            return `<skipped ${attributes({ message: knownText(known) ?? waivedText(findings) ?? reason ?? '' })}/>`;
        case 'passed':
            return output;
    }
}
/** Each finding with its place in the first line, for readers that link it. */
function textOf(findings) {
    return findings
        .map((finding) => {
        const { message, fix, help } = finding;
        return [(0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .startText */ .qK)(finding), `${(0,_overview_js__WEBPACK_IMPORTED_MODULE_2__/* .kindOf */ .I)(finding)}: ${message}`, ...(fix ? [`Fix: ${fix.title}`] : []), help]
            .map(_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .xmlText */ .xK)
            .join(BREAK);
    })
        .join(BREAK + BREAK);
}
/** Undefined: none is known. */
function knownText([first, ...more]) {
    if (!first)
        return undefined;
    const others = more.length > 0 ? ` (and ${(0,_overview_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(more.length, 'more finding')})` : '';
    return `known, in the baseline: ${first.path}:${first.start.line}: ${first.message}${others}`;
}
/** Undefined: none is waived. */
function waivedText(findings) {
    const waiver = findings.find((finding) => finding.waiver)?.waiver;
    return waiver ? `waived: ${waiver.reason}${(0,_overview_js__WEBPACK_IMPORTED_MODULE_2__/* .waiverDetails */ .Bq)(waiver)}` : undefined;
}
function attributes(values) {
    return Object.entries(values)
        .map(([name, value]) => `${name}="${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .xmlText */ .xK)(value)}"`)
        .join(' ');
}


/***/ })

};
