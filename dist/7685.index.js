export const id = 7685;
export const ids = [7685];
export const modules = {

/***/ 70066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FEWEST_CHARACTERS: () => (/* binding */ FEWEST_CHARACTERS),
  contentOf: () => (/* binding */ contentOf),
  mentionsDefender: () => (/* binding */ mentionsDefender),
  saysNotFound: () => (/* binding */ saysNotFound)
});

;// CONCATENATED MODULE: ./.build/src/link/page-text.js
/** Elements whose content is not text of the page. */
const UNSEEN = new Set(['iframe', 'noscript', 'object', 'script', 'style', 'svg', 'template']);
/** Elements that do not end a word. */
const INLINE = new Set('a abbr b bdi bdo cite code em font i ins kbd mark q s small span strong sub sup u var wbr'.split(' '));
const ENTITIES = new Map([
    ['amp', '&'],
    ['apos', "'"],
    ['copy', '\u00a9'],
    ['gt', '>'],
    ['lt', '<'],
    ['nbsp', '\u00A0'],
    ['quot', '"'],
    ['reg', '\u00ae'],
    ['trade', '\u2122'],
]);
/** Reads HTML without building a tree: removes tags and keeps the text. Takes linear time for any text. */
function readHtml(html) {
    const lower = lowered(html);
    const words = [];
    let title = '';
    let isHidden = false;
    let at = 0;
    while (at < html.length) {
        const open = html.indexOf('<', at);
        words.push(html.slice(at, open < 0 ? html.length : open));
        if (open < 0)
            break;
        const tag = tagAt(html, lower, open);
        at = tag.end;
        // A '<' that does not open a tag is text.
        if (at === open + 1)
            words.push('<');
        if (tag.name === 'title' || UNSEEN.has(tag.name)) {
            const close = tag.isClosing ? at : closeOf(lower, tag.name, at);
            if (tag.name === 'title' && title === '')
                title = folded(html.slice(at, close));
            at = close;
        }
        if (tag.name === 'meta')
            isHidden ||= hides(html.slice(open, tag.end));
        if (tag.name !== '' && !INLINE.has(tag.name))
            words.push(' ');
    }
    return { title, text: folded(words.join('')), isHidden };
}
function tagAt(html, lower, open) {
    if (lower.startsWith('<!--', open))
        return { name: '', isClosing: false, end: endAfter(html, '-->', open + 4) };
    const [all, slash, name = ''] = /^<(\/?)([a-z][a-z\d:-]{0,30})/.exec(lower.slice(open, open + 34)) ?? [];
    if (all === undefined) {
        const isMarkup = html[open + 1] === '!' || html[open + 1] === '?' || html[open + 1] === '/';
        return { name: '', isClosing: false, end: isMarkup ? endAfter(html, '>', open) : open + 1 };
    }
    return { name, isClosing: slash === '/', end: tagEnd(html, open + all.length) };
}
/** Returns the offset after the `>` that is not in a quoted attribute value. */
function tagEnd(html, from) {
    for (let at = from; at < html.length; at++) {
        const character = html[at];
        if (character === '>')
            return at + 1;
        if ((character === '"' || character === "'") && html[at - 1] === '=') {
            const close = html.indexOf(character, at + 1);
            if (close < 0)
                return html.length;
            at = close;
        }
    }
    return html.length;
}
function closeOf(lower, name, from) {
    const close = lower.indexOf(`</${name}`, from);
    return close < 0 ? lower.length : close;
}
function endAfter(html, mark, from) {
    const at = html.indexOf(mark, from);
    return at < 0 ? html.length : at + mark.length;
}
function hides(meta) {
    return /\bname\s*=\s*["']?(?:robots|googlebot|bingbot)\b/i.test(meta) && saysNoIndex(meta);
}
/** Whether a value of `robots`, in an attribute or header, forbids indexing. */
function saysNoIndex(text) {
    return /\b(?:noindex|none)\b/i.test(text);
}
/** Lower-cases ASCII letters only; other letters may change their length. */
function lowered(text) {
    return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}
function folded(text) {
    return text
        .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));?/gi, (all, decimal, hexadecimal, name) => {
        if (name !== undefined)
            return ENTITIES.get(name.toLowerCase()) ?? all;
        const point = decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal);
        return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : all;
    })
        .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
        .replace(/\s+/g, ' ')
        .trim();
}
const CHARSET = /\bcharset\s*=\s*["']?([\w.:-]{1,40})/i;
/** Decodes a page in the encoding that the header or the page itself states; otherwise as UTF-8. */
function decodePage(bytes, contentType) {
    const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
    const named = [CHARSET.exec(contentType)?.[1], CHARSET.exec(start)?.[1]];
    return decoderFor(named.filter((name) => name !== undefined)).decode(bytes);
}
function decoderFor([name, ...others]) {
    if (name === undefined)
        return new TextDecoder();
    try {
        return new TextDecoder(name);
    }
    catch {
        return decoderFor(others);
    }
}

;// CONCATENATED MODULE: ./.build/src/link/page-content.js

/** Pages with less text are probably built by a script, which is not run. In code points; spaces do not count. */
const FEWEST_CHARACTERS = 400;
/** Returns the readable content of a response; null: not text, or an encoding that cannot be decoded. */
function contentOf({ body, headers, isCut }) {
    const type = headers.get('content-type') ?? 'text/html';
    const isPlain = /^\s*text\/plain\b/i.test(type);
    if (body === null || !(isPlain || /^\s*(?:text\/html|application\/xhtml\+xml)\b/i.test(type)))
        return null;
    const text = decodePage(body, type);
    const page = isPlain ? { title: '', text, isHidden: false } : readHtml(text);
    const isHidden = page.isHidden || saysNoIndex(headers.get('x-robots-tag') ?? '');
    return { ...page, isHidden, isCut, characters: [...page.text.replace(/\s/g, '')].length };
}
/** Whether the page names the expected product; `MDE` only in capitals and as a word. */
function mentionsDefender({ title, text }) {
    return [title, text].some((one) => /defender\s+for\s+endpoint/i.test(one) || /(?<![\p{L}\d])MDE(?![\p{L}\d])/u.test(one));
}
const NOT_FOUND = [
    /\b(?:not found|does(?: not|n['\u2019]t) exist|no longer (?:available|exists))\b/i,
    /^\W*(?:error\W*)?(?:404|410)\b/i,
];
/** Whether the title states that the page does not exist, with any status code. */
function saysNotFound(title) {
    return NOT_FOUND.some((pattern) => pattern.test(title));
}


/***/ })

};
