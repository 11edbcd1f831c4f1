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
  const snippet = SNIPPETS.get(path.slice(path.lastIndexOf('.') + 1).toLowerCase());
  if (snippet === undefined) return null;
  const at = snippet.lastIndexOf('$');
  return snippet.slice(0, at) + userAgent + snippet.slice(at + 1);
}
