export const id = 2564;
export const ids = [2564];
export const modules = {

/***/ 32564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RULES: () => (/* binding */ RULES)
});

// EXTERNAL MODULE: ./.build/src/core/quote.js
var quote = __webpack_require__(93023);
// EXTERNAL MODULE: ./.build/src/logo/root-style.js
var root_style = __webpack_require__(8587);
// EXTERNAL MODULE: ./.build/src/logo/xml/xml.js
var xml = __webpack_require__(74696);
;// CONCATENATED MODULE: ./.build/src/logo/active-content/addresses.js
const RASTER = /^image\/(?:png|jpe?g|pjpeg|gif|webp|bmp|x-ms-bmp|avif|apng|jxl|tiff?|x-icon|vnd\.microsoft\.icon)$/;
const FONT_TYPES = [
    'font/',
    'application/font',
    'application/x-font',
    'application/vnd.ms-fontobject',
    'application/vnd.ms-opentype',
    'application/octet-stream',
];
const SCRIPT_SCHEME = /^(?:javascript|vbscript|livescript|mocha):/;
/**
 * Returns the kind of a URL, parsed as the URL Standard does: without leading and trailing controls and spaces, and
 * without tabs and line ends inside.
 */
function addressKind(address) {
    const url = withoutBlanks(address);
    if (url === '' || url.startsWith('#'))
        return 'inside';
    const start = url.slice(0, 200).toLowerCase();
    if (SCRIPT_SCHEME.test(start))
        return 'script';
    if (!start.startsWith('data:'))
        return 'outside';
    const type = /^data:([^;,]*)/.exec(start)?.[1]?.trim() ?? '';
    if (RASTER.test(type))
        return 'raster';
    return FONT_TYPES.some((start) => type.startsWith(start)) ? 'font' : 'document';
}
/** Whether a value as written runs a script once HTML, which keeps tabs and line ends, reads it. */
function runsWhenPasted(raw) {
    return SCRIPT_SCHEME.test(withoutBlanks(raw.slice(0, 4000)).slice(0, 20).toLowerCase());
}
// biome-ignore lint/suspicious/noControlCharactersInRegex: the URL Standard removes leading C0 controls
const OUTER = /^[\u0000-\u0020]+/;
function withoutBlanks(address) {
    return address
        .replace(OUTER, '')
        .replace(/[\t\n\r]+/g, '')
        .trimEnd();
}

