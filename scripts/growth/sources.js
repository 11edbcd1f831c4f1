/**
 * How the languages that the source scan reads write what a file can have many of. `call` is a request to the API.
 *
 * @typedef {{
 *   file: string,
 *   head?: string,
 *   foot?: string,
 *   call: (i: number) => string,
 *   fn: (i: number) => string,
 *   assign: (i: number) => string,
 *   text: string,
 *   join: string,
 *   let: (value: string) => string,
 *   import: (i: number) => string,
 *   comment: string,
 * }} Writing
 */

/** With an address, in one run. */
const MOST_FILES = 1_500;

const URL = 'https://api.security.microsoft.com/api';

/** @type {Readonly<Record<string, Writing>>} */
const WRITINGS = {
  python: {
    file: 'a.py',
    head: 'import requests\n',
    call: (i) => `requests.get("${URL}/${i}")\n`,
    fn: (i) => `def f${i}(u):\n    return requests.get("${URL}/" + u)\nf${i}("a")\n`,
    assign: (i) => `a${i + 1} = a${i}\n`,
    text: '"a"',
    join: ' + ',
    let: (value) => `a = (${value})\n`,
    import: (i) => `from a${i} import b\n`,
    comment: '# a\n',
  },
  javascript: {
    file: 'a.js',
    call: (i) => `fetch("${URL}/${i}");\n`,
    fn: (i) => `function f${i}(u) { return fetch("${URL}/" + u); }\nf${i}("a");\n`,
    assign: (i) => `const a${i + 1} = a${i};\n`,
    text: '"a"',
    join: ' + ',
    let: (value) => `const a = (${value});\n`,
    import: (i) => `import b${i} from "./a${i}.js";\n`,
    comment: '// a\n',
  },
  typescript: {
    file: 'a.ts',
    call: (i) => `fetch("${URL}/${i}");\n`,
    fn: (i) => `function f${i}(u: string): unknown { return fetch("${URL}/" + u); }\nf${i}("a");\n`,
    assign: (i) => `const a${i + 1}: string = a${i};\n`,
    text: '"a"',
    join: ' + ',
    let: (value) => `const a = (${value});\n`,
    import: (i) => `import b${i} from "./a${i}.ts";\n`,
    comment: '// a\n',
  },
  csharp: {
    file: 'a.cs',
    head: 'class A { HttpClient c = new HttpClient(); string a0 = "b";\n',
    foot: '}\n',
    call: (i) => `void g${i}() { c.GetAsync("${URL}/${i}"); }\n`,
    fn: (i) => `void f${i}(string u) { c.GetAsync("${URL}/" + u); }\nvoid h${i}() { f${i}("a"); }\n`,
    assign: (i) => `string a${i + 1} = a${i};\n`,
    text: '"a"',
    join: ' + ',
    let: (value) => `string a = (${value});\n`,
    import: (i) => `using a${i};\n`,
    comment: '// a\n',
  },
  java: {
    file: 'A.java',
    head: 'class A { HttpClient c; String a0 = "b";\n',
    foot: '}\n',
    call: (i) => `void g${i}() { c.send(HttpRequest.newBuilder(URI.create("${URL}/${i}")).build()); }\n`,
    fn: (i) =>
      `void f${i}(String u) { c.send(HttpRequest.newBuilder(URI.create("${URL}/" + u)).build()); }\nvoid h${i}() { f${i}("a"); }\n`,
    assign: (i) => `String a${i + 1} = a${i};\n`,
    text: '"a"',
    join: ' + ',
    let: (value) => `String a = (${value});\n`,
    import: (i) => `import a.b${i};\n`,
    comment: '// a\n',
  },
  go: {
    file: 'a.go',
    head: 'package a\nimport "net/http"\nvar a0 = "b"\n',
    call: (i) => `func g${i}() { http.Get("${URL}/${i}") }\n`,
    fn: (i) => `func f${i}(u string) { http.Get("${URL}/" + u) }\nfunc h${i}() { f${i}("a") }\n`,
    assign: (i) => `var a${i + 1} = a${i}\n`,
    text: '"a"',
    join: ' + ',
    let: (value) => `var a = (${value})\n`,
    import: (i) => `import b${i} "a/b${i}"\n`,
    comment: '// a\n',
  },
  ruby: {
    file: 'a.rb',
    head: 'require "net/http"\n',
    call: (i) => `Net::HTTP.get(URI("${URL}/${i}"))\n`,
    fn: (i) => `def f${i}(u)\n  Net::HTTP.get(URI("${URL}/" + u))\nend\nf${i}("a")\n`,
    assign: (i) => `a${i + 1} = a${i}\n`,
    text: '"a"',
    join: ' + ',
    let: (value) => `a = (${value})\n`,
    import: (i) => `require_relative "a${i}"\n`,
    comment: '# a\n',
  },
  php: {
    file: 'a.php',
    head: '<?php\n',
    call: (i) => `file_get_contents("${URL}/${i}");\n`,
    fn: (i) => `function f${i}($u) { return file_get_contents("${URL}/" . $u); }\nf${i}("a");\n`,
    assign: (i) => `$a${i + 1} = $a${i};\n`,
    text: '"a"',
    join: ' . ',
    let: (value) => `$a = (${value});\n`,
    import: (i) => `require "a${i}.php";\n`,
    comment: '// a\n',
  },
  rust: {
    file: 'a.rs',
    call: (i) => `fn g${i}() { reqwest::get("${URL}/${i}"); }\n`,
    fn: (i) => `fn f${i}(u: &str) { reqwest::get(format!("${URL}/{}", u)); }\nfn h${i}() { f${i}("a"); }\n`,
    assign: (i) => `const A${i + 1}: &str = A${i};\n`,
    text: '"a"',
    join: ' + ',
    let: (value) => `const A: &str = (${value});\n`,
    import: (i) => `use a${i}::b;\n`,
    comment: '// a\n',
  },
  cpp: {
    file: 'a.cpp',
    call: (i) => `void g${i}() { cpr::Get(cpr::Url{"${URL}/${i}"}); }\n`,
    fn: (i) => `void f${i}(std::string u) { cpr::Get(cpr::Url{"${URL}/" + u}); }\nvoid h${i}() { f${i}("a"); }\n`,
    assign: (i) => `auto a${i + 1} = a${i};\n`,
    text: '"a"',
    join: ' + ',
    let: (value) => `auto a = (${value});\n`,
    import: (i) => `#include "a${i}.h"\n`,
    comment: '// a\n',
  },
  powershell: {
    file: 'a.ps1',
    call: (i) => `Invoke-RestMethod -Uri "${URL}/${i}"\n`,
    fn: (i) => `function f${i}($u) { Invoke-RestMethod -Uri "${URL}/$u" }\nf${i} "a"\n`,
    assign: (i) => `$a${i + 1} = $a${i}\n`,
    text: '"a"',
    join: ' + ',
    let: (value) => `$a = (${value})\n`,
    import: (i) => `. ./a${i}.ps1\n`,
    comment: '# a\n',
  },
  bash: {
    file: 'a.sh',
    call: (i) => `curl "${URL}/${i}"\n`,
    fn: (i) => `f${i}() { curl "${URL}/$1"; }\nf${i} a\n`,
    assign: (i) => `a${i + 1}=$a${i}\n`,
    text: '"a"',
    join: '',
    let: (value) => `a=${value}\n`,
    import: (i) => `source ./a${i}.sh\n`,
    comment: '# a\n',
  },
  kotlin: {
    file: 'a.kt',
    call: (i) => `val g${i} = client.get("${URL}/${i}")\n`,
    fn: (i) => `fun f${i}(u: String) { client.get("${URL}/" + u) }\n`,
    assign: (i) => `val a${i + 1} = a${i}\n`,
    text: '"a"',
    join: ' + ',
    let: (value) => `val a = (${value})\n`,
    import: (i) => `import a.b${i}\n`,
    comment: '// a\n',
  },
  perl: {
    file: 'a.pl',
    call: (i) => `$ua->get("${URL}/${i}");\n`,
    fn: (i) => `sub f${i} { $ua->get("${URL}/" . $_[0]); }\n`,
    assign: (i) => `my $a${i + 1} = $a${i};\n`,
    text: '"a"',
    join: ' . ',
    let: (value) => `my $a = (${value});\n`,
    import: (i) => `use A${i};\n`,
    comment: '# a\n',
  },
};

