export const id = 2818;
export const ids = [2818];
export const modules = {

/***/ 52818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ParsedFiles: () => (/* binding */ ParsedFiles),
/* harmony export */   k: () => (/* binding */ remember)
/* harmony export */ });
/** Characters of the files that are kept: what was parsed takes many times their memory. */
const MOST_CHARACTERS = 8_000_000;
/** Files as they were parsed, for several scans of sources of which few change. */
class ParsedFiles {
    #known = new Map();
    #characters = 0;
    /** Null: it was not parsed, or had another text. */
    get(path, text) {
        const known = this.#known.get(path);
        return known?.text === text ? known.facts : null;
    }
    keep(path, text, facts) {
        if (this.#known.has(path) || this.#characters + text.length > MOST_CHARACTERS)
            return;
        this.#characters += text.length;
        this.#known.set(path, { text, facts });
    }
}
/** Returns what takes back all that an analysis adds to the facts of files. */
function remember(files) {
    const functions = [];
    const classes = [];
    for (const file of files) {
        for (const fn of file.functions)
            functions.push([fn, { owner: fn.owner, statements: [...fn.statements] }]);
        for (const cls of file.classes) {
            const { methods, fields, bases, declares } = cls;
            classes.push([
                cls,
                { methods: [...methods], fields: [...fields], bases: [...bases], ...(declares !== undefined && { declares }) },
            ]);
        }
    }
    return () => {
        for (const [fn, before] of functions)
            Object.assign(fn, before);
        for (const [cls, before] of classes) {
            delete cls.declares;
            Object.assign(cls, before);
        }
    };
}


/***/ })

};