;// CONCATENATED MODULE: ./node_modules/@csstools/css-tokenizer/dist/index.mjs
class ParseError extends Error{sourceStart;sourceEnd;parserState;constructor(e,n,t,o){super(e),this.name="ParseError",this.sourceStart=n,this.sourceEnd=t,this.parserState=o}}class ParseErrorWithToken extends ParseError{token;constructor(e,n,t,o,r){super(e,n,t,o),this.token=r}}const e={UnexpectedNewLineInString:"Unexpected newline while consuming a string token.",UnexpectedEOFInString:"Unexpected EOF while consuming a string token.",UnexpectedEOFInComment:"Unexpected EOF while consuming a comment.",UnexpectedEOFInURL:"Unexpected EOF while consuming a url token.",UnexpectedEOFInEscapedCodePoint:"Unexpected EOF while consuming an escaped code point.",UnexpectedCharacterInURL:"Unexpected character while consuming a url token.",InvalidEscapeSequenceInURL:"Invalid escape sequence while consuming a url token.",InvalidEscapeSequenceAfterBackslash:'Invalid escape sequence after "\\"'},n="undefined"!=typeof globalThis&&"structuredClone"in globalThis;function cloneTokens(e){return n?structuredClone(e):JSON.parse(JSON.stringify(e))}function stringify(...e){if(!e||!e.length)return"";if(Array.isArray(e[0])&&!e[0].length)return"";let n;n=Array.isArray(e[0])&&Array.isArray(e[0][0])?e[0]:e;let t="";for(let e=0;e<n.length;e++)t+=n[e][1];return t}const t=13,o=45,r=10,i=43,c=65533,s=92;var u,a,d;function mirrorVariantType(e){switch(e){case u.OpenParen:return u.CloseParen;case u.CloseParen:return u.OpenParen;case u.OpenCurly:return u.CloseCurly;case u.CloseCurly:return u.OpenCurly;case u.OpenSquare:return u.CloseSquare;case u.CloseSquare:return u.OpenSquare;default:return null}}function mirrorVariant(e){switch(e[0]){case u.OpenParen:return[u.CloseParen,")",-1,-1,void 0];case u.CloseParen:return[u.OpenParen,"(",-1,-1,void 0];case u.OpenCurly:return[u.CloseCurly,"}",-1,-1,void 0];case u.CloseCurly:return[u.OpenCurly,"{",-1,-1,void 0];case u.OpenSquare:return[u.CloseSquare,"]",-1,-1,void 0];case u.CloseSquare:return[u.OpenSquare,"[",-1,-1,void 0];default:return null}}function isHexDigitCodePoint(e){return e>=48&&e<=57||e>=97&&e<=102||e>=65&&e<=70}function isIdentStartCodePoint(e){return e>=97&&e<=122||e>=65&&e<=90||95===e||isNonASCII_IdentCodePoint(e)}function isIdentCodePoint(e){return e>=97&&e<=122||e>=65&&e<=90||e>=48&&e<=57||e===o||95===e||isNonASCII_IdentCodePoint(e)}function isNonASCII_IdentCodePoint(e){return e<183?0===e:183===e||8204===e||8205===e||8255===e||8256===e||8204===e||(192<=e&&e<=214||216<=e&&e<=246||248<=e&&e<=893||895<=e&&e<=8191||8304<=e&&e<=8591||11264<=e&&e<=12271||12289<=e&&e<=55295||63744<=e&&e<=64975||65008<=e&&e<=65533||(0===e||(e>=55296&&e<=57343||e>=65536)))}function isNonPrintableCodePoint(e){return 11===e||127===e||0<=e&&e<=8||14<=e&&e<=31}function isNewLine(e){return e===r||e===t||12===e}function isWhitespace(e){return 32===e||e===r||9===e||e===t||12===e}function isSurrogate(e){return e>=55296&&e<=57343}function tokenize(e,n){const t=tokenizer(e,n),o=[];for(;!t.endOfFile();)o.push(t.nextToken());return o.push(t.nextToken()),o}function tokenizer(n,l){const C=n.css.valueOf(),f=n.unicodeRangesAllowed??!1;let h=0,m=0,k=-1,P=!1;const p=l?.onParseError??noop;function consumeIdentSequence(){const e=h;for(;;){const e=C.charCodeAt(h);if(e>=65&&e<=90||e>=97&&e<=122||e>=48&&e<=57||e===o||95===e){h+=1;continue}const n=C.codePointAt(h)??-1;if(0===n||n>=55296&&n<=57343||n===s&&!isNewLine(C.codePointAt(h+1)??-1))break;if(!isNonASCII_IdentCodePoint(n))break;h+=+(n>65535)+1}const n=C.codePointAt(h)??-1;if(0!==n&&!(n>=55296&&n<=57343)&&(n!==s||isNewLine(C.codePointAt(h+1)??-1)))return P=!0,k=h-1,C.slice(e,h);P=!1,h=e,k=-1;let t="";for(;;){const e=C.codePointAt(h)??-1;if(0===e||isSurrogate(e))t+=String.fromCharCode(c),h+=+(e>65535)+1,k=h-1;else if(e>=65&&e<=90||e>=97&&e<=122||e>=48&&e<=57||e===o||95===e||isNonASCII_IdentCodePoint(e))t+=e>65535?String.fromCodePoint(e):String.fromCharCode(e),h+=+(e>65535)+1,k=h-1;else{if(C.codePointAt(h)!==s||isNewLine(C.codePointAt(h+1)??-1))return t;h+=1,k=h-1,t+=String.fromCodePoint(consumeEscapedCodePoint())}}}function consumeEscapedCodePoint(){const n=C.codePointAt(h);if(void 0===n)return p(new ParseError(e.UnexpectedEOFInEscapedCodePoint,m,k,["4.3.7. Consume an escaped code point","Unexpected EOF"])),c;if(h+=+(n>65535)+1,k=h-1,isHexDigitCodePoint(n)){const e=[n];let o;for(;void 0!==(o=C.codePointAt(h))&&isHexDigitCodePoint(o)&&e.length<6;)e.push(o),h+=1,k=h-1;isWhitespace(C.codePointAt(h)??-1)&&(C.codePointAt(h)===t&&C.codePointAt(h+1)===r&&(h+=1),h+=1,k=h-1);const i=parseInt(String.fromCodePoint(...e),16);return 0===i||isSurrogate(i)||i>1114111?c:i}return 0===n||isSurrogate(n)?c:n}function consumeBadURL(){for(;;){const e=C.codePointAt(h);if(void 0===e)return;if(41===e)return h+=1,void(k=h-1);e!==s||isNewLine(C.codePointAt(h+1)??-1)?(h+=1,k=h-1):(h+=1,k=h-1,consumeEscapedCodePoint())}}function consumeComment(){for(h+=2,k=h-1;;){const n=C.codePointAt(h);if(void 0===n){const n=[u.Comment,C.slice(m,k+1),m,k,void 0];return p(new ParseErrorWithToken(e.UnexpectedEOFInComment,m,k,["4.3.2. Consume comments","Unexpected EOF"],n)),n}if(h+=1,k=h-1,42===n&&void 0!==C.codePointAt(h)&&47===C.codePointAt(h)){h+=1,k=h-1;break}}return[u.Comment,C.slice(m,k+1),m,k,void 0]}function consumeStringToken(){let n="";const o=C.codePointAt(h);for(h+=1,k=h-1;;){const i=C.charCodeAt(h);if(h>=C.length){const t=[u.String,C.slice(m,k+1),m,k,{value:n}];return p(new ParseErrorWithToken(e.UnexpectedEOFInString,m,k,["4.3.5. Consume a string token","Unexpected EOF"],t)),t}if(h+=1,k=h-1,isNewLine(i)){h-=1,k=h-1;const n=[u.BadString,C.slice(m,k+1),m,k,void 0];return p(new ParseErrorWithToken(e.UnexpectedNewLineInString,m,C.codePointAt(h)===t&&C.codePointAt(h+1)===r?k+2:k+1,["4.3.5. Consume a string token","Unexpected newline"],n)),n}if(i===o)return[u.String,C.slice(m,k+1),m,k,{value:n}];if(i!==s)if(0!==i)if(i<128)n+=String.fromCharCode(i);else{if(i>=55296&&i<=57343){const e=C.codePointAt(h-1)??-1;e>=65536?(n+=String.fromCodePoint(e),h+=1,k=h-1):n+=String.fromCharCode(c);continue}n+=String.fromCharCode(i)}else n+=String.fromCharCode(c);else{if(void 0===C.codePointAt(h))continue;if(isNewLine(C.codePointAt(h)??-1)){C.codePointAt(h)===t&&C.codePointAt(h+1)===r&&(h+=1),h+=1,k=h-1;continue}n+=String.fromCodePoint(consumeEscapedCodePoint())}}}function consumeUnicodeRangeToken(){h+=2,k=h-1;const e=[],n=[];let t;for(;void 0!==(t=C.codePointAt(h))&&e.length<6&&isHexDigitCodePoint(t);)e.push(t),h+=1,k=h-1;for(;void 0!==(t=C.codePointAt(h))&&e.length<6&&63===t;)0===n.length&&n.push(...e),e.push(48),n.push(70),h+=1,k=h-1;if(!n.length&&C.codePointAt(h)===o&&isHexDigitCodePoint(C.codePointAt(h+1)??-1))for(h+=1,k=h-1;void 0!==(t=C.codePointAt(h))&&n.length<6&&isHexDigitCodePoint(t);)n.push(t),h+=1,k=h-1;if(!n.length){const n=parseInt(String.fromCodePoint(...e),16);return[u.UnicodeRange,C.slice(m,k+1),m,k,{startOfRange:n,endOfRange:n}]}const r=parseInt(String.fromCodePoint(...e),16),i=parseInt(String.fromCodePoint(...n),16);return[u.UnicodeRange,C.slice(m,k+1),m,k,{startOfRange:r,endOfRange:i}]}function consumeUrlToken(){for(;isWhitespace(C.codePointAt(h)??-1);)h+=1,k=h-1;let n="";for(;;){if(void 0===C.codePointAt(h)){const t=[u.URL,C.slice(m,k+1),m,k,{value:n}];return p(new ParseErrorWithToken(e.UnexpectedEOFInURL,m,k,["4.3.6. Consume a url token","Unexpected EOF"],t)),t}if(41===C.codePointAt(h))return h+=1,k=h-1,[u.URL,C.slice(m,k+1),m,k,{value:n}];if(isWhitespace(C.codePointAt(h)??-1)){for(h+=1,k=h-1;isWhitespace(C.codePointAt(h)??-1);)h+=1,k=h-1;if(void 0===C.codePointAt(h)){const t=[u.URL,C.slice(m,k+1),m,k,{value:n}];return p(new ParseErrorWithToken(e.UnexpectedEOFInURL,m,k,["4.3.6. Consume a url token","Consume as much whitespace as possible","Unexpected EOF"],t)),t}return 41===C.codePointAt(h)?(h+=1,k=h-1,[u.URL,C.slice(m,k+1),m,k,{value:n}]):(consumeBadURL(),[u.BadURL,C.slice(m,k+1),m,k,void 0])}const t=C.codePointAt(h);if(34===t||39===t||40===t||isNonPrintableCodePoint(t??-1)){consumeBadURL();const n=[u.BadURL,C.slice(m,k+1),m,k,void 0];return p(new ParseErrorWithToken(e.UnexpectedCharacterInURL,m,k,["4.3.6. Consume a url token","Unexpected U+0022 QUOTATION MARK (\"), U+0027 APOSTROPHE ('), U+0028 LEFT PARENTHESIS (() or non-printable code point"],n)),n}if(t===s){if(t===s&&!isNewLine(C.codePointAt(h+1)??-1)){h+=1,k=h-1,n+=String.fromCodePoint(consumeEscapedCodePoint());continue}consumeBadURL();const o=[u.BadURL,C.slice(m,k+1),m,k,void 0];return p(new ParseErrorWithToken(e.InvalidEscapeSequenceInURL,m,k,["4.3.6. Consume a url token","U+005C REVERSE SOLIDUS (\\)","The input stream does not start with a valid escape sequence"],o)),o}0===t||isSurrogate(t??-1)?(n+=String.fromCharCode(c),h+=1,k=h-1):(n+=String.fromCodePoint(t??c),h+=+((t??-1)>65535)+1,k=h-1)}}function consumeNumericToken(){let e;{const n=C.charCodeAt(h);n===o?e="-":n===i&&(e="+")}let n=a.Integer;const t=C.charCodeAt(h);t!==i&&t!==o||(h+=1);let r=C.charCodeAt(h);for(;r>=48&&r<=57;)h+=1,r=C.charCodeAt(h);if(46===C.charCodeAt(h)&&C.charCodeAt(h+1)>=48&&C.charCodeAt(h+1)<=57)for(h+=2,n=a.Number,r=C.charCodeAt(h);r>=48&&r<=57;)h+=1,r=C.charCodeAt(h);const c=C.charCodeAt(h);if(101===c||69===c){const e=C.charCodeAt(h+1);if(e>=48&&e<=57)for(h+=2,n=a.Number,r=C.charCodeAt(h);r>=48&&r<=57;)h+=1,r=C.charCodeAt(h);else if((e===o||e===i)&&C.charCodeAt(h+2)>=48&&C.charCodeAt(h+2)<=57)for(h+=3,n=a.Number,r=C.charCodeAt(h);r>=48&&r<=57;)h+=1,r=C.charCodeAt(h)}k=h-1;const s=parseFloat(C.slice(m,k+1));if(checkIfThreeCodePointsWouldStartAnIdentSequence()){const t=consumeIdentSequence();return[u.Dimension,C.slice(m,k+1),m,k,{value:s,signCharacter:e,type:n,unit:t}]}return 37===C.charCodeAt(h)?(h+=1,k=h-1,[u.Percentage,C.slice(m,k+1),m,k,{value:s,signCharacter:e}]):[u.Number,C.slice(m,k+1),m,k,{value:s,signCharacter:e,type:n}]}function consumeIdentLikeToken(){const e=consumeIdentSequence();if(40!==C.charCodeAt(h))return[u.Ident,P?e:C.slice(m,k+1),m,k,{value:e}];if(!(3!==e.length||117!==e.charCodeAt(0)&&85!==e.charCodeAt(0)||114!==e.charCodeAt(1)&&82!==e.charCodeAt(1)||108!==e.charCodeAt(2)&&76!==e.charCodeAt(2))){h+=1,k=h-1;let n=0;for(;isWhitespace(C.charCodeAt(h));)n+=1,h+=1,k=h-1;const t=C.charCodeAt(h);return 34===t||39===t?(n>0&&(h-=n,k=h-1),[u.Function,C.slice(m,k+1),m,k,{value:e}]):consumeUrlToken()}return h+=1,k=h-1,[u.Function,C.slice(m,k+1),m,k,{value:e}]}function consumeHashToken(){h+=1,k=h-1;const e=C.charCodeAt(h);if(e>=65&&e<=90||e>=97&&e<=122||e>=48&&e<=57||e===o||95===e||isNonASCII_IdentCodePoint(e)||e===s&&!isNewLine(C.codePointAt(h+1)??-1)){let e=d.Unrestricted;checkIfThreeCodePointsWouldStartAnIdentSequence()&&(e=d.ID);const n=consumeIdentSequence();return[u.Hash,C.slice(m,k+1),m,k,{value:n,type:e}]}return[u.Delim,"#",m,k,{value:"#"}]}function consumeAtKeywordToken(){if(h+=1,k=h-1,checkIfThreeCodePointsWouldStartAnIdentSequence()){const e=consumeIdentSequence();return[u.AtKeyword,C.slice(m,k+1),m,k,{value:e}]}return[u.Delim,"@",m,k,{value:"@"}]}function consumeInvalidEscapeToken(){h+=1,k=h-1;const n=[u.Delim,"\\",m,k,{value:"\\"}];return p(new ParseErrorWithToken(e.InvalidEscapeSequenceAfterBackslash,m,k,["4.3.1. Consume a token","U+005C REVERSE SOLIDUS (\\)","The input stream does not start with a valid escape sequence"],n)),n}function checkIfThreeCodePointsWouldStartAnIdentSequence(e){const n=void 0===e?C.charCodeAt(h):e;return n===o?C.charCodeAt(h+1)===o||(!!isIdentStartCodePoint(C.charCodeAt(h+1))||C.charCodeAt(h+1)===s&&!isNewLine(C.charCodeAt(h+2))):!!isIdentStartCodePoint(n)||C.charCodeAt(h)===s&&!isNewLine(C.charCodeAt(h+1))}function checkIfThreeCodePointsWouldStartANumber(e){return e===i||e===o?C.charCodeAt(h+1)>=48&&C.charCodeAt(h+1)<=57||46===C.charCodeAt(h+1)&&(C.charCodeAt(h+2)>=48&&C.charCodeAt(h+2)<=57):46===e?C.charCodeAt(h+1)>=48&&C.charCodeAt(h+1)<=57:e>=48&&e<=57}return{nextToken:function nextToken(){if(m=h,k=-1,h>=C.length)return[u.EOF,"",-1,-1,void 0];const e=C.charCodeAt(h);if(47===e&&42===C.charCodeAt(h+1))return consumeComment();if(f&&(117===e||85===e)&&C.codePointAt(h+1)===i&&(63===C.codePointAt(h+2)||isHexDigitCodePoint(C.codePointAt(h+2)??-1)))return consumeUnicodeRangeToken();if(isIdentStartCodePoint(e))return consumeIdentLikeToken();if((n=e)>=48&&n<=57)return consumeNumericToken();switch(e){case 44:return h+=1,k=h-1,[u.Comma,",",m,k,void 0];case 58:return h+=1,k=h-1,[u.Colon,":",m,k,void 0];case 59:return h+=1,k=h-1,[u.Semicolon,";",m,k,void 0];case 40:return h+=1,k=h-1,[u.OpenParen,"(",m,k,void 0];case 41:return h+=1,k=h-1,[u.CloseParen,")",m,k,void 0];case 91:return h+=1,k=h-1,[u.OpenSquare,"[",m,k,void 0];case 93:return h+=1,k=h-1,[u.CloseSquare,"]",m,k,void 0];case 123:return h+=1,k=h-1,[u.OpenCurly,"{",m,k,void 0];case 125:return h+=1,k=h-1,[u.CloseCurly,"}",m,k,void 0];case 39:case 34:return consumeStringToken();case 35:return consumeHashToken();case i:case 46:return checkIfThreeCodePointsWouldStartANumber(e)?consumeNumericToken():(h+=1,k=h-1,[u.Delim,C[m],m,k,{value:C[m]}]);case r:case t:case 12:case 9:case 32:{let e=C.charCodeAt(h);for(;32===e||e===r||9===e||e===t||12===e;)h+=1,e=C.charCodeAt(h);k=h-1}return[u.Whitespace,C.slice(m,k+1),m,k,void 0];case o:return checkIfThreeCodePointsWouldStartANumber(e)?consumeNumericToken():C.charCodeAt(h+1)===o&&62===C.charCodeAt(h+2)?(h+=3,k=h-1,[u.CDC,"--\x3e",m,k,void 0]):checkIfThreeCodePointsWouldStartAnIdentSequence(e)?consumeIdentLikeToken():(h+=1,k=h-1,[u.Delim,"-",m,k,{value:"-"}]);case 60:return 33===C.charCodeAt(h+1)&&C.charCodeAt(h+2)===o&&C.charCodeAt(h+3)===o?(h+=4,k=h-1,[u.CDO,"\x3c!--",m,k,void 0]):(h+=1,k=h-1,[u.Delim,"<",m,k,{value:"<"}]);case 64:return consumeAtKeywordToken();case s:return e!==s||isNewLine(C.charCodeAt(h+1))?consumeInvalidEscapeToken():consumeIdentLikeToken();default:return h+=1,k=h-1,[u.Delim,C[m],m,k,{value:C[m]}]}var n},endOfFile:function endOfFile(){return h>=C.length}}}function noop(){}function mutateIdent(e,n){const t=[];for(const e of n)t.push(e.codePointAt(0));const o=String.fromCodePoint(...serializeIdent(t));e[1]=o,e[4].value=n}function mutateUnit(e,n){const t=[];for(const e of n)t.push(e.codePointAt(0));const o=serializeIdent(t);101===o[0]&&insertEscapedCodePoint(o,0,o[0]);const r=String.fromCodePoint(...o),i="+"===e[4].signCharacter?e[4].signCharacter:"",c=e[4].value.toString();e[1]=`${i}${c}${r}`,e[4].unit=n}function serializeIdent(e){let n;if(0===e[0])e.splice(0,1,c),n=1;else if(e[0]===o&&e[1]===o)n=2;else if(e[0]===o&&e[1])n=2,isIdentStartCodePoint(e[1])||(n+=insertEscapedCodePoint(e,1,e[1]));else{if(e[0]===o&&!e[1])return[92,e[0]];isIdentStartCodePoint(e[0])?n=1:(n=1,n+=insertEscapedCodePoint(e,0,e[0]))}for(let t=n;t<e.length;t++)0!==e[t]?isIdentCodePoint(e[t])||(t+=insertEscapedCharacter(e,t,e[t])):(e.splice(t,1,c),t++);return e}function insertEscapedCharacter(e,n,t){return e.splice(n,1,92,t),1}function insertEscapedCodePoint(e,n,t){const o=t.toString(16),r=[];for(const e of o)r.push(e.codePointAt(0));return e.splice(n,1,92,...r,32),1+r.length}!function(e){e.Comment="comment",e.AtKeyword="at-keyword-token",e.BadString="bad-string-token",e.BadURL="bad-url-token",e.CDC="CDC-token",e.CDO="CDO-token",e.Colon="colon-token",e.Comma="comma-token",e.Delim="delim-token",e.Dimension="dimension-token",e.EOF="EOF-token",e.Function="function-token",e.Hash="hash-token",e.Ident="ident-token",e.Number="number-token",e.Percentage="percentage-token",e.Semicolon="semicolon-token",e.String="string-token",e.URL="url-token",e.Whitespace="whitespace-token",e.OpenParen="(-token",e.CloseParen=")-token",e.OpenSquare="[-token",e.CloseSquare="]-token",e.OpenCurly="{-token",e.CloseCurly="}-token",e.UnicodeRange="unicode-range-token"}(u||(u={})),function(e){e.Integer="integer",e.Number="number"}(a||(a={})),function(e){e.Unrestricted="unrestricted",e.ID="id"}(d||(d={}));const l=Object.values(u);function isToken(e){return!!Array.isArray(e)&&(!(e.length<4)&&(!!l.includes(e[0])&&("string"==typeof e[1]&&("number"==typeof e[2]&&"number"==typeof e[3]))))}function isTokenNumeric(e){if(!e)return!1;switch(e[0]){case u.Dimension:case u.Number:case u.Percentage:return!0;default:return!1}}function isTokenWhiteSpaceOrComment(e){if(!e)return!1;switch(e[0]){case u.Whitespace:case u.Comment:return!0;default:return!1}}function isTokenAtKeyword(e){return!!e&&e[0]===u.AtKeyword}function isTokenBadString(e){return!!e&&e[0]===u.BadString}function isTokenBadURL(e){return!!e&&e[0]===u.BadURL}function isTokenCDC(e){return!!e&&e[0]===u.CDC}function isTokenCDO(e){return!!e&&e[0]===u.CDO}function isTokenColon(e){return!!e&&e[0]===u.Colon}function isTokenComma(e){return!!e&&e[0]===u.Comma}function isTokenComment(e){return!!e&&e[0]===u.Comment}function isTokenDelim(e){return!!e&&e[0]===u.Delim}function isTokenDimension(e){return!!e&&e[0]===u.Dimension}function isTokenEOF(e){return!!e&&e[0]===u.EOF}function isTokenFunction(e){return!!e&&e[0]===u.Function}function isTokenHash(e){return!!e&&e[0]===u.Hash}function isTokenIdent(e){return!!e&&e[0]===u.Ident}function isTokenNumber(e){return!!e&&e[0]===u.Number}function isTokenPercentage(e){return!!e&&e[0]===u.Percentage}function isTokenSemicolon(e){return!!e&&e[0]===u.Semicolon}function isTokenString(e){return!!e&&e[0]===u.String}function isTokenURL(e){return!!e&&e[0]===u.URL}function isTokenWhitespace(e){return!!e&&e[0]===u.Whitespace}function isTokenOpenParen(e){return!!e&&e[0]===u.OpenParen}function isTokenCloseParen(e){return!!e&&e[0]===u.CloseParen}function isTokenOpenSquare(e){return!!e&&e[0]===u.OpenSquare}function isTokenCloseSquare(e){return!!e&&e[0]===u.CloseSquare}function isTokenOpenCurly(e){return!!e&&e[0]===u.OpenCurly}function isTokenCloseCurly(e){return!!e&&e[0]===u.CloseCurly}function isTokenUnicodeRange(e){return!!e&&e[0]===u.UnicodeRange}