/** @type {Readonly<Record<string, (writing: Writing, n: number) => string>>} */
const OF_CODE = {
  calls: (w, n) => whole(w, times(n, w.call)),
  functions: (w, n) => whole(w, times(n, w.fn)),
  assignments: (w, n) => whole(w, `${times(n, w.assign)}${w.call(0)}`),
  texts: (w, n) => whole(w, `${times(n, () => w.let(w.text))}${w.call(0)}`),
  'a long sum': (w, n) => whole(w, `${w.let(times(n, () => `${w.text}${w.join}`) + w.text)}${w.call(0)}`),
  'a long text': (w, n) => whole(w, `${w.let(`"${lines(n)}"`)}${w.call(0)}`),
  brackets: (w, n) => whole(w, `${w.call(0)}${w.let(`${times(n, () => '(')}1${times(n, () => ')')}`)}`),
  'open brackets': (w, n) => whole(w, `${w.call(0)}${times(n, () => '(')}\n`),
  'open braces': (w, n) => whole(w, `${w.call(0)}${times(n, () => '{')}\n`),
  'open quotes': (w, n) => whole(w, `${w.call(0)}${times(n, () => '"\n')}`),
  imports: (w, n) =>
    w.head?.startsWith('class')
      ? `${times(n, w.import)}${whole(w, w.call(0))}`
      : whole(w, `${times(n, w.import)}${w.call(0)}`),
  comments: (w, n) => whole(w, `${times(n, () => w.comment)}${w.call(0)}`),
  'waived calls': (w, n) =>
    whole(
      w,
      times(n, (i) => w.comment.replace('a', () => 'mde-partner-ignore user-agent-missing -- a') + w.call(i)),
    ),
};

