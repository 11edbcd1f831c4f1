export const id = 1660;
export const ids = [1660];
export const modules = {

/***/ 98328:
/***/ ((module) => {



/** Highest positive signed 32-bit float value */
const maxInt = 2147483647; // aka. 0x7FFFFFFF or 2^31-1

/** Bootstring parameters */
const base = 36;
const tMin = 1;
const tMax = 26;
const skew = 38;
const damp = 700;
const initialBias = 72;
const initialN = 128; // 0x80
const delimiter = '-'; // '\x2D'

/** Regular expressions */
const regexPunycode = /^xn--/;
const regexNonASCII = /[^\0-\x7F]/; // Note: U+007F DEL is excluded too.
const regexSeparators = /[\x2E\u3002\uFF0E\uFF61]/g; // RFC 3490 separators

/** Error messages */
const errors = {
	'overflow': 'Overflow: input needs wider integers to process',
	'not-basic': 'Illegal input >= 0x80 (not a basic code point)',
	'invalid-input': 'Invalid input'
};

/** Convenience shortcuts */
const baseMinusTMin = base - tMin;
const floor = Math.floor;
const stringFromCharCode = String.fromCharCode;

/*--------------------------------------------------------------------------*/

/**
 * A generic error utility function.
 * @private
 * @param {String} type The error type.
 * @returns {Error} Throws a `RangeError` with the applicable error message.
 */
function error(type) {
	throw new RangeError(errors[type]);
}

/**
 * A generic `Array#map` utility function.
 * @private
 * @param {Array} array The array to iterate over.
 * @param {Function} callback The function that gets called for every array
 * item.
 * @returns {Array} A new array of values returned by the callback function.
 */
function map(array, callback) {
	const result = [];
	let length = array.length;
	while (length--) {
		result[length] = callback(array[length]);
	}
	return result;
}

/**
 * A simple `Array#map`-like wrapper to work with domain name strings or email
 * addresses.
 * @private
 * @param {String} domain The domain name or email address.
 * @param {Function} callback The function that gets called for every
 * character.
 * @returns {String} A new string of characters returned by the callback
 * function.
 */
function mapDomain(domain, callback) {
	const parts = domain.split('@');
	let result = '';
	if (parts.length > 1) {
		// In email addresses, only the domain name should be punycoded. Leave
		// the local part (i.e. everything up to `@`) intact.
		result = parts[0] + '@';
		domain = parts[1];
	}
	// Avoid `split(regex)` for IE8 compatibility. See #17.
	domain = domain.replace(regexSeparators, '\x2E');
	const labels = domain.split('.');
	const encoded = map(labels, callback).join('.');
	return result + encoded;
}

/**
 * Creates an array containing the numeric code points of each Unicode
 * character in the string. While JavaScript uses UCS-2 internally,
 * this function will convert a pair of surrogate halves (each of which
 * UCS-2 exposes as separate characters) into a single code point,
 * matching UTF-16.
 * @see `punycode.ucs2.encode`
 * @see <https://mathiasbynens.be/notes/javascript-encoding>
 * @memberOf punycode.ucs2
 * @name decode
 * @param {String} string The Unicode input string (UCS-2).
 * @returns {Array} The new array of code points.
 */
function ucs2decode(string) {
	const output = [];
	let counter = 0;
	const length = string.length;
	while (counter < length) {
		const value = string.charCodeAt(counter++);
		if (value >= 0xD800 && value <= 0xDBFF && counter < length) {
			// It's a high surrogate, and there is a next character.
			const extra = string.charCodeAt(counter++);
			if ((extra & 0xFC00) == 0xDC00) { // Low surrogate.
				output.push(((value & 0x3FF) << 10) + (extra & 0x3FF) + 0x10000);
			} else {
				// It's an unmatched surrogate; only append this code unit, in case the
				// next code unit is the high surrogate of a surrogate pair.
				output.push(value);
				counter--;
			}
		} else {
			output.push(value);
		}
	}
	return output;
}

/**
 * Creates a string based on an array of numeric code points.
 * @see `punycode.ucs2.decode`
 * @memberOf punycode.ucs2
 * @name encode
 * @param {Array} codePoints The array of numeric code points.
 * @returns {String} The new Unicode string (UCS-2).
 */
const ucs2encode = codePoints => String.fromCodePoint(...codePoints);

/**
 * Converts a basic code point into a digit/integer.
 * @see `digitToBasic()`
 * @private
 * @param {Number} codePoint The basic numeric code point value.
 * @returns {Number} The numeric value of a basic code point (for use in
 * representing integers) in the range `0` to `base - 1`, or `base` if
 * the code point does not represent a value.
 */
const basicToDigit = function(codePoint) {
	if (codePoint >= 0x30 && codePoint < 0x3A) {
		return 26 + (codePoint - 0x30);
	}
	if (codePoint >= 0x41 && codePoint < 0x5B) {
		return codePoint - 0x41;
	}
	if (codePoint >= 0x61 && codePoint < 0x7B) {
		return codePoint - 0x61;
	}
	return base;
};

/**
 * Converts a digit/integer into a basic code point.
 * @see `basicToDigit()`
 * @private
 * @param {Number} digit The numeric value of a basic code point.
 * @returns {Number} The basic code point whose value (when used for
 * representing integers) is `digit`, which needs to be in the range
 * `0` to `base - 1`. If `flag` is non-zero, the uppercase form is
 * used; else, the lowercase form is used. The behavior is undefined
 * if `flag` is non-zero and `digit` has no uppercase form.
 */
const digitToBasic = function(digit, flag) {
	//  0..25 map to ASCII a..z or A..Z
	// 26..35 map to ASCII 0..9
	return digit + 22 + 75 * (digit < 26) - ((flag != 0) << 5);
};

/**
 * Bias adaptation function as per section 3.4 of RFC 3492.
 * https://tools.ietf.org/html/rfc3492#section-3.4
 * @private
 */
const adapt = function(delta, numPoints, firstTime) {
	let k = 0;
	delta = firstTime ? floor(delta / damp) : delta >> 1;
	delta += floor(delta / numPoints);
	for (/* no initialization */; delta > baseMinusTMin * tMax >> 1; k += base) {
		delta = floor(delta / baseMinusTMin);
	}
	return floor(k + (baseMinusTMin + 1) * delta / (delta + skew));
};

/**
 * Converts a Punycode string of ASCII-only symbols to a string of Unicode
 * symbols.
 * @memberOf punycode
 * @param {String} input The Punycode string of ASCII-only symbols.
 * @returns {String} The resulting string of Unicode symbols.
 */
const decode = function(input) {
	// Don't use UCS-2.
	const output = [];
	const inputLength = input.length;
	let i = 0;
	let n = initialN;
	let bias = initialBias;

	// Handle the basic code points: let `basic` be the number of input code
	// points before the last delimiter, or `0` if there is none, then copy
	// the first basic code points to the output.

	let basic = input.lastIndexOf(delimiter);
	if (basic < 0) {
		basic = 0;
	}

	for (let j = 0; j < basic; ++j) {
		// if it's not a basic code point
		if (input.charCodeAt(j) >= 0x80) {
			error('not-basic');
		}
		output.push(input.charCodeAt(j));
	}

	// Main decoding loop: start just after the last delimiter if any basic code
	// points were copied; start at the beginning otherwise.

	for (let index = basic > 0 ? basic + 1 : 0; index < inputLength; /* no final expression */) {

		// `index` is the index of the next character to be consumed.
		// Decode a generalized variable-length integer into `delta`,
		// which gets added to `i`. The overflow checking is easier
		// if we increase `i` as we go, then subtract off its starting
		// value at the end to obtain `delta`.
		const oldi = i;
		for (let w = 1, k = base; /* no condition */; k += base) {

			if (index >= inputLength) {
				error('invalid-input');
			}

			const digit = basicToDigit(input.charCodeAt(index++));

			if (digit >= base) {
				error('invalid-input');
			}
			if (digit > floor((maxInt - i) / w)) {
				error('overflow');
			}

			i += digit * w;
			const t = k <= bias ? tMin : (k >= bias + tMax ? tMax : k - bias);

			if (digit < t) {
				break;
			}

			const baseMinusT = base - t;
			if (w > floor(maxInt / baseMinusT)) {
				error('overflow');
			}

			w *= baseMinusT;

		}

		const out = output.length + 1;
		bias = adapt(i - oldi, out, oldi == 0);

		// `i` was supposed to wrap around from `out` to `0`,
		// incrementing `n` each time, so we'll fix that now:
		if (floor(i / out) > maxInt - n) {
			error('overflow');
		}

		n += floor(i / out);
		i %= out;

		// Insert `n` at position `i` of the output.
		output.splice(i++, 0, n);

	}

	return String.fromCodePoint(...output);
};

/**
 * Converts a string of Unicode symbols (e.g. a domain name label) to a
 * Punycode string of ASCII-only symbols.
 * @memberOf punycode
 * @param {String} input The string of Unicode symbols.
 * @returns {String} The resulting Punycode string of ASCII-only symbols.
 */
const encode = function(input) {
	const output = [];

	// Convert the input in UCS-2 to an array of Unicode code points.
	input = ucs2decode(input);

	// Cache the length.
	const inputLength = input.length;

	// Initialize the state.
	let n = initialN;
	let delta = 0;
	let bias = initialBias;

	// Handle the basic code points.
	for (const currentValue of input) {
		if (currentValue < 0x80) {
			output.push(stringFromCharCode(currentValue));
		}
	}

	const basicLength = output.length;
	let handledCPCount = basicLength;

	// `handledCPCount` is the number of code points that have been handled;
	// `basicLength` is the number of basic code points.

	// Finish the basic string with a delimiter unless it's empty.
	if (basicLength) {
		output.push(delimiter);
	}

	// Main encoding loop:
	while (handledCPCount < inputLength) {

		// All non-basic code points < n have been handled already. Find the next
		// larger one:
		let m = maxInt;
		for (const currentValue of input) {
			if (currentValue >= n && currentValue < m) {
				m = currentValue;
			}
		}

		// Increase `delta` enough to advance the decoder's <n,i> state to <m,0>,
		// but guard against overflow.
		const handledCPCountPlusOne = handledCPCount + 1;
		if (m - n > floor((maxInt - delta) / handledCPCountPlusOne)) {
			error('overflow');
		}

		delta += (m - n) * handledCPCountPlusOne;
		n = m;

		for (const currentValue of input) {
			if (currentValue < n && ++delta > maxInt) {
				error('overflow');
			}
			if (currentValue === n) {
				// Represent delta as a generalized variable-length integer.
				let q = delta;
				for (let k = base; /* no condition */; k += base) {
					const t = k <= bias ? tMin : (k >= bias + tMax ? tMax : k - bias);
					if (q < t) {
						break;
					}
					const qMinusT = q - t;
					const baseMinusT = base - t;
					output.push(
						stringFromCharCode(digitToBasic(t + qMinusT % baseMinusT, 0))
					);
					q = floor(qMinusT / baseMinusT);
				}

				output.push(stringFromCharCode(digitToBasic(q, 0)));
				bias = adapt(delta, handledCPCountPlusOne, handledCPCount === basicLength);
				delta = 0;
				++handledCPCount;
			}
		}

		++delta;
		++n;

	}
	return output.join('');
};

/**
 * Converts a Punycode string representing a domain name or an email address
 * to Unicode. Only the Punycoded parts of the input will be converted, i.e.
 * it doesn't matter if you call it on a string that has already been
 * converted to Unicode.
 * @memberOf punycode
 * @param {String} input The Punycoded domain name or email address to
 * convert to Unicode.
 * @returns {String} The Unicode representation of the given Punycode
 * string.
 */
const toUnicode = function(input) {
	return mapDomain(input, function(string) {
		return regexPunycode.test(string)
			? decode(string.slice(4).toLowerCase())
			: string;
	});
};

/**
 * Converts a Unicode string representing a domain name or an email address to
 * Punycode. Only the non-ASCII parts of the domain name will be converted,
 * i.e. it doesn't matter if you call it with a domain that's already in
 * ASCII.
 * @memberOf punycode
 * @param {String} input The domain name or email address to convert, as a
 * Unicode string.
 * @returns {String} The Punycode representation of the given domain name or
 * email address.
 */
const toASCII = function(input) {
	return mapDomain(input, function(string) {
		return regexNonASCII.test(string)
			? 'xn--' + encode(string)
			: string;
	});
};

/*--------------------------------------------------------------------------*/

/** Define the public API */
const punycode = {
	/**
	 * A string representing the current Punycode.js version number.
	 * @memberOf punycode
	 * @type String
	 */
	'version': '2.3.1',
	/**
	 * An object of methods to convert from JavaScript's internal character
	 * representation (UCS-2) to Unicode code points, and back.
	 * @see <https://mathiasbynens.be/notes/javascript-encoding>
	 * @memberOf punycode
	 * @type Object
	 */
	'ucs2': {
		'decode': ucs2decode,
		'encode': ucs2encode
	},
	'decode': decode,
	'encode': encode,
	'toASCII': toASCII,
	'toUnicode': toUnicode
};

module.exports = punycode;


/***/ }),

/***/ 21660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ hostOf),
  K: () => (/* binding */ judgeAddress)
});