;// CONCATENATED MODULE: ./.build/src/logo/active-content/css.js


const BY_ADDRESS = {
    inside: null,
    script: 'script',
    raster: 'raster',
    font: 'font',
    document: 'document',
    outside: 'reference',
};
/** Functions whose string arguments are URLs, as in `image-set("a.png" 1x)`. */
const ADDRESS_FUNCTIONS = new Set(['url', 'src', 'image', 'image-set', '-webkit-image-set']);
const SCRIPT_PROPERTIES = new Set(['behavior', '-ms-behavior', '-moz-binding']);
const ANIMATION_PROPERTIES = /^(?:-(?:webkit|moz|o)-)?animation(?:-name)?$/;
const KEYFRAMES = /^(?:-(?:webkit|moz|o)-)?keyframes$/;
/** Tokens that end a statement, in a style sheet or a `style` attribute. */
const STATEMENT_ENDS = new Set(['semicolon-token', '{-token', '}-token']);
/**
 * Finds dangers in tokens of CSS Syntax 3: escapes are resolved; comments and letter case hide nothing. URLs count at
 * any place, including custom properties and unknown at-rules; only `@namespace` does not load its URL.
 */
function cssDangers(css) {
    const dangers = [];
    const context = new Context();
    let previous = null;
    for (const token of tokenize({ css })) {
        if (token[0] === 'whitespace-token' || token[0] === 'comment')
            continue;
        context.enter(token);
        const danger = dangerOf(token, previous, context);
        if (danger)
            dangers.push(danger);
        previous = token;
    }
    return dangers;
}
/** The statement and the brackets around a token. */
class Context {
    /** Lower-case name of the at-rule that starts the statement; empty: none. */
    atRule = '';
    /** Lower-case names of the open functions, `(` for a bare parenthesis; the innermost is last. */
    open = [];
    enter(token) {
        if (token[0] === 'at-keyword-token')
            this.atRule = token[4].value.toLowerCase();
        else if (token[0] === 'function-token')
            this.open.push(token[4].value.toLowerCase());
        else if (token[0] === '(-token')
            this.open.push('(');
        else if (token[0] === ')-token')
            this.open.pop();
        else if (STATEMENT_ENDS.has(token[0])) {
            this.atRule = '';
            this.open.length = 0;
        }
    }
    /** Whether a string here is a URL. */
    get takesAddress() {
        return this.atRule === 'import' || ADDRESS_FUNCTIONS.has(this.open.at(-1) ?? '');
    }
}
function dangerOf(token, previous, context) {
    switch (token[0]) {
        case 'at-keyword-token':
            return dangerAt(token, atRuleKind(context.atRule));
        case 'function-token':
            return dangerAt(token, context.open.at(-1) === 'expression' ? 'script' : null);
        case 'url-token':
            return addressDanger(token, token[4].value, context);
        case 'string-token':
            return context.takesAddress ? addressDanger(token, token[4].value, context) : null;
        case 'bad-url-token': {
            // A parenthesis or quote in it makes it invalid in CSS, but a page may still read it.
            const text = token[1].slice(token[1].indexOf('(') + 1);
            return dangerAt(token, addressKind(text) === 'script' ? 'script' : null, text);
        }
        case 'colon-token': {
            if (previous?.[0] !== 'ident-token' || context.open.length > 0)
                return null;
            const name = previous[4].value.toLowerCase();
            return dangerAt(previous, propertyKind(name), name);
        }
        default:
            return null;
    }
}
/** @param what defaults to the token as written */
function dangerAt(token, kind, what = token[1]) {
    return kind && { kind, what, start: token[2], end: token[3] + 1 };
}
function addressDanger(token, address, { atRule }) {
    if (atRule === 'namespace')
        return null;
    return dangerAt(token, atRule === 'import' ? 'reference' : BY_ADDRESS[addressKind(address)], address);
}
function atRuleKind(name) {
    if (name === 'font-face')
        return 'font';
    return KEYFRAMES.test(name) ? 'animation' : null;
}
function propertyKind(name) {
    if (SCRIPT_PROPERTIES.has(name))
        return 'script';
    return ANIMATION_PROPERTIES.test(name) ? 'animation' : null;
}