const HOLE = '$'.concat('{a}');

/** @type {Readonly<Record<string, readonly [file: string, make: (n: number) => string]>>} */
const OF_DATA = {
  'JSON: requests': [
    'a.json',
    (n) => `[${times(n, (i) => `{"url":"${URL}/${i}","method":"GET","headers":{"a":"b"}},\n`)}{}]`,
  ],
  'JSON: depth': ['a.json', (n) => `{"url":"${URL}","a":${times(n, () => '[')}${times(n, () => ']')}}`],
  'JSON: keys': ['a.json', (n) => `{"url":"${URL}","method":"GET",\n${times(n, (i) => `"a${i}":"b",\n`)}"c":1}`],
  'JSON: faults': ['a.json', (n) => `{"url":"${URL}",\n${times(n, () => '}{:\n')}`],
  'JSON: a long text': ['a.json', (n) => `{"url":"${URL}","method":"GET",\n"a":"${times(n, () => 'a\\n')}"}`],
  'YAML: requests': ['a.yml', (n) => times(n, (i) => `- { url: "${URL}/${i}", method: GET, headers: { a: b } }\n`)],
  'YAML: keys': ['a.yml', (n) => `url: "${URL}"\nmethod: GET\n${times(n, (i) => `a${i}: b\n`)}`],
  'YAML: depth': ['a.yml', (n) => `url: "${URL}"\na: ${times(n, () => '[')}\n`],
  'YAML: depth of blocks': ['a.yml', (n) => `url: "${URL}"\na:\n${times(n, () => '- ')}\n`],
  'YAML: documents': ['a.yml', (n) => times(n, (i) => `---\nurl: "${URL}/${i}"\nmethod: GET\n`)],
  'YAML: aliases': ['a.yml', (n) => `a: &a { url: "${URL}", method: GET }\nb:\n${times(n, () => '- *a\n')}`],
  'YAML: faults': ['a.yml', (n) => `url: "${URL}"\n${times(n, () => '\t]: {\n')}`],
  'YAML: a block of code': ['a.yml', (n) => `run: |\n${times(n, (i) => `  curl "${URL}/${i}"\n`)}`],
  'HCL: requests': ['a.tf', (n) => times(n, (i) => `data "http" "a${i}" {\n  url = "${URL}/${i}"\n}\n`)],
  'HCL: depth': ['a.tf', (n) => `a = "${URL}"\n${times(n, () => 'b {\n')}`],
  'HCL: lists': ['a.tf', (n) => `a = "${URL}"\nb = ${times(n, () => '[')}\n`],
  'HCL: locals': [
    'a.tf',
    (n) => `locals {\n${times(n, (i) => `  a${i + 1} = local.a${i}\n`)}}\ndata "http" "a" {\n  url = "${URL}"\n}\n`,
  ],
  'Bicep: requests': ['a.bicep', (n) => times(n, (i) => `var a${i} = { method: 'GET', uri: '${URL}/${i}' }\n`)],
  'Bicep: depth': ['a.bicep', (n) => `var a = '${URL}'\nvar b = ${times(n, () => '{ a: [')}\n`],
  'Bicep: variables': [
    'a.bicep',
    (n) =>
      `var b = '${URL}'\nvar h = { a: 'b' }\n${times(n, (i) => `var a${i} = { method: 'GET', uri: b, headers: h }\n`)}`,
  ],
  'Bicep: holes': ['a.bicep', (n) => `var a = '${URL}'\nvar b = '${times(n, () => '${')}'\n`],
  'HCL: templates': ['a.tf', (n) => `data "http" "a" {\n  url = "${URL}/${times(n, () => HOLE)}"\n}\n`],
  'notebook: cells': [
    'a.ipynb',
    (n) =>
      `{"cells":[${times(n, (i) => `{"cell_type":"code","source":["import requests\\n","requests.get('${URL}/${i}')\\n"]},\n`)}{"cell_type":"markdown","source":[]}],"metadata":{},"nbformat":4,"nbformat_minor":5}`,
  ],
};