// EXTERNAL MODULE: ./.build/src/core/quote.js
var quote = __webpack_require__(93023);
// EXTERNAL MODULE: ./.build/src/core/url.js
var url = __webpack_require__(70702);
// EXTERNAL MODULE: ./.build/src/text/fictional-names.js
var fictional_names = __webpack_require__(81155);
// EXTERNAL MODULE: ./.build/src/link/international-names.js
var international_names = __webpack_require__(88365);
;// CONCATENATED MODULE: ./.build/src/link/placeholders.js
/**
 * Template syntax. `$NAME` and `%NAME%` only in capitals, because `$` and `%` are valid in URLs; `%s`, `%d` and `%v`
 * only where no percent-encoded octet begins.
 */
const TEMPLATE_MARK = new RegExp([
    String.raw `\{\{[^{}]*\}\}`,
    String.raw `\$?\{[^{}]*\}`,
    String.raw `\$\([^()]*\)`,
    '<[^<>]*>',
    String.raw `\$[A-Z][A-Z0-9_]+`,
    '%(?![0-9A-F]{2})[A-Z][A-Z0-9_]{2,}%',
    '%[sdv](?![0-9A-Fa-f])',
    '@@[A-Za-z0-9_]+@@',
].join('|'));
/** Labels of a host that stand for the reader's own name. */
const HOST_LABELS = [
    /^(?:your|my)-?(?:company|organi[sz]ation|org|domain|brand|vendor)(?:-?name)?$/,
    /^your-?(?:app|host|name|product|server|site|tenant|url|web-?site)(?:-?name)?$/,
    /^(?:company|domain|host|product|vendor)-?name$/,
    /^(?:change-?me|fix-?me|placeholder|todo|tbd)$/,
];
/** Segments of a path, or values of a query, that stand for text to be written. */
const SEGMENTS = [
    /^(?:change-?me|fix-?me|placeholder|todo|tbd|xxx+)$/,
    /^(?:link|url)-(?:goes-)?here$/,
    /^(?:insert|add|put)-.{0,40}-here$/,
    /^path-to-.{0,40}$/,
    /^your-?(?:company|page|path|product|integration|landing-?page)(?:-?(?:name|here))?$/,
    /^(?:company|product)-?name$/,
];
/** Finds a template that was not filled in, anywhere in the URL. */
function templateMark(address) {
    const match = TEMPLATE_MARK.exec(address);
    return match && { start: match.index, end: match.index + match[0].length };
}
/** Finds a label of a host that is a placeholder; the top-level domain is not checked. */
function placeholderLabel(host) {
    return firstPart(host, '.', HOST_LABELS);
}
/** Finds a segment of the path, or a part of the query, that is a placeholder. */
function placeholderSegment(rest) {
    return firstPart(rest, /[/?&=#]/, SEGMENTS);
}
function firstPart(text, separator, patterns) {
    let start = 0;
    for (const part of text.split(separator)) {
        const words = part.toLowerCase().replaceAll('_', '-');
        if (part.length <= 64 && patterns.some((pattern) => pattern.test(words)))
            return { start, end: start + part.length };
        start += part.length + 1;
    }
    return null;
}

// EXTERNAL MODULE: ./.build/src/link/special-use.js
var special_use = __webpack_require__(89013);
;// CONCATENATED MODULE: ./.build/src/link/host.js




/** RFC 1035, section 2.3.4, in octets; without the final dot and the length octets, a whole name has 253. */
const LABEL_OCTETS = 63;
const NAME_OCTETS = 253;
/** Alphabets with letters that look alike; two of them in one label are deceptive (Unicode UTS 39, section 5.2). */
const LOOK_ALIKE_SCRIPTS = [
    ['Latin', /\p{Script=Latin}/u],
    ['Greek', /\p{Script=Greek}/u],
    ['Cyrillic', /\p{Script=Cyrillic}/u],
    ['Armenian', /\p{Script=Armenian}/u],
    ['Cherokee', /\p{Script=Cherokee}/u],
    ['Coptic', /\p{Script=Coptic}/u],
];
/**
 * Whether a host as written can be a public site. Checks its form (RFC 1035 section 2.3.1, RFC 1123 section 2.1, RFC
 * 5891 for letters of other scripts), then the host as a browser parses it.
 */
function hostFault(host, { sample }) {
    const whole = (problem) => ({ start: 0, end: host.length, problem });
    if (!fits(host, NAME_OCTETS))
        return whole(`has a host of more than ${NAME_OCTETS} characters`);
    const parsed = parseHost(host);
    const literal = ipLiteral(host, parsed);
    if (literal)
        return whole(literal);
    const special = parsed === null ? null : (0,special_use/* specialUse */.Z)(parsed.replace(/\.$/, ''));
    if (special && !(sample && special.isExample))
        return whole(`is not a public site, because ${(0,quote/* quote */.hD)(special.name)} ${special.why}`);
    return (labelFault(host) ??
        (parsed === null ? whole('has a host that no browser accepts') : topLevelFault(host, parsed)) ??
        placeholderFault(host));
}
/** Returns the host as a browser parses it (lower case, ASCII); null if the browser refuses it. */
function parseHost(host) {
    try {
        return new URL(`https://${host}/`).hostname;
    }
    catch {
        return null;
    }
}
/** The WHATWG URL parser also reads integers, hexadecimal, octal, shortened and circled numbers as IP addresses. */
function ipLiteral(host, parsed) {
    if (host.startsWith('['))
        return `has the IP address ${(0,quote/* quote */.hD)(host)} instead of a host name`;
    if (parsed !== null && /^[\d.]+$/.test(parsed)) {
        return host === parsed
            ? `has the IP address ${parsed} instead of a host name`
            : `has a host that browsers read as the IP address ${parsed}`;
    }
    const last = host.replace(/\.$/, '').split('.').at(-1) ?? '';
    if (/^(?:\d+|0x[\da-f]*)$/i.test(last))
        return 'has a host that ends in a number, as only IP addresses do';
    return null;
}
function labelFault(host) {
    const labels = host.split('.');
    let start = 0;
    let octets = labels.length - 1;
    for (const [index, label] of labels.entries()) {
        const fault = label === '' ? emptyLabel(index, labels.length) : oneLabelFault(label);
        if (fault)
            return { ...fault, start: start + fault.start, end: start + fault.end };
        octets += asciiOf(label).length;
        start += label.length + 1;
    }
    const whole = (problem) => ({ start: 0, end: host.length, problem });
    if (octets > NAME_OCTETS)
        return whole(`has a host of more than ${NAME_OCTETS} characters`);
    if (labels.length < 2)
        return whole('has a host without a dot, which works only inside a private network');
    return null;
}
/** Underlines the dots on both sides. */
function emptyLabel(index, count) {
    if (index === 0)
        return { start: 0, end: 1, problem: 'has a dot at the start of the host' };
    if (index === count - 1)
        return { start: -1, end: 0, problem: 'has a dot at the end of the host' };
    return { start: -1, end: 1, problem: 'has an empty part in the host' };
}
function oneLabelFault(label) {
    const bad = badCharacter(label);
    if (bad)
        return bad;
    const whole = (problem) => ({ start: 0, end: label.length, problem });
    if (label.startsWith('-'))
        return { start: 0, end: 1, problem: 'has a part of the host that begins with a hyphen' };
    if (label.endsWith('-'))
        return { start: label.length - 1, end: label.length, problem: 'has a part of the host that ends with a hyphen' };
    if (!fits(label, LABEL_OCTETS))
        return whole(`has a part of the host with more than ${LABEL_OCTETS} characters`);
    const ascii = asciiOf(label);
    if (ascii === '')
        return whole('has a part of the host that is not a valid name');
    if (ascii.length > LABEL_OCTETS)
        return whole(`has a part of the host with more than ${LABEL_OCTETS} characters (${(0,quote/* quote */.hD)(ascii)} in the DNS)`);
    return mixedScript(label, ascii);
}
/** Letters, digits and hyphens of any script, in the form that IDNA keeps: not full-width, circled or ligatures. */
function badCharacter(label) {
    let at = 0;
    for (const character of label) {
        const allowed = /^[\p{L}\p{M}\p{Nd}\-\u00B7\u0375\u05F3\u05F4\u30FB]$/u.test(character);
        if (!allowed || (character > '\u007F' && isCompatibility(character))) {
            const shown = character > '\u007F' ? `${(0,quote/* quote */.hD)(character)} (${(0,quote/* codePoint */.yb)(character)})` : (0,quote/* quote */.hD)(character);
            return {
                start: at,
                end: at + character.length,
                problem: `has ${shown} in the host, where only letters, digits and hyphens are allowed`,
            };
        }
        at += character.length;
    }
    return null;
}
function isCompatibility(character) {
    return character.normalize('NFKC') !== character.normalize('NFC');
}
function mixedScript(label, ascii) {
    const shown = label === ascii ? (0,international_names/* toLetters */.L)(ascii) : label;
    const scripts = LOOK_ALIKE_SCRIPTS.filter(([, letters]) => letters.test(shown)).map(([name]) => name);
    if (scripts.length < 2)
        return null;
    return {
        start: 0,
        end: label.length,
        problem: `mixes ${scripts.slice(0, -1).join(', ')} and ${scripts.at(-1)} letters that look alike in ${(0,quote/* quote */.hD)(shown)}`,
    };
}
/** A top-level domain is alphabetic (RFC 1123, section 2.1) or an internationalized name. */
function topLevelFault(host, parsed) {
    const last = parsed.slice(parsed.lastIndexOf('.') + 1);
    if (/^(?:[a-z]{2,}|xn--[a-z\d-]+)$/.test(last))
        return null;
    return {
        start: host.lastIndexOf('.') + 1,
        end: host.length,
        problem: `has the host ending ${(0,quote/* quote */.hD)(last)}, which is not a public top-level domain`,
    };
}
function placeholderFault(host) {
    const placeholder = placeholderLabel(host);
    return (placeholder && {
        ...placeholder,
        problem: `contains the placeholder ${(0,quote/* quote */.hD)(host.slice(placeholder.start, placeholder.end))}`,
    });
}
/**
 * Returns the form that the DNS uses; empty if there is none. Conversion is quadratic, so only short labels are
 * converted.
 */
function asciiOf(label) {
    return /^[\w-]*$/.test(label) && !/^xn--/i.test(label) ? label.toLowerCase() : (0,international_names/* toAscii */.V)(label);
}
/** Every code point needs at least one octet in the DNS form. */
function fits(text, octets) {
    return text.length <= octets || (text.length <= 2 * octets && [...text].length <= octets);
}

;// CONCATENATED MODULE: ./.build/src/link/address.js





const HTTPS = 'https://';
const INVISIBLE = /[\p{Cc}\p{Default_Ignorable_Code_Point}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\uFFFD]/u;
const SECOND_ADDRESS = /[\s,;|]https?:\/\//i;
/** Endings that make a name without a scheme more likely a file than a site. */
const FILE_ENDING = /^[^/?#]*\.(?:aspx?|docx?|html?|jpe?g|md|pdf|php|png|svg|txt|xml)$/i;
const WRAPPING = /^(?:!?\[[^\]]*\]\(|[<>"'`(\u2018-\u201F\u00AB\u2039])/;
/** RFC 3986 appendix A, and letters of other scripts as in RFC 3987; browsers also take square brackets. */
const NO_URI_CHARACTER = /[^\w\-.~:/?#[\]@!$&'()*+,;=%\u00A0-\u{10FFFF}]/u;
const BAD_PERCENT = /%(?![0-9A-Fa-f]{2})/;
/**
 * Returns the first fault of the URL of a landing page, in this order: the text as written, the labels of its host, the
 * host as a browser parses it. Null: no fault can be found without opening the page.
 */
function judgeAddress(value, options) {
    const core = value.trim();
    const lead = value.length - value.trimStart().length;
    if (core === '')
        return { start: 0, end: value.length, problem: 'is empty', shown: value, advice: null, fix: null };
    const fault = textFault(core) ?? schemeFault(core) ?? addressFault(core, options) ?? fictionFault(core, options);
    if (!fault)
        return core === value ? null : blankFault(value, lead, core);
    return {
        start: fault.start + lead,
        end: fault.end + lead,
        problem: fault.problem,
        shown: withoutPassword(core),
        advice: fault.advice ?? null,
        fix: httpsFix(core, options),
    };
}
/** Returns the host as a browser parses it (lower case, ASCII); null if there is none or it is too long. */
function hostOf(value) {
    const core = value.trim();
    if (!/^https?:\/\/[^/]/i.test(core) || authorityOf(core).length > 1000)
        return null;
    try {
        return new URL(core).hostname || null;
    }
    catch {
        return null;
    }
}
function blankFault(value, lead, core) {
    const fix = { title: 'remove leading and trailing spaces', applicability: 'safe', text: core };
    const range = lead > 0 ? { start: 0, end: lead } : { start: core.length, end: value.length };
    return { ...range, problem: 'has leading or trailing spaces', shown: value, advice: 'Remove them.', fix };
}
/** Finds faults in the text itself, at any place. */
function textFault(core) {
    const invisible = INVISIBLE.exec(core);
    if (invisible)
        return found(invisible, `contains the invisible character ${(0,quote/* codePoint */.yb)(invisible[0])}`);
    const wrapping = WRAPPING.exec(core);
    if (wrapping)
        return found(wrapping, 'has quotes, brackets or Markdown around it');
    const second = SECOND_ADDRESS.exec(core);
    if (second)
        return { start: second.index + 1, end: core.length, problem: 'contains more than one URL' };
    const mark = templateMark(core);
    if (mark)
        return { ...mark, problem: `contains the placeholder ${(0,quote/* quote */.hD)(core.slice(mark.start, mark.end))}` };
    const blank = /\s+/.exec(core);
    if (blank)
        return found(blank, 'contains a space');
    const backSlash = core.indexOf('\\');
    if (backSlash >= 0)
        return { start: backSlash, end: backSlash + 1, problem: `contains a backslash instead of ${(0,quote/* quote */.hD)('/')}` };
    return null;
}
function schemeFault(core) {
    const scheme = /^[a-z][a-z\d+-]*:(?!\d)/i.exec(core);
    if (!scheme)
        return { start: 0, end: beginningOf(core), problem: `does not begin with ${(0,quote/* quote */.hD)(HTTPS)}` };
    const name = scheme[0].slice(0, -1).toLowerCase();
    if (name === 'http')
        return found(scheme, 'uses http, which is not encrypted');
    if (name !== 'https')
        return found(scheme, `has the scheme ${(0,quote/* quote */.hD)(name)} instead of https`);
    const slashes = /^[a-z]+:(\/*)/i.exec(core);
    if (slashes[1] !== '//')
        return found(slashes, "does not have exactly two slashes after 'https:'");
    return null;
}
/** Underlines a URL without a scheme up to the end of its presumed host. */
function beginningOf(core) {
    const end = core.slice(2).search(/[/?#]/);
    return end < 0 ? core.length : end + 2;
}
/** Host, port and the rest of a text that begins with `https://` in any letter case. */
function addressFault(core, options) {
    const authority = authorityOf(core);
    const at = HTTPS.length;
    const user = authority.lastIndexOf('@') + 1;
    if (user > 0)
        return { start: at, end: at + user, problem: 'contains a user name or password' };
    const host = /^(?:\[[^\]]*\]?|[^:]*)/.exec(authority)?.[0] ?? '';
    if (host === '')
        return { start: 0, end: at + authority.length, problem: 'has no host' };
    const ofHost = hostFault(host, options);
    if (ofHost)
        return { ...ofHost, start: ofHost.start + at, end: ofHost.end + at };
    const port = authority.slice(host.length);
    if (port !== '' && !(/^:\d{0,5}$/.test(port) && Number(port.slice(1)) <= 65_535))
        return {
            start: at + host.length,
            end: at + authority.length,
            problem: `has the invalid port ${(0,quote/* quote */.hD)(port.slice(1))}`,
        };
    return (restFault(core, at + authority.length) ??
        ((0,url/* isUrl */.g)(core) ? null : { start: 0, end: core.length, problem: 'is not a valid URL' }));
}
/** A name that is reserved for sample listings, in the host or after it. */
function fictionFault(core, { sample }) {
    const name = sample ? null : (0,fictional_names/* findFictionalName */.yi)(core);
    return (name && {
        start: name.start,
        end: name.end,
        problem: `contains the fictional name ${(0,quote/* quote */.hD)(name.text)}`,
        advice: "Use a page of your own site, or set 'sample: true' for a sample listing.",
    });
}
function restFault(core, from) {
    const rest = core.slice(from);
    const shifted = (start, end, problem) => ({ start: from + start, end: from + end, problem });
    const bad = NO_URI_CHARACTER.exec(rest);
    if (bad)
        return shifted(bad.index, bad.index + bad[0].length, `contains ${(0,quote/* quote */.hD)(bad[0])}, which must be percent-encoded`);
    const percent = BAD_PERCENT.exec(rest);
    if (percent)
        return shifted(percent.index, percent.index + 1, 'has a percent sign without two hexadecimal digits after it');
    const placeholder = placeholderSegment(rest);
    if (!placeholder)
        return null;
    const shown = (0,quote/* quote */.hD)(rest.slice(placeholder.start, placeholder.end));
    return shifted(placeholder.start, placeholder.end, `contains the placeholder ${shown}`);
}
/** Offered only if https is all that is missing. */
function httpsFix(core, options) {
    const beginning = /^(?:https?:\/*|\/\/)?(?=[\p{L}\d])/iu.exec(core)?.[0];
    if (beginning === undefined || FILE_ENDING.test(core))
        return null;
    const text = HTTPS + core.slice(beginning.length);
    if (text === core || judgeAddress(text, options) !== null)
        return null;
    return { title: `use ${(0,quote/* quote */.hD)(text)}`, applicability: 'suggest', text };
}
function authorityOf(core) {
    const from = core.indexOf('//') + 2;
    const end = core.slice(from).search(/[/?#]/);
    return end < 0 ? core.slice(from) : core.slice(from, from + end);
}
function withoutPassword(core) {
    const from = core.indexOf('//') + 2;
    const user = from < 2 ? -1 : authorityOf(core).lastIndexOf('@');
    return user < 0 ? core : `${core.slice(0, from)}\u2026${core.slice(from + user)}`;
}
function found(match, problem) {
    return { start: match.index, end: match.index + match[0].length, problem };
}


/***/ }),

/***/ 88365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ toLetters),
/* harmony export */   V: () => (/* binding */ toAscii)
/* harmony export */ });
/* harmony import */ var punycode_punycode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98328);

/**
 * Returns the ASCII form of a host name that the DNS uses, as a URL parser maps it (UTS 46); empty if there is none.
 *
 * @param name letters, digits, hyphens and dots, of any script
 */
function toAscii(name) {
    try {
        return new URL(`ws://${name}`).hostname;
    }
    catch {
        return '';
    }
}
/** Returns the letters of a host name in its ASCII form; names that no URL parser accepts stay as they are. */
function toLetters(name) {
    try {
        return punycode_punycode_js__WEBPACK_IMPORTED_MODULE_0__.toUnicode(name);
    }
    catch {
        return name;
    }
}


/***/ }),

/***/ 89013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ specialUse)
/* harmony export */ });
/* harmony import */ var _text_fictional_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81155);

const OWN_NETWORK = 'works only inside a private network';
/**
 * Names that the public DNS does not resolve, or reserves for documentation; everything below them is included. IANA
 * registry of special-use domain names, with the RFC that reserves each.
 */
const SPECIAL_USE = new Map([
    ..._text_fictional_names_js__WEBPACK_IMPORTED_MODULE_0__/* .EXAMPLE_DOMAINS */ .Rh,
    ['localhost', "is the reader's own machine"],
    // RFC 6762, with the names of its appendix G; RFC 8375 is below arpa
    ['local', OWN_NETWORK],
    ['intranet', OWN_NETWORK],
    ['internal', OWN_NETWORK],
    ['private', OWN_NETWORK],
    ['corp', OWN_NETWORK],
    ['home', OWN_NETWORK],
    ['lan', OWN_NETWORK],
    // Names that routers and hosts files define
    ['localdomain', OWN_NETWORK],
    // RFC 3172; home.arpa is RFC 8375
    ['home.arpa', OWN_NETWORK],
    ['arpa', 'is reserved for DNS infrastructure'],
    // RFC 7686
    ['onion', 'needs the Tor network'],
    // RFC 9476
    ['alt', 'is reserved for names outside the DNS'],
]);
/** @param host in lower case, ASCII, without a final dot */
function specialUse(host) {
    for (let name = host;; name = name.slice(name.indexOf('.') + 1)) {
        const why = SPECIAL_USE.get(name);
        if (why !== undefined)
            return { name, why, isExample: _text_fictional_names_js__WEBPACK_IMPORTED_MODULE_0__/* .EXAMPLE_DOMAINS */ .Rh.has(name) };
        if (!name.includes('.'))
            return null;
    }
}


/***/ })

};