;// CONCATENATED MODULE: ./.build/src/logo/active-content/event-handlers.js
/**
 * Names of attributes that browsers run on an event: the HTML Standard ("Event handlers on elements, Document objects,
 * and Window objects"), SVG 1.1 and 2, the modules that add events, and what older browsers supported. A name that only
 * begins with `on`, such as `one`, is not included.
 */
const EVENTS = 'abort activate afterprint afterscriptexecute animationcancel animationend animationiteration animationstart auxclick ' +
    'beforeactivate beforecopy beforecut beforedeactivate beforeeditfocus beforeinput beforeinstallprompt beforematch ' +
    'beforepaste beforeprint beforescriptexecute beforetoggle beforeunload beforeupdate beforexrselect begin blur bounce ' +
    'cancel canplay canplaythrough change click close command compositionend compositionstart compositionupdate ' +
    'contentvisibilityautostatechange contextlost contextmenu contextrestored copy cuechange cut datachange dblclick ' +
    'deactivate devicemotion deviceorientation drag dragend dragenter dragexit dragleave dragover dragstart drop ' +
    'durationchange emptied encrypted end ended enterpictureinpicture error errorupdate filterchange finish focus focusin ' +
    'focusout formdata freeze fullscreenchange fullscreenerror gamepadconnected gamepaddisconnected gesturechange ' +
    'gestureend gesturestart gotpointercapture hashchange help input invalid keydown keypress keyup languagechange ' +
    'layoutcomplete leavepictureinpicture load loadeddata loadedmetadata loadend loadstart losecapture lostpointercapture ' +
    'message messageerror mousedown mouseenter mouseleave mousemove mouseout mouseover mouseup mousewheel move moveend ' +
    'movestart mozfullscreenchange mozfullscreenerror offline online orientationchange pagehide pageshow paste pause play ' +
    'playing pointercancel pointerdown pointerenter pointerleave pointerlockchange pointerlockerror pointermove pointerout ' +
    'pointerover pointerrawupdate pointerup popstate prerenderingchange progress propertychange ratechange ' +
    'readystatechange rejectionhandled repeat reset resize resizeend resizestart resume scroll scrollend scrollsnapchange ' +
    'scrollsnapchanging search securitypolicyviolation seeked seeking select selectionchange selectstart show slotchange ' +
    'stalled start stop storage submit suspend timeout timeupdate toggle touchcancel touchend touchmove touchstart ' +
    'transitioncancel transitionend transitionrun transitionstart unhandledrejection unload visibilitychange volumechange ' +
    'waiting waitingforkey webkitanimationend webkitanimationiteration webkitanimationstart webkitfullscreenchange ' +
    'webkitfullscreenerror webkittransitionend wheel zoom';
const HANDLERS = new Set(EVENTS.split(' ').map((event) => `on${event}`));
/** Whether an attribute with this lower-case name, as HTML reads names, runs on an event. */
function isEventHandler(name) {
    return HANDLERS.has(name);
}

;// CONCATENATED MODULE: ./.build/src/logo/active-content/html-view.js

/** Names whose capitals HTML restores after it has read them in lower case (HTML Standard 13.2.6.5). */
const SVG_NAMES = new Map(['animateMotion', 'animateTransform', 'attributeName', 'clipPath', 'feImage', 'foreignObject', 'linearGradient']
    .concat(['radialGradient', 'requiredExtensions', 'textPath'])
    .map((name) => [name.toLowerCase(), name]));
/**
 * Returns an element as an HTML page reads it inside `<svg>`: without namespaces except for `xlink:href`, names in any
 * letter case, and the first of several attributes with the same name. Null: the same as in XML, or an element unknown
 * to HTML.
 */
function htmlView(element) {
    if (element.name.includes(':') || element.namespace === xml/* NAMESPACES */.dK.xhtml)
        return null;
    const localName = svgName(element.name);
    const seen = new Set();
    const attributes = [];
    let isSame = element.namespace === xml/* NAMESPACES */.dK.svg && localName === element.localName;
    for (const attribute of element.attributes) {
        const read = htmlAttribute(attribute);
        if (read && !seen.has(read.name))
            attributes.push(read);
        if (read)
            seen.add(read.name);
        isSame &&= read === null || isSameName(read, attribute);
    }
    return isSame ? null : { ...element, namespace: xml/* NAMESPACES */.dK.svg, name: localName, localName, attributes };
}
function svgName(name) {
    const lower = name.toLowerCase();
    return SVG_NAMES.get(lower) ?? lower;
}
/** Null: a namespace declaration, which HTML ignores. */
function htmlAttribute(attribute) {
    if (attribute.namespace === xml/* NAMESPACES */.dK.xmlns)
        return null;
    const name = svgName(attribute.name);
    if (name === 'xlink:href')
        return { ...attribute, name, localName: 'href', namespace: xml/* NAMESPACES */.dK.xlink };
    return { ...attribute, name, localName: name, namespace: null };
}
function isSameName(read, attribute) {
    return read.localName === attribute.localName && read.namespace === attribute.namespace;
}

// EXTERNAL MODULE: ./.build/src/logo/active-content/names.js
var names = __webpack_require__(90898);
// EXTERNAL MODULE: ./.build/src/logo/active-content/pasted.js
var pasted = __webpack_require__(85641);
// EXTERNAL MODULE: ./.build/src/logo/active-content/use-references.js
var use_references = __webpack_require__(33336);
;// CONCATENATED MODULE: ./.build/src/logo/active-content/raster.js



const SHAPES = new Set([
    'circle',
    'ellipse',
    'line',
    'path',
    'polygon',
    'polyline',
    'rect',
    'text',
]);
/** Elements whose content shapes other elements, or is not drawn in its place. */
const NOT_DRAWN = new Set(['clipPath', 'mask', 'marker', 'filter', 'symbol', 'defs', 'pattern']);
/** Whether an element is an `image` whose picture is in the file itself. */
function isRasterImage(element) {
    if (element.namespace !== xml/* NAMESPACES */.dK.svg || !/^(?:image|feImage)$/.test(element.localName))
        return false;
    const href = (0,use_references/* hrefOf */.h)(element);
    return href !== undefined && addressKind(href.value) === 'raster';
}
/**
 * Whether the file draws only bitmaps: its shapes are filled with a pattern that contains one, or only clip and mask.
 * Visits each element once, however deep patterns and definitions nest.
 */