/**
 * What the analysis follows in one language as in the others.
 *
 * @type {Readonly<Record<string, readonly [file: string, make: (n: number) => string]>>}
 */
const OF_PROGRAMS = {
  'program: a variable that is set and used': [
    'a.py',
    (n) => `import requests\n${times(n, (i) => `u = "${URL}/${i}"\nrequests.get(u)\n`)}`,
  ],
  'program: variables from a parameter to a request, assigned last first': [
    'a.py',
    (n) =>
      `import requests\ndef f(a${n}):\n${times(n, (i) => `    a${i} = a${i + 1}\n`)}    requests.get("${URL}/" + a0, headers={"User-Agent": "MdePartner-A-B/1.0.0"})\nf("a")\n`,
  ],
  'program: fields of one class': [
    'a.py',
    (n) =>
      `import requests\nBASE = "${URL}"\nclass A:\n${times(n, (i) => `    def m${i}(self):\n        self.x${i} = BASE\n        requests.get(self.x${i})\n`)}`,
  ],
  'program: a variable of the file that is set and used': [
    'a.py',
    (n) =>
      `import requests\n${times(n, (i) => `u = "${URL}/${i}"\n`)}${times(n, (i) => `def f${i}():\n    requests.get(u)\n`)}`,
  ],
  'program: calls of one client': [
    'a.py',
    (n) => `import requests\ns = requests.Session()\n${times(n, (i) => `s.get("${URL}/${i}", timeout=9)\n`)}`,
  ],
  'program: headers of one client': [
    'a.py',
    (n) =>
      `import requests\ns = requests.Session()\n${times(n, (i) => `s.headers["a${i}"] = "b"\ns.get("${URL}/${i}")\n`)}`,
  ],
  'program: conditions around headers': [
    'a.py',
    (n) =>
      `import requests\ns = requests.Session()\n${times(n, (i) => `if a:\n    s.headers["User-Agent"] = "b"\ns.get("${URL}/${i}")\n`)}`,
  ],
  'program: callers of one function': [
    'a.py',
    (n) => `import requests\ndef f(u):\n    return requests.get(u)\n${times(n, (i) => `f("${URL}/${i}")\n`)}`,
  ],
  'program: classes': [
    'a.ts',
    (n) => times(n, (i) => `class A${i} { f(): unknown { return fetch("${URL}/${i}"); } }\nnew A${i}().f();\n`),
  ],
  'program: methods of types': [
    'a.go',
    (n) =>
      `package a\nimport "net/http"\n${times(n, (i) => `type A${i} struct{}\nfunc (a *A${i}) f() { http.Get("${URL}/${i}") }\n`)}`,
  ],
  'program: fields of one object': [
    'a.py',
    (n) =>
      `import requests\nclass A:\n${times(n, (i) => `    def f${i}(self):\n        self.u${i} = "${URL}/${i}"\n        requests.get(self.u${i})\n`)}`,
  ],
  'program: variables of the file set by functions': [
    'a.js',
    (n) => `let u;\n${times(n, (i) => `function f${i}() { u = "${URL}/${i}"; }\n`)}fetch(u);\n`,
  ],
};

/** @type {import('./dimensions.js').Dimensions} */
export const SOURCES = Object.fromEntries([
  ...Object.entries(WRITINGS).flatMap(([language, writing]) =>
    Object.entries(OF_CODE).map(([name, make]) => [
      `${language}: ${name}`,
      (/** @type {number} */ n) => ({ [writing.file]: make(writing, n) }),
    ]),
  ),
  ...Object.entries(OF_DATA).map(([name, [file, make]]) => [name, (/** @type {number} */ n) => ({ [file]: make(n) })]),
  ...Object.entries(OF_PROGRAMS).map(([name, [file, make]]) => [
    name,
    (/** @type {number} */ n) => ({ [file]: make(n) }),
  ]),
  ...['python', 'javascript', 'csharp', 'go'].map((language) => {
    const writing = /** @type {Writing} */ (WRITINGS[language]);
    const ending = writing.file.slice(1);
    return [
      `${language}: files`,
      /** @type {const} */ ([
        (/** @type {number} */ n) =>
          Object.fromEntries(Array.from({ length: n }, (_, i) => [`a${i}${ending}`, whole(writing, writing.fn(i))])),
        MOST_FILES,
      ]),
    ];
  }),
]);

/**
 * @param {Writing} writing
 * @param {string} text
 */
function whole({ head = '', foot = '' }, text) {
  return `${head}${text}${foot}`;
}

/** Text of many lines: a file of few long ones passes for a bundle. @param {number} n */
function lines(n) {
  return times(n, () => 'a ');
}

/**
 * @param {number} n
 * @param {(i: number) => string} part
 */
function times(n, part) {
  return Array.from({ length: n }, (_, i) => part(i)).join('');
}
