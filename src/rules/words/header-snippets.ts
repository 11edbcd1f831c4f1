/** How a language sets the header, `$` for the value; by the ending of a file's name. */
const SNIPPETS: ReadonlyMap<string, string> = new Map([
  ['py', 'headers={"User-Agent": "$"}'],
  ['ipynb', 'headers={"User-Agent": "$"}'],
  ['ps1', "-Headers @{ 'User-Agent' = '$' }"],
  ['psm1', "-Headers @{ 'User-Agent' = '$' }"],
  ['cs', 'client.DefaultRequestHeaders.UserAgent.ParseAdd("$")'],
  ...['js', 'mjs', 'cjs', 'jsx', 'ts', 'mts', 'cts', 'tsx'].map(
    (ending) => [ending, "headers: { 'User-Agent': '$' }"] as const,
  ),
  ['go', 'req.Header.Set("User-Agent", "$")'],
  ['java', '.setHeader("User-Agent", "$")'],
  ['kt', '.header("User-Agent", "$")'],
  ['rb', "request['User-Agent'] = '$'"],
  ['rs', '.header("User-Agent", "$")'],
  ['php', "curl_setopt($ch, CURLOPT_USERAGENT, '$')"],
  ...['c', 'cc', 'cpp', 'cxx', 'h', 'hpp'].map(
    (ending) => [ending, 'curl_easy_setopt(curl, CURLOPT_USERAGENT, "$")'] as const,
  ),
  ['sh', "curl -A '$'"],
  ['bash', "curl -A '$'"],
  ['pl', "$ua->agent('$')"],
  ['json', '"headers": { "User-Agent": "$" }'],
  ['yml', 'User-Agent: $'],
  ['yaml', 'User-Agent: $'],
]);

/** One line that sets the header in the language of a file; null: no form is known. */
export function headerSnippet(path: string, userAgent: string): string | null {
  const snippet = SNIPPETS.get(endingOf(path));
  return snippet === undefined ? null : filled(snippet, userAgent);
}

function endingOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1).toLowerCase();
}

/** The last `$` is the value's; a variable before it may have one too. */
function filled(snippet: string, userAgent: string): string {
  const at = snippet.lastIndexOf('$');
  return snippet.slice(0, at) + userAgent + snippet.slice(at + 1);
}

/** An entry of a dictionary of headers; by the ending of a file's name. */
const ENTRIES: ReadonlyMap<string, string> = new Map([
  ...['py', 'ipynb', 'json', 'cs', 'go'].map((ending) => [ending, '"User-Agent": "$"'] as const),
  ...['js', 'mjs', 'cjs', 'jsx', 'ts', 'mts', 'cts', 'tsx'].map((ending) => [ending, "'User-Agent': '$'"] as const),
  ...['ps1', 'psm1'].map((ending) => [ending, "'User-Agent' = '$'"] as const),
  ...['rb', 'php', 'pl'].map((ending) => [ending, "'User-Agent' => '$'"] as const),
]);

/** An entry of a dictionary of headers in the language of a file. */
export function entrySnippet(path: string, userAgent: string): string {
  return filled(ENTRIES.get(endingOf(path)) ?? 'User-Agent: $', userAgent);
}

/** How a client of a library takes a header for all its requests, by what creates it; `@` is for its variable. */
const CLIENTS: readonly { readonly made: RegExp; readonly statement: string }[] = [
  {
    made: /\b(?:requests\.)?[Ss]ession\(\)|\bhttpx\.(?:Async)?Client\(|\b(?:aiohttp\.)?ClientSession\(/,
    statement: '@.headers["User-Agent"] = "$"',
  },
  { made: /\baxios\.create\(/, statement: "headers: { 'User-Agent': '$' }" },
  { made: /\bnew (?:System\.Net\.Http\.)?HttpClient\(/, statement: '@.DefaultRequestHeaders.UserAgent.ParseAdd("$")' },
  { made: /\bnew RestClient\(/, statement: '@.AddDefaultHeader("User-Agent", "$")' },
  { made: /\bFaraday\.new\b/, statement: "@.headers['User-Agent'] = '$'" },
  { made: /\bresty\.New\(/, statement: '@.SetHeader("User-Agent", "$")' },
  { made: /\bLWP::UserAgent->new\b/, statement: "@->agent('$')" },
];

/** The variable, or field, that a line gives a value; its type may follow it. */
const ASSIGNED = /([\w$@#.>-]{1,80})(?:\s{0,8}:\s{0,8}[\w.[\]|<> ]{1,80}?)?\s{0,8}(?::=|=)(?![=>])/;
/** Characters of a line that are looked at. */
const LONGEST_LINE = 500;

/** What sets the header for all requests of the client that a line creates; null: the line creates none that is known. */
export function clientSnippet(line: string, userAgent: string): string | null {
  const text = line.slice(0, LONGEST_LINE);
  const client = CLIENTS.find(({ made }) => made.test(text));
  const variable = ASSIGNED.exec(text)?.[1];
  if (!client || (variable === undefined && client.statement.startsWith('@'))) return null;
  return filled(
    client.statement.replace('@', () => variable ?? ''),
    userAgent,
  );
}