function isRasterOnly(root) {
    const elements = [...(0,xml/* walk */.GG)(root)];
    if (!elements.some(isRasterImage))
        return false;
    const drawn = drawnElements(elements);
    const patterns = rasterPatterns(elements);
    return !elements.some((element) => drawn.has(element) && isShape(element) && !patterns.has(patternOf(element)));
}
function isShape({ namespace, localName }) {
    return namespace === xml/* NAMESPACES */.dK.svg && SHAPES.has(localName);
}
/** Ids of the patterns without a shape inside. */
function rasterPatterns(elements) {
    const holdsShape = new Set();
    // From the last to the first: children before their parents.
    for (const element of elements.toReversed())
        if (element.parent && (SHAPES.has(element.localName) || holdsShape.has(element)))
            holdsShape.add(element.parent);
    const patterns = elements.filter((element) => element.localName === 'pattern' && !holdsShape.has(element));
    return new Set(patterns.map(idOf));
}
/** @param elements in document order */
function drawnElements(elements) {
    const uses = elements.filter(({ localName }) => localName === 'use');
    const used = new Set(uses.map((use) => (0,use_references/* hrefOf */.h)(use)?.value.slice(1)));
    const drawn = new Set();
    for (const element of elements)
        if (isDrawn(element, used, drawn))
            drawn.add(element);
    return drawn;
}
function idOf(element) {
    return (0,xml/* attributeOf */.w4)(element, 'id')?.value;
}
/** Returns the id of the pattern that fills a shape; undefined if it is filled otherwise. */
function patternOf(element) {
    const style = (0,xml/* attributeOf */.w4)(element, 'style')?.value ?? '';
    const fill = /(?:^|;)\s{0,9}fill\s{0,9}:\s{0,9}([^;]*)/.exec(style)?.[1] ?? (0,xml/* attributeOf */.w4)(element, 'fill')?.value ?? '';
    return /^\s{0,9}url\(\s{0,9}["']?#([^"')]+)/.exec(fill)?.[1];
}
/**
 * Whether an element is not below a definition, unless a `use` shows it or one of its ancestors.
 *
 * @param drawn those of its ancestors that are drawn
 */
function isDrawn(element, used, drawn) {
    const id = idOf(element);
    if (id !== undefined && used.has(id))
        return true;
    if (NOT_DRAWN.has(element.localName))
        return false;
    return element.parent === null || drawn.has(element.parent);
}

;// CONCATENATED MODULE: ./.build/src/logo/active-content/active-content.js
var _a;










/**
 * Finds everything in a logo that runs, loads, links, moves, or depends on fonts, in document order. Works on the
 * parsed tree and on CSS tokens, so entities, prefixes and letter case hide nothing.
 *
 * @param source the text that the document was parsed from
 */
function activeContent(document, source) {
    const found = [];
    const reader = new Reader(source, found);
    reader.doctype(document);
    for (const node of [...document.prolog, ...document.epilog]) {
        if (node.kind === 'comment')
            reader.comment(node);
        else
            reader.instruction(node);
    }
    for (const element of (0,xml/* walk */.GG)(document.root))
        reader.element(element);
    const bomb = (0,use_references/* findUseBomb */.x)(document.root);
    if (bomb)
        reader.add(bomb.kind === 'cycle' ? 'use-cycle' : 'use-multiplied', bomb.attribute.value, bomb.attribute.range);
    if (isRasterOnly(document.root))
        reader.rasterOnly(document.root);
    return found.sort((a, b) => a.range.start - b.range.start);
}
const CSS_KINDS = {
    script: 'active-css',
    reference: 'external',
    document: 'data-document',
    raster: 'raster',
    font: 'font',
    animation: 'animation',
};
/** Kinds that matter when HTML activates them; what is harmless in a page, such as a link, is ignored. */
const WAKING = new Set([
    'active-css',
    'animated-reference',
    'data-document',
    'external',
    'script-address',
]);
class Reader {
    #source;
    #found;
    /** Whether an earlier element ended the picture for HTML, which reads everything after it as HTML. */
    #brokenOut = false;
    /** Elements that HTML reads as HTML. */
    #html = new Set();
    /** Elements that are reported as a whole, with their content. */
    #flagged = new Set();
    constructor(source, found) {
        this.#source = source;
        this.#found = found;
    }
    add(kind, what, range, removable = null) {
        this.#found.push({ kind, what, range, removable, isDrawn: false });
    }
    doctype({ doctype }) {
        if (!doctype)
            return;
        if (doctype.systemId !== null && !names/* SVG_DTD */.C7.test(doctype.systemId))
            this.add('external', doctype.systemId, doctype.range);
        for (const entity of doctype.entities) {
            if (entity.systemId !== null)
                this.add('external', entity.systemId, entity.range);
            else if (entity.value?.includes('<'))
                this.add('pasted', `<!ENTITY ${entity.name}>`, entity.range);
        }
    }
    comment(comment) {
        const { value, range } = comment;
        if (/^\s*#(?:exec|include|config|set|if)\b/.test(value) || value.includes('<?php'))
            this.add('server-code', `<!--${value}`, range, range);
        else if (pasted/* commentWhenPasted */.n8(comment))
            this.add('pasted', '<!-->', range, range);
    }
    instruction(instruction) {
        const { target, value, range } = instruction;
        const what = `<?${target}`;
        if (/^php/i.test(target))
            this.add('server-code', what, range, range);
        else if (target === 'xml-stylesheet')
            this.#stylesheet(value, range);
        else if (pasted/* instructionWhenPasted */.gE(instruction))
            this.add('pasted', what, range, range);
    }
    #stylesheet(value, range) {
        const address = /(?:^|\s)href\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)')/.exec(value);
        const href = address?.[1] ?? address?.[2] ?? '';
        if (/\bxslt?\b/i.test(/(?:^|\s)type\s{0,9}=\s{0,9}["']([^"']*)/.exec(value)?.[1] ?? ''))
            this.add('script', '<?xml-stylesheet', range, range);
        else if (addressKind(href) !== 'inside')
            this.add('external', href, range, range);
    }
    element(element) {
        const before = this.#found.length;
        if (this.#isHtml(element))
            this.#html.add(element);
        this.#byNamespace(element);
        for (const attribute of element.attributes)
            this.#attribute(element, attribute);
        this.#children(element);
        if (element.localName === 'style' && isLive(element))
            this.#css(element);
        this.#whenPasted(element, before);
    }
    #byNamespace(element) {
        const { namespace } = element;
        if (namespace === names/* XINCLUDE */.pi)
            this.#whole('external', element);
        else if (namespace === names/* XSLT */.W2)
            this.#whole('script', element);
        else if (namespace === xml/* NAMESPACES */.dK.xhtml)
            this.#xhtml(element);
        else if (namespace === xml/* NAMESPACES */.dK.svg)
            this.#svg(element);
        else if (pasted/* elementWhenPasted */.Am(element))
            this.#whole('pasted', element);
    }
    /** Child elements are visited on their own. */
    #children(element) {
        let inHtml = this.#html.has(element);
        for (const child of element.children) {
            // HTML ignores the slash at the end of a tag, so what follows such an element is inside it.
            if (child.kind === 'element')
                inHtml ||= pasted/* isIntegrationPoint */.nv(element);
            else if (child.kind === 'comment')
                this.comment(child);
            else if (child.kind === 'instruction')
                this.instruction(child);
            else if (SERVER_CODE.test(child.value))
                this.add('server-code', child.value.trim(), child.range);
            else if (pasted/* cdataWhenPasted */.rO(element, child, this.#source, { inHtml }))
                this.add('pasted', '<![CDATA[', child.range);
        }
    }
    #isHtml({ parent }) {
        return this.#brokenOut || (parent !== null && (this.#html.has(parent) || pasted/* isIntegrationPoint */.nv(parent)));
    }
    /** Reports what HTML makes of names in other letter case and of other namespaces. */
    #whenPasted(element, before) {
        if (pasted/* breaksOut */.Pu(element))
            this.#brokenOut = true;
        const known = new Set(this.#found.slice(before).map(({ range }) => range.start));
        if (this.#html.has(element) && pasted/* isRawText */.S3(element) && !known.has(element.startTag.start))
            this.#whole('pasted', element);
        const view = htmlView(element);
        if (!view)
            return;
        for (const { kind, what, range, removable } of this.#woken(view))
            if (WAKING.has(kind) && !known.has(range.start))
                this.add('pasted', what, range, removable);
    }
    /** Returns what is in an element as HTML reads it. */
    #woken(view) {
        const woken = [];
        const reader = new _a(this.#source, woken);
        if (names/* ANIMATION_ELEMENTS */.D8.has(view.localName))
            reader.#animation(view);
        for (const attribute of view.attributes)
            reader.#attribute(view, attribute);
        if (view.localName === 'style')
            reader.#css(view);
        return woken;
    }
    #xhtml(element) {
        const above = element.parent;
        if (element.localName === 'script')
            this.#whole('script', element);
        else if (above?.namespace !== xml/* NAMESPACES */.dK.xhtml && !(above && this.#flagged.has(above)))
            this.#whole('embedded', element);
    }
    #svg(element) {
        const { localName } = element;
        if (names/* SCRIPT_ELEMENTS */.IG.has(localName))
            this.#whole('script', element);
        else if (isFlagged(element))
            this.#embedded(element);
        else if (names/* ANIMATION_ELEMENTS */.D8.has(localName))
            this.#animation(element);
        else if (isRasterImage(element))
            this.#start('raster', element);
        else if (pasted/* breaksOut */.Pu(element))
            this.#whole('pasted', element);
        else if (names/* TEXT_ELEMENTS */.YM.has(localName))
            this.#start(localName === 'text' ? 'text' : 'font', element);
        else if (localName !== 'foreignObject' && pasted/* elementWhenPasted */.Am(element))
            this.#whole('pasted', element);
    }
    #whole(kind, element) {
        const inDocument = element.origin === 'document' && element.parent !== null;
        this.add(kind, `<${element.name}>`, element.startTag, inDocument ? element.range : null);
    }
    /** Browsers draw the content of a `foreignObject`, but not of other embedding elements. */
    #embedded(element) {
        this.#flagged.add(element);
        if (element.localName === 'foreignObject' && element.children.length > 0)
            this.#start('embedded', element);
        else
            this.#whole('embedded', element);
    }
    #start(kind, element) {
        this.add(kind, `<${element.name}>`, element.startTag);
    }
    /** Judges an animation by the attribute that it sets: a URL or a handler is active, a color only moves. */
    #animation(element) {
        const target = (0,xml/* attributeOf */.w4)(element, 'attributeName')?.value.trim() ?? '';
        const local = target.slice(target.indexOf(':') + 1);
        if (/^href$/i.test(local) || isEventHandler(local.toLowerCase()))
            this.#whole('animated-reference', element);
        else
            this.#whole('animation', element);
        for (const name of names/* ANIMATED_VALUES */.J$) {
            const attribute = (0,xml/* attributeOf */.w4)(element, name);
            if (!attribute)
                continue;
            if (attribute.value.split(';').some((one) => addressKind(one) === 'script'))
                this.add('script-address', attribute.value, attribute.range, this.#attributeCut(attribute));
            if (names/* CSS_ATTRIBUTES */.sJ.has(target) || target === 'style')
                this.#cssValue(attribute);
        }
    }
    #attribute(element, attribute) {
        const { namespace, localName } = attribute;
        if (namespace === null && isEventHandler(localName.toLowerCase()))
            this.#handler(element, attribute);
        else if (!isLive(element) || names/* SCRIPT_ELEMENTS */.IG.has(element.localName))
            return;
        else if (attribute === (0,use_references/* hrefOf */.h)(element) || localName === 'href')
            this.#href(element, attribute);
        else if (isCss(attribute))
            this.#cssValue(attribute);
        else if (names/* ADDRESS_ATTRIBUTES */.Zs.has(localName) && addressKind(attribute.value) === 'script')
            this.add('script-address', attribute.value, attribute.range, this.#attributeCut(attribute));
    }
    /** In other letter case, it is a handler only in HTML. */
    #handler(element, attribute) {
        const kind = isLive(element) && isEventHandler(attribute.localName) ? 'handler' : 'pasted';
        this.add(kind, attribute.name, attribute.range, this.#attributeCut(attribute));
    }
    #href(element, attribute) {
        if (attribute.namespace !== null && attribute.namespace !== xml/* NAMESPACES */.dK.xlink)
            return;
        const kind = addressKind(attribute.value);
        const cut = this.#attributeCut(attribute);
        const raw = this.#source.slice(attribute.valueRange.start, attribute.valueRange.end);
        const isLink = element.localName === 'a';
        if (kind === 'script')
            this.add('script-address', attribute.value, attribute.range, cut);
        else if (kind === 'document')
            this.add('data-document', attribute.value, attribute.range, cut);
        else if (runsWhenPasted(raw))
            this.add('pasted', attribute.value, attribute.range, cut);
        else if (kind === 'outside')
            this.add(isLink ? 'link' : 'external', attribute.value, attribute.range, cut);
        else if (kind === 'raster' && element.localName === 'use')
            this.add('data-document', attribute.value, attribute.range, cut);
        else if (kind === 'font')
            this.add('font', attribute.value, attribute.range, cut);
    }
    #cssValue(attribute) {
        if (!/[(\\:]/.test(attribute.value))
            return;
        const dangers = cssDangers(attribute.value);
        // Browsers and renderers disagree on what an external reference leaves behind: paint, or none.
        const removable = dangers.every(({ kind }) => kind === 'script') ? this.#attributeCut(attribute) : null;
        for (const { kind, what } of dangers)
            this.#found.push({ kind: CSS_KINDS[kind], what, range: attribute.range, removable, isDrawn: true });
    }
    #css(element) {
        const place = (0,root_style/* placesIn */.yN)(element);
        const text = element.children.map((child) => (child.kind === 'text' ? child.value : '')).join('');
        for (const { kind, what, start, end } of cssDangers(text))
            this.add(CSS_KINDS[kind], what, place(start, end));
    }
    rasterOnly(root) {
        const image = [...(0,xml/* walk */.GG)(root)].find(isRasterImage);
        const at = this.#found.findIndex((one) => one.kind === 'raster');
        if (image && at !== -1)
            this.#found.splice(at, 1);
        if (image)
            this.#start('raster-only', image);
    }
    /** Returns the attribute and the white space before it; null if an entity or a default produced it. */
    #attributeCut({ range, origin }) {
        if (origin !== 'document')
            return null;
        let { start } = range;
        while (/\s/.test(this.#source[start - 1] ?? ''))
            start--;
        return { start, end: range.end };
    }
}
_a = Reader;
/** PHP, ASP or JSP code in text. */
const SERVER_CODE = /<\?(?:php|=)|<%/;
/** Whether browsers interpret the attributes of an element. */
function isLive({ namespace }) {
    return namespace === xml/* NAMESPACES */.dK.svg || namespace === xml/* NAMESPACES */.dK.xhtml;
}
/** Whether an attribute's value is CSS. */
function isCss({ namespace, localName }) {
    return namespace === null && (localName === 'style' || names/* CSS_ATTRIBUTES */.sJ.has(localName));
}
/** An SVG element that embeds a document. */
function isFlagged(element) {
    if (names/* EMBEDDING_ELEMENTS */.o6.has(element.localName))
        return true;
    return element.localName === 'foreignObject' && !pasted/* isPrivateData */.Ix(element);
}

// EXTERNAL MODULE: ./.build/src/logo/drawing/same-picture.js
var same_picture = __webpack_require__(22273);
// EXTERNAL MODULE: ./.build/src/logo/root-edits.js
var root_edits = __webpack_require__(93963);
// EXTERNAL MODULE: ./.build/src/rules/artifact.js
var artifact = __webpack_require__(24337);
// EXTERNAL MODULE: ./.build/src/rules/artifacts/logo.js
var artifacts_logo = __webpack_require__(44348);
// EXTERNAL MODULE: ./.build/src/rules/basis.js
var basis = __webpack_require__(38669);
// EXTERNAL MODULE: ./.build/src/rules/edits/logo.js
var edits_logo = __webpack_require__(46342);
// EXTERNAL MODULE: ./.build/src/rules/subject.js
var subject = __webpack_require__(54483);
;// CONCATENATED MODULE: ./.build/src/rules/logo-active-content.js









/** What a person reads after the name of the thing, and how to be rid of it. */
const KINDS = {
    script: { severity: 'error', does: 'runs a script', advice: 'Remove it.' },
    handler: { severity: 'error', does: 'runs a script when an event occurs', advice: 'Remove the attribute.' },
    'script-address': { severity: 'error', does: 'is a URL that runs a script', advice: 'Remove it.' },
    embedded: { severity: 'error', does: 'embeds another document', advice: 'Draw its content as paths, or remove it.' },
    'server-code': { severity: 'error', does: 'is code for a web server', advice: 'Remove it.' },
    'active-css': { severity: 'error', does: 'is CSS that runs a script', advice: 'Remove it.' },
    external: {
        severity: 'error',
        does: 'loads content from outside the file',
        advice: 'Add the content to the file, or remove the reference.',
    },
    'data-document': { severity: 'error', does: 'contains a document in a data URL', advice: 'Remove it.' },
    'animated-reference': {
        severity: 'error',
        does: 'changes a URL or an event handler',
        advice: 'Remove the animation.',
    },
    'use-cycle': { severity: 'error', does: 'makes an element contain itself', advice: 'Point it to another element.' },
    'use-multiplied': {
        severity: 'error',
        does: 'multiplies the elements beyond the limit',
        advice: 'Draw the artwork without nested copies.',
    },
    'raster-only': {
        severity: 'error',
        does: 'is a bitmap, and the logo contains nothing else',
        advice: 'Export the logo as vector paths.',
    },
    animation: {
        severity: 'warning',
        does: 'is an animation',
        advice: 'Remove it, because the listing shows a still image.',
    },
    raster: {
        severity: 'warning',
        does: 'is a bitmap',
        advice: 'Trace it as vector paths, because pixels blur when scaled.',
    },
    text: { severity: 'warning', does: 'needs a font', advice: 'Convert the text to paths (outlines).' },
    font: {
        severity: 'warning',
        does: 'embeds or loads a font',
        advice: 'Convert the text to paths (outlines) and remove the font.',
    },
    pasted: {
        severity: 'warning',
        does: 'has no effect here, but becomes active if the SVG code is pasted into a web page',
        advice: 'Remove it.',
    },
    link: {
        severity: 'notice',
        does: 'links to another page',
        advice: 'Remove the link, because the listing shows only the image.',
    },
};
/** Places beyond the first that a finding names. */
/** What a fix removes, if it is more specific than active content. */
const REMOVED = {
    script: 'script',
    handler: 'event handler',
    embedded: 'embedded document',
    animation: 'animation',
    raster: 'bitmap',
    font: 'font',
    link: 'link',
};
const RELATED = 5;
const contentOf = (0,artifact/* artifactByObject */.np)((_, { svg }) => activeContent(svg.document, svg.source.text));
/** Whatever makes the file more than a still picture. */
const logoActiveContent = (0,subject/* productRule */.E8)({
    meta: {
        id: 'logo-active-content',
        title: 'Logo is not a plain vector image',
        severities: ['error', 'warning', 'notice'],
        requirements: ['R4.1'],
        since: '1.0.0',
        order: 100,
        group: 'artwork',
        restsOn: basis/* LOGO */.KN,
        docs: {
            what: [
                'Checks the parsed file, with namespaces, entities and CSS escapes resolved. There is one finding for each kind of',
                'content. The first place is underlined, and up to five more are listed.',
                '',
                '* **Error**: scripts; event handlers such as `onload`, also when set by animation; URLs that run a script;',
                '  embedded documents (`foreignObject`, HTML, audio, video, frames); server-side code; CSS that runs a script;',
                '  content loaded from outside the file (URLs, `@import`, style sheets, external entities, XInclude); HTML, SVG or',
                '  other documents in `data:` URLs; `use` elements that contain themselves or multiply beyond 50,000 elements; a',
                '  logo that is only a bitmap.',
                '* **Warning**: animation; bitmaps as part of the logo; text and fonts; content that has no effect in an image but',
                '  becomes active if the SVG code is pasted into a page, such as names in another letter case or namespace, and',
                '  comments or CDATA sections that end earlier in HTML.',
                '* **Notice**: links.',
                '',
                'Metadata with URLs, namespaces, comments, references inside the file, and the private data of Inkscape and',
                'Illustrator are not reported.',
            ].join('\n'),
            why: [
                'The partner program asks for a logo. An SVG can also run scripts and load pages, and a site that shows partner',
                'logos to customers refuses such files. Text depends on fonts that the reader may not have, and pixels blur.',
            ].join('\n'),
            fix: [
                'Export the logo as plain SVG with text as outlines and without links. `mde-partner fix --suggest --art` removes',
                'everything that does not need a replacement.',
            ].join('\n'),
            examples: [
                {
                    file: 'assets/logo.svg',
                    bad: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8" onload="start()"><path d="M0 0h8v8H0z"/></svg>\n',
                    good: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M0 0h8v8H0z"/></svg>\n',
                },
                {
                    file: 'assets/logo.svg',
                    bad: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><style>@im\\70ort "https://contoso.com/logo.css";</style><path d="M0 0h8v8H0z"/></svg>\n',
                    good: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><style>path { fill: #0a5 }</style><path d="M0 0h8v8H0z"/></svg>\n',
                    note: 'A CSS escape does not hide the import.',
                },
            ],
        },
    },
    measures: { logo: artifacts_logo/* logoMeasurement */.o2 },
    skip: artifacts_logo/* unreadReason */.un,
    async *check(subject) {
        const logo = (0,artifacts_logo/* logoOf */.bq)(subject);
        if (logo.state !== 'svg')
            return;
        const byKind = new Map();
        for (const one of contentOf(subject.run, logo)) {
            const all = byKind.get(one.kind);
            if (all)
                all.push(one);
            else
                byKind.set(one.kind, [one]);
        }
        for (const [kind, all] of byKind)
            yield draft(kind, all, { logo, named: (0,artifacts_logo/* namedHere */.mQ)(subject), fix: await cut(all, logo, logo.rasterizer) });
    },
});
function draft(kind, all, { logo, named, fix }) {
    const { severity, does, advice } = KINDS[kind];
    const [first, ...others] = all;
    const location = ({ range }) => logo.svg.source.locate(range.start, range.end);
    const more = others.length > 0 ? ` (and ${others.length} more)` : '';
    return {
        severity,
        message: `${(0,quote/* quote */.hD)(first.what)}${more} ${does}. ${advice}`,
        location: location(first),
        occurrences: all.map((one) => ({ location: location(one) })),
        related: [...others.slice(0, RELATED).map((one) => ({ message: (0,quote/* quote */.hD)(one.what), location: location(one) })), named],
        ...(fix && { fix }),
    };
}
/** With the indentation and the line end, where nothing else stands on the lines. */
function wholeLines(text, { start, end }) {
    let from = start;
    while (/[ \t]/.test(text[from - 1] ?? ''))
        from--;
    let to = end;
    while (/[ \t]/.test(text[to] ?? ''))
        to++;
    const isAlone = text[from - 1] === '\n' && /[\r\n]/.test(text[to] ?? '');
    if (!isAlone)
        return { start, end };
    return { start: from, end: to + (text.startsWith('\r\n', to) ? 2 : 1) };
}
/** Cuts all of a class out, or nothing: half a cut would leave the finding. What is drawn must be drawn without it. */
async function cut(all, logo, rasterizer) {
    const edits = [];
    let end = -1;
    for (const { removable } of all) {
        if (!removable)
            return undefined;
        if (removable.start < end)
            continue;
        edits.push({ ...wholeLines(logo.svg.source.text, removable), text: '' });
        end = removable.end;
    }
    if (all.some(({ isDrawn }) => isDrawn)) {
        const after = (0,root_edits/* edited */.o)(logo.svg, edits);
        const before = { document: logo.svg.document, size: logo.size };
        if (!after || !rasterizer || !(await (0,same_picture/* drawsTheSame */.v)(before, after, rasterizer)))
            return undefined;
    }
    const [{ kind }] = all;
    return (0,edits_logo/* suggestion */.h)(logo, `remove the ${REMOVED[kind] ?? 'active content'}`, edits);
}

// EXTERNAL MODULE: ./.build/src/core/budget.js
var budget = __webpack_require__(23582);
// EXTERNAL MODULE: ./.build/src/core/list.js
var list = __webpack_require__(1691);
// EXTERNAL MODULE: ./.build/src/logo/places.js
var places = __webpack_require__(507);
// EXTERNAL MODULE: ./.build/src/logo/drawing/measure-ink.js + 3 modules
var measure_ink = __webpack_require__(44309);
// EXTERNAL MODULE: ./.build/src/rules/artifacts/known-ink.js
var known_ink = __webpack_require__(97353);
;// CONCATENATED MODULE: ./.build/src/rules/artifacts/ink.js






/** What was drawn in a run, by the SHA-256 of the file: equal logos are drawn once, however many products have them. */
const drawn = (0,artifact/* artifact */.dj)((_) => new Map());
async function inkIn(run, { file, svg, size, rasterizer }) {
    if (!rasterizer)
        return null;
    const known = drawn(run).get(file.sha256);
    if (known !== undefined)
        return known;
    const ink = (0,measure_ink/* measureInk */.br)(svg.document, size, rasterizer);
    drawn(run).set(file.sha256, ink);
    return ink;
}
async function inkResult(subject) {
    const logo = (0,artifacts_logo/* svgLogo */.uD)(subject);
    if (!logo || undrawnReason(subject) !== undefined)
        return null;
    const ink = await inkIn(subject.run, logo);
    if (ink?.measured)
        (0,known_ink/* rememberInk */.b)(subject, ink.measured);
    return ink;
}
/** What the drawn logo shows; null if it was not to be drawn, or its drawing failed. */
async function inkOf(subject) {
    return (await inkResult(subject))?.measured ?? null;
}
/** Why drawing was given up; null if it was not. */
async function drawingFailure(subject) {
    return (await inkResult(subject))?.failure ?? null;
}
/** Why there is no drawing to judge; undefined: there is one. */
async function unjudgedReason(subject) {
    const undrawn = undrawnReason(subject);
    if (undrawn !== undefined)
        return undrawn;
    const failure = await drawingFailure(subject);
    if (failure === 'time')
        return `drawing the logo took more than ${budget/* LIMITS */.b.drawingMilliseconds / 1_000} s of CPU time`;
    return failure === 'refused' ? 'the logo could not be drawn' : undefined;
}
/** Why the place of the artwork is not known; undefined: it is. */
async function unmeasuredReason(subject) {
    const unjudged = await unjudgedReason(subject);
    if (unjudged !== undefined)
        return unjudged;
    const { undrawn = [] } = (await inkOf(subject)) ?? {};
    return undrawn.length > 0 ? `the logo contains ${(0,list/* listOf */.c)(undrawn)}, which this check does not draw` : undefined;
}
/** Why the logo is not drawn; undefined if it is. */
const undrawnReason = (0,artifact/* artifact */.dj)((subject) => {
    const logo = (0,artifacts_logo/* svgLogo */.uD)(subject);
    if (!logo)
        return (0,artifacts_logo/* unreadReason */.un)(subject);
    if (!logo.rasterizer)
        return 'logos are not drawn in this run';
    return (0,measure_ink/* undrawableReason */.C2)(logo.svg.document, logo.size);
});

;// CONCATENATED MODULE: ./.build/src/rules/words/estimated.js
/** Says why what was measured is only an estimate; empty: it is exact. */
function estimatedNote({ estimated: [reason] }) {
    return reason === undefined ? '' : ` (estimated, because it contains ${reason})`;
}

;// CONCATENATED MODULE: ./.build/src/rules/logo-blank.js








/** A canvas without ink. */
const logoBlank = (0,subject/* productRule */.E8)({
    meta: {
        id: 'logo-blank',
        title: 'Logo is blank or could not be drawn',
        titles: { error: 'Logo is blank' },
        severities: ['error', 'warning'],
        requirements: ['R4.1'],
        since: '1.0.0',
        order: 60,
        group: 'artwork',
        restsOn: basis/* LOGO */.KN,
        docs: {
            what: [
                'An **error** if nothing is visible inside the canvas, that is, no pixel of the drawn logo is at least 5% opaque. A',
                '**warning** if the logo contains text, filters or other content that may look different in a browser.',
                '',
                'Also a **warning** if drawing took more than 0.6 s of CPU time and was stopped. The framing and contrast of such a',
                'logo are not checked, and its requirement is *unknown*. A logo that is only text is reported by',
                '`logo-active-content`.',
            ].join('\n'),
            why: 'The listing shows the logo to customers. Artwork disappears when it is moved off the canvas, or when its colors are in another file.',
            fix: 'Fit the canvas to the artwork in the design program before you export, and check the exported file in a browser.',
            examples: [
                {
                    file: 'assets/logo.svg',
                    picture: true,
                    bad: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M20 0h8v8h-8z"/></svg>\n',
                    good: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="20 0 8 8"><path d="M20 0h8v8h-8z"/></svg>\n',
                    note: 'The artwork is outside the canvas.',
                },
            ],
        },
    },
    measures: { logo: artifacts_logo/* logoMeasurement */.o2 },
    async skip(subject) {
        const logo = (0,artifacts_logo/* svgLogo */.uD)(subject);
        if (logo?.size.viewBox.kind === 'empty' && logo.size.ratio !== null)
            return undefined;
        const undrawn = undrawnReason(subject);
        if (undrawn !== undefined)
            return undrawn;
        const ink = await inkOf(subject);
        const left = ink === null || ink.box ? [] : ink.undrawn;
        return left.length > 0
            ? `the logo contains only ${(0,list/* listOf */.c)(left)}, which this check does not draw (see logo-active-content)`
            : undefined;
    },
    async *check(subject) {
        const logo = (0,artifacts_logo/* svgLogo */.uD)(subject);
        if (!logo)
            return;
        const place = { location: (0,places/* canvasPlace */.I)(logo), related: [(0,artifacts_logo/* namedHere */.mQ)(subject)] };
        if (logo.size.viewBox.kind === 'empty') {
            const message = 'The logo is blank: the width or height of its viewBox is 0. Set the viewBox to the box of the artwork.';
            yield { severity: 'error', message, ...place };
            return;
        }
        const failure = await drawingFailure(subject);
        if (failure) {
            yield { severity: FAILURES[failure].severity, message: FAILURES[failure].message, ...place };
            return;
        }
        const ink = await inkOf(subject);
        if (!ink || ink.box)
            return;
        const isOutside = ink.overhang > 0;
        const where = isOutside ? 'all of its artwork is outside the canvas' : 'nothing visible is drawn inside its canvas';
        const advice = isOutside ? 'Fit the viewBox to the artwork.' : 'Give the artwork a color.';
        const note = estimatedNote(ink);
        if (note === '')
            yield { severity: 'error', message: `The logo is blank: ${where}. ${advice}`, ...place };
        else
            yield {
                severity: 'warning',
                message: `The logo may be blank: ${where}${note}. Convert text and effects to paths.`,
                ...place,
            };
    },
});
const FAILURES = {
    time: {
        severity: 'warning',
        message: `The logo could not be drawn within ${budget/* LIMITS */.b.drawingMilliseconds / 1_000} s of CPU time, so its artwork was not checked. Simplify its filters, masks and patterns.`,
    },
    refused: {
        severity: 'warning',
        message: 'The logo could not be drawn, so its artwork was not checked. Export it as plain SVG.',
    },
};

// EXTERNAL MODULE: ./.build/src/logo/words.js
var words = __webpack_require__(32337);
;// CONCATENATED MODULE: ./.build/src/rules/logo-clipped.js







/** Overhang as a share of the canvas; from what a thousand real icons do. */
const NOTICE = 0.005;
const WARNING = 0.02;
/** Artwork that goes beyond the canvas. */
const logoClipped = (0,subject/* productRule */.E8)({
    meta: {
        id: 'logo-clipped',
        title: 'Logo is clipped',
        severities: ['warning', 'notice'],
        requirements: ['R4.1'],
        since: '1.0.0',
        order: 80,
        group: 'artwork',
        restsOn: basis/* LOGO */.KN,
        docs: {
            what: [
                'Draws the logo and the area around it. A **notice** if visible artwork extends beyond the canvas by more than 0.5%',
                'of its side, a **warning** over 2%. If the canvas is fully opaque, it is never more than a notice, because a',
                'background is often larger than the canvas.',
            ].join('\n'),
            why: 'Artwork beyond the canvas is clipped in the tile, so a rounded end becomes a straight edge.',
            fix: 'Enlarge the `viewBox` until it contains the artwork, or delete the hidden parts.',
            examples: [
                {
                    file: 'assets/logo.svg',
                    picture: true,
                    bad: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><circle cx="4" cy="4" r="4.5"/></svg>\n',
                    good: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><circle cx="4" cy="4" r="4"/></svg>\n',
                },
            ],
        },
    },
    measures: { logo: artifacts_logo/* logoMeasurement */.o2 },
    skip: unjudgedReason,
    async *check(subject) {
        const logo = (0,artifacts_logo/* svgLogo */.uD)(subject);
        const ink = await inkOf(subject);
        // Without ink on the canvas logo-blank says where the artwork is.
        if (!logo || !ink?.box || ink.overhang <= NOTICE)
            return;
        yield {
            severity: ink.overhang > WARNING && !ink.opaque ? 'warning' : 'notice',
            message: `The artwork extends ${(0,words/* percent */.K)(ink.overhang)} beyond the canvas and is clipped${estimatedNote(ink)}. Enlarge the canvas (viewBox) or delete the hidden parts.`,
            location: (0,places/* canvasPlace */.I)(logo),
            related: [(0,artifacts_logo/* namedHere */.mQ)(subject)],
        };
    },
});

// EXTERNAL MODULE: ./.build/src/logo/canvas.js
var logo_canvas = __webpack_require__(45535);
// EXTERNAL MODULE: ./.build/src/logo/drawing/ink.js
var drawing_ink = __webpack_require__(76902);
// EXTERNAL MODULE: ./.build/src/rules/words/square-mark.js
var square_mark = __webpack_require__(97994);
;// CONCATENATED MODULE: ./.build/src/rules/logo-framing.js













/** A limit for a notice and one for a warning; from what a thousand real icons do. */
const FILL = { notice: 0.85, warning: 0.75 };
const SHAPE = { notice: 0.5, warning: 0.4 };
const OFFSET = { notice: 0.05, warning: 0.1 };
/** Artwork that is small, thin or off centre on its canvas. */
const logoFraming = (0,subject/* productRule */.E8)({
    meta: {
        id: 'logo-framing',
        title: 'Logo is poorly framed',
        severities: ['warning', 'notice'],
        requirements: ['R4.1'],
        since: '1.0.0',
        order: 70,
        group: 'artwork',
        restsOn: basis/* LOGO */.KN,
        docs: {
            what: [
                'Measures the box around the artwork of the drawn logo. An opaque white background does not count as artwork. An',
                'opaque background in another color does, so it fills the canvas.',
                '',
                '| measure | notice | warning |',
                '| --- | --- | --- |',
                '| long side of the box, as a share of the canvas | under 85% | under 75% |',
                '| short side divided by long side | under 0.5 | under 0.4 |',
                '| distance of the box center from the canvas center | over 5% | over 10% |',
                '',
                'If the logo contains a bitmap, filters or CSS rules, the message states that the measure is an estimate. A logo with',
                'text or an embedded document is not measured, because these are not drawn.',
            ].join('\n'),
            why: [
                'A tile shows the whole canvas. A mark with wide margins looks half the size of the logos next to it, and a',
                'wordmark on a square canvas is unreadable at 24 pixels.',
            ].join(' '),
            fix: 'Crop the canvas to the artwork, with a margin of at most 7% on each side. Use a squarer mark, without any wordmark.',
            examples: [
                {
                    file: 'assets/logo.svg',
                    picture: true,
                    bad: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><path d="M0 0h60v60H0z"/></svg>\n',
                    good: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="-3 -3 66 66"><path d="M0 0h60v60H0z"/></svg>\n',
                },
            ],
        },
    },
    measures: { logo: artifacts_logo/* logoMeasurement */.o2 },
    skip: unmeasuredReason,
    async *check(subject) {
        const logo = (0,artifacts_logo/* svgLogo */.uD)(subject);
        const ink = await inkOf(subject);
        if (!logo || !ink?.art)
            return;
        const framing = (0,drawing_ink/* framingOf */.KS)(ink.art, logo.size.ratio ?? 1);
        const severity = severityOf(framing);
        if (!severity)
            return;
        const fix = ink.overhang === 0 ? await closerCrop(logo, ink.art, framing) : undefined;
        yield {
            severity,
            message: `The artwork ${describe(framing, logo.size.ratio ?? 1, ink.art)}${estimatedNote(ink)}. ${advice(framing)}`,
            location: (0,places/* canvasPlace */.I)(logo),
            related: [(0,artifacts_logo/* namedHere */.mQ)(subject)],
            ...(fix && { fix }),
        };
    },
});
function severityOf({ fill, shape, offset }) {
    if (fill < FILL.warning || shape < SHAPE.warning || offset > OFFSET.warning)
        return 'warning';
    return fill < FILL.notice || shape < SHAPE.notice || offset > OFFSET.notice ? 'notice' : undefined;
}
/** States only the measures that fail. */
function describe({ fill, shape, offset }, ratio, [left, top, right, bottom]) {
    const isWide = (right - left) * ratio > bottom - top;
    const times = Number((1 / shape).toPrecision(2));
    const parts = [
        ...(shape < SHAPE.notice ? [`is ${times} times as ${isWide ? 'wide as it is tall' : 'tall as it is wide'}`] : []),
        ...(fill < FILL.notice ? [`fills only ${(0,words/* percent */.K)(fill)} of the canvas`] : []),
        ...(offset > OFFSET.notice ? [`is ${(0,words/* percent */.K)(offset)} off center`] : []),
    ];
    const effect = shape < SHAPE.notice ? ', so it looks small in a tile' : '';
    return `${(0,list/* listOf */.c)(parts)}${effect}`;
}
function advice({ fill, shape, offset }) {
    if (shape < SHAPE.notice)
        return square_mark/* SQUARER_MARK */.o;
    if (fill < FILL.notice || offset <= OFFSET.notice)
        return 'Crop the canvas to the artwork.';
    return 'Center it on the canvas.';
}
/** Share of the canvas that the art fills after the fix. */
const FILLED = 0.9;
/** Art below this share of the canvas has too few pixels for an exact crop; it is drawn again, larger. */
const SHARP = 0.25;
/** A square canvas around the center of the art, if that fixes it. */
async function closerCrop(logo, art, { shape }) {
    const canvas = (0,logo_canvas/* canvasOf */.Qd)(logo.size);
    if (!canvas || logo.size.shape !== 'square' || logo.size.aspectRatio.fit === 'none' || shape < SHAPE.notice)
        return undefined;
    let box = crop(canvas, art);
    if (longSide(art) < SHARP) {
        const closer = await artOn(logo, box);
        if (!closer)
            return undefined;
        box = crop(box, closer);
    }
    const value = (0,logo_canvas/* boxText */.nT)(box);
    return (0,edits_logo/* canvasFix */.qc)(logo, `fit the canvas to the artwork (viewBox '${value}')`, { viewBox: value });
}
function longSide([left, top, right, bottom]) {
    return Math.max(right - left, bottom - top);
}
function crop([x, y, width], art) {
    const [left, top, right, bottom] = art;
    const side = (longSide(art) * width) / FILLED;
    return [x + ((left + right) * width - side) / 2, y + ((top + bottom) * width - side) / 2, side, side];
}
async function artOn({ svg, size, rasterizer }, box) {
    if (!rasterizer)
        return null;
    const { drawing } = await (0,measure_ink/* drawer */.w$)(svg.document, size, rasterizer)(box, measure_ink/* RASTER */.YX);
    return drawing && (0,drawing_ink/* inkFacts */.il)(drawing).art;
}

;// CONCATENATED MODULE: ./.build/src/rules/logo-low-contrast.js






/** Less of the art than this is hardly seen. */
const SEEN = 0.1;
/** Artwork in the colour of the page. */
const logoLowContrast = (0,subject/* productRule */.E8)({
    meta: {
        id: 'logo-low-contrast',
        title: 'Logo has low contrast',
        severities: ['warning', 'notice'],
        requirements: ['R4.1'],
        since: '1.0.0',
        order: 90,
        group: 'artwork',
        restsOn: basis/* LOGO */.KN,
        docs: {
            what: [
                'A **warning** if less than 10% of the artwork stands out on a white background, a **notice** if less than 10%',
                'stands out on a dark background (`#1f1f1f`). A pixel stands out if one color channel differs by at least 24 of',
                '255.',
                '',
                'A logo that is fully opaque and has the same color in its four corners has its own background. Then it is a',
                '**warning** if less than 10% of the mark stands out on that color. A white mark on a red square is fine.',
            ].join('\n'),
            why: 'The portal is white for most readers and dark for some. A white variant of a logo, drawn for dark slides, disappears on it.',
            fix: 'Use the variant for light backgrounds, or put the mark on a colored shape.',
            examples: [
                {
                    file: 'assets/logo.svg',
                    picture: true,
                    bad: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path fill="#fff" d="M0 0h8v8H0z"/></svg>\n',
                    good: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path fill="#06c" d="M0 0h8v8H0z"/></svg>\n',
                },
            ],
        },
    },
    measures: { logo: artifacts_logo/* logoMeasurement */.o2 },
    skip: unjudgedReason,
    async *check(subject) {
        const logo = (0,artifacts_logo/* svgLogo */.uD)(subject);
        const ink = await inkOf(subject);
        if (!logo || !ink?.art)
            return;
        for (const [severity, page, remedy] of unseenOn(ink))
            yield {
                severity,
                message: `The logo is barely visible on ${page}${estimatedNote(ink)}. ${remedy}`,
                location: (0,places/* colourPlace */.S)(logo),
                related: [(0,artifacts_logo/* namedHere */.mQ)(subject)],
            };
    },
});
/** A logo that brings its own background is seen as well as its mark is on it, whatever the page. */
function unseenOn({ visible, onOwnBackground }) {
    if (onOwnBackground !== null)
        return onOwnBackground < SEEN
            ? [['warning', 'its own background', 'Give the mark a color with more contrast.']]
            : [];
    return [
        ...(visible.white < SEEN ? [['warning', 'a white background', 'Use a darker variant.']] : []),
        ...(visible.dark < SEEN ? [['notice', 'a dark background', 'Use a variant that also works there.']] : []),
    ];
}

;// CONCATENATED MODULE: ./.build/src/rules/groups/artwork.js





const RULES = [logoBlank, logoFraming, logoClipped, logoLowContrast, logoActiveContent];


/***/ })

};
