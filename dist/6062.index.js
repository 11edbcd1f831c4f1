export const id = 6062;
export const ids = [6062];
export const modules = {

/***/ 76062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   causedBy: () => (/* binding */ causedBy)
/* harmony export */ });
/* harmony import */ var _core_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21720);
/* harmony import */ var _core_product_label_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64519);
/* harmony import */ var _manifest_file_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21058);
/* harmony import */ var _manifest_yaml_block_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1516);
/* harmony import */ var _text_partner_prefixes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72274);





/**
 * Returns a test for whether a change caused a finding. It did if it touched
 *
 * 1. a line of the finding, of what it stands for, or of a related place; 2. the whole manifest, which is then checked for the first time; 3.
 * what else its rule depends on: keys, including removed keys, and files that are judged as a whole; 4. the waiver that
 * hid the finding before.
 *
 * In doubt, it did: a finding too many is read, a missing finding is not.
 *
 * @param rules those that ran, loaded
 */
function causedBy(changes, manifests, rules) {
    const bases = new Map(rules.flatMap((rule) => ('check' in rule ? [[rule.meta.id, rule.meta.restsOn]] : [])));
    const listings = new Map(manifests.map((manifest) => [manifest.path, new ChangedListing(changes, manifest, bases)]));
    return (finding) => {
        const places = [finding, ...finding.occurrences, ...finding.related].map(({ location }) => location);
        if (places.some((place) => changes.touchesLines(place)))
            return true;
        const listing = listings.get(finding.manifest);
        return listing !== undefined && (listing.isNew() || listing.isUnwaived(finding) || listing.touches(finding));
    };
}
/** Of a rule whose record is unknown. */
const ANYTHING = { all: true };
/** Lines of sources that set the header, or its value. */
const HEADER = new RegExp(`user[-_]?agent|${_text_partner_prefixes_js__WEBPACK_IMPORTED_MODULE_1__/* .PREFIX_WORDS */ .R7}`, 'i');
class ChangedListing {
    #changes;
    #manifest;
    #bases;
    #removed;
    #lost;
    constructor(changes, manifest, bases) {
        this.#changes = changes;
        this.#manifest = manifest;
        this.#bases = bases;
        this.#removed = changes.removedFrom(manifest.path);
    }
    /** Whether it was added as a whole, or no line of it is known to be older. */
    isNew() {
        return this.#changes.touchesAll(this.#manifest.path);
    }
    /** Whether a waiver of its rule was removed or changed, so that it may have been hidden before. */
    isUnwaived({ rule, location, waiver }) {
        if (waiver)
            return false;
        const named = new RegExp(`(?<![\\w-])${rule}(?![\\w-])`);
        const removed = [...this.#removed, ...this.#changes.removedFrom(location.path)];
        const waivers = this.#manifest.data.waivers ?? [];
        return (removed.some((line) => named.test(line)) ||
            waivers.some((one, index) => one?.rule === rule && this.#isTouched(['waivers', index])));
    }
    touches(finding) {
        const basis = this.#bases.get(finding.rule) ?? ANYTHING;
        const waived = basis.waived ? this.#waivedRule(finding.location) : null;
        if (waived === null)
            return this.#restsOnChange(basis, finding);
        // What a waiver hid is gone because of a change to what its rule depends on.
        const { on = [], reads = [], ...rest } = this.#bases.get(waived) ?? ANYTHING;
        return this.#restsOnChange({ ...rest, reads: [...on, ...reads] }, { ...finding, product: null });
    }
    #restsOnChange({ on = [], reads = [], files = [], headers = false, all = false }, finding) {
        const gone = on.flatMap((key) => this.#paths(key, finding)).some((path) => this.#isRemoved(path));
        const decided = reads.flatMap((key) => this.#paths(key, finding));
        return (all ||
            gone ||
            decided.some((path) => this.#isTouched(path) || this.#isRemoved(path)) ||
            files.some((file) => this.#isFileTouched(file, finding)) ||
            (headers && this.#lostHeader()));
    }
    #waivedRule({ start }) {
        const { data, ignoreComments } = this.#manifest;
        const index = (data.waivers ?? []).findIndex((_, at) => holds(this.#block(['waivers', at]), start.line));
        const comment = ignoreComments.find(({ location }) => location.start.line === start.line);
        return (index === -1 ? comment?.rule : data.waivers?.[index]?.rule) ?? null;
    }
    /** `products[].logo` of each product concerned; `pressReleases[]`: the entry that the finding is about. */
    #paths(key, finding) {
        const steps = key.split('.');
        if (steps[0] !== 'products[]')
            return [steps];
        return this.#products(finding).flatMap(([index, product]) => {
            const [next, ...rest] = steps.slice(1);
            const path = ['products', index];
            if (next !== 'pressReleases[]')
                return [[...path, ...steps.slice(1)]];
            const entries = (product.pressReleases ?? []).map((release, at) => ({ release, at }));
            return entries
                .filter(({ release, at }) => this.#resolved(release?.file) === finding.location.path ||
                holds(this.#block([...path, 'pressReleases', at]), finding.location.start.line))
                .map(({ at }) => [...path, 'pressReleases', at, ...rest]);
        });
    }
    #products({ product }) {
        return [...(this.#manifest.data.products ?? []).entries()].filter(([index, { name }]) => product === null || (0,_core_product_label_js__WEBPACK_IMPORTED_MODULE_2__/* .productLabel */ .u)(name, index) === product);
    }
    #isTouched(path) {
        const block = this.#block(path);
        return block !== null && this.#changes.touchesLines(block);
    }
    /** Whether it is missing, and a removed line set it. */
    #isRemoved(path) {
        const key = path.at(-1);
        if (typeof key !== 'string' || this.#block(path))
            return false;
        const written = new RegExp(`(?<![\\w-])${key}["']?\\s*:`);
        return this.#removed.some((line) => written.test(line));
    }
    /** Returns the range from the key to the end of its value. */
    #block(path) {
        return (0,_manifest_yaml_block_js__WEBPACK_IMPORTED_MODULE_3__/* .blockAt */ .V)(this.#manifest, path);
    }
    #isFileTouched(file, finding) {
        const { path } = this.#manifest;
        const named = this.#products(finding).map(([, product]) => product);
        switch (file) {
            case 'manifest':
                return this.#changes.touchesFile(path);
            case 'own':
                return finding.location.path !== path && this.#changes.touchesFile(finding.location.path);
            case 'rival':
                return [...this.#changes.paths()].some((one) => (0,_manifest_file_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isManifestName */ .zU)((0,_core_path_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .Vb)(one)));
            case 'logo':
                return named.some(({ logo }) => this.#isNamedFileTouched(logo));
            case 'version':
                return named.some(({ version }) => this.#isNamedFileTouched(version?.file));
            case 'press':
                return named.some(({ pressReleases = [] }) => pressReleases.some((one) => this.#isNamedFileTouched(one?.file)));
        }
    }
    /** In a manifest that was moved to another folder, the same text names other files. */
    #isNamedFileTouched(named) {
        const path = this.#resolved(named);
        if (path === null)
            return false;
        const from = this.#changes.movedFrom(this.#manifest.path);
        return this.#changes.touchesFile(path) || (from !== null && (0,_core_path_js__WEBPACK_IMPORTED_MODULE_4__/* .folderOf */ .yS)(from) !== this.#manifest.folder);
    }
    #resolved(named) {
        return named ? (0,_core_path_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveInside */ .LI)(this.#manifest.folder, named) : null;
    }
    #lostHeader() {
        this.#lost ??= [...this.#changes.paths()].some((path) => path !== this.#manifest.path && this.#changes.removedFrom(path).some((line) => HEADER.test(line)));
        return this.#lost;
    }
}
function holds(block, line) {
    return block !== null && block.start.line <= line && line <= block.end.line;
}


/***/ }),

/***/ 1516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ blockAt)
/* harmony export */ });
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7105);

/** Returns the range from the key (or dash) at a path to the end of its value; null: no such entry. */
function blockAt({ root, source }, path) {
    const entry = root ? (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .entryAt */ ._f)(root, path) : undefined;
    return entry && source ? source.locate(entry.key.start, entry.end) : null;
}


/***/ })

};
