import { describe, expect, test } from '@jest/globals';
import { reported, scan } from './support.ts';

const UA = 'MdePartner-Contoso-ContosoCognito/1.0.0';
const ALERTS = 'https://api.security.microsoft.com/api/alerts';

async function statuses(path: string, lines: string): Promise<string[]> {
  const text = lines
    .replaceAll('ALERTS', ALERTS)
    .replaceAll('UA', UA)
    .replaceAll('$ARGS', '$' + '{args[@]}');
  return reported(await scan({ [path]: `${text}\n` })).map((line) => line.replace(/^\S+ /, ''));
}

describe('commands that run in a shell', () => {
  test.each([
    ['behind a pipe', "echo '{}' | curl -d @- 'ALERTS'", ['missing']],
    ['before a pipe', "curl 'ALERTS' | jq .", ['missing']],
    ['in the middle of pipes', "X=$(echo '{}' | curl -s -d @- 'ALERTS' | jq .)", ['missing']],
    ['in a loop behind a pipe', 'cat ids | while read -r id; do curl "ALERTS/$id"; done', ['missing']],
    ['by xargs', "cat ids | xargs -I{} curl 'ALERTS/{}'", ['missing']],
    ['by time', "time curl 'ALERTS'", ['missing']],
    ['by env', "env LANG=C curl -A 'UA' 'ALERTS'", ['ok']],
    ['by sudo, with options before it', "sudo -u app curl -A 'UA' 'ALERTS'", ['ok']],
    ['where the one before fails', "curl -A 'UA' 'ALERTS' || curl 'ALERTS'", ['missing', 'ok']],
    ['with an option twice, of which the last counts', "curl -A 'UA' -A other 'ALERTS'", ['malformed']],
    [
      'with a value that is there now and then',
      '[ -n "$X" ] && AGENT=\'UA\'\ncurl -A "$AGENT" \'ALERTS\'',
      ['unverifiable low'],
    ],
    ['with options in a list', "args=(-s -A 'UA')\ncurl \"$ARGS\" 'ALERTS'", ['ok']],
    ['with the header emptied, whatever its option says', "curl -A 'UA' -H 'User-Agent:' 'ALERTS'", ['missing']],
    ['with another header beside the option', "curl -H 'Accept:' -A 'UA' 'ALERTS'", ['ok']],
    ['with options for the request before only', "curl -A 'UA' https://www.example.org --next 'ALERTS'", ['missing']],
    ['with options for the next request', "curl https://www.example.org --next -A 'UA' 'ALERTS'", ['ok']],
    [
      'with a value that a function changes',
      "AGENT='UA'\nother() { AGENT=other; }\nother\ncurl -A \"$AGENT\" 'ALERTS'",
      ['malformed'],
    ],
    [
      'with a value that a function has of its own',
      "AGENT='UA'\nother() { local AGENT=other; }\nother\ncurl -A \"$AGENT\" 'ALERTS'",
      ['ok'],
    ],
    [
      'with a value that a function sets',
      "setup() { AGENT='UA'; }\nsetup\ncurl -A \"$AGENT\" 'ALERTS'",
      ['unverifiable low'],
    ],
    ['with a header in a list', "args=(-s -H 'User-Agent: UA')\ncurl \"$ARGS\" 'ALERTS'", ['ok']],
    ['with other options in a list', "args=(-s -H 'Accept: x')\ncurl \"$ARGS\" 'ALERTS'", ['missing']],
    [
      'with options that are added to a list now and then',
      'args=(-s)\nif [ -n "$X" ]; then args+=(-A \'UA\'); fi\ncurl "$ARGS" \'ALERTS\'',
      ['unverifiable low'],
    ],
  ])('%s', async (_, lines, expected) => expect(await statuses('a.sh', lines)).toEqual(expected));
});

describe('commands that run in blocks of PowerShell', () => {
  test.each([
    ['for each of a list', "$ids | ForEach-Object { Invoke-RestMethod 'ALERTS' }", ['missing']],
    ['for each of a list, in short', "$ids | % { Invoke-RestMethod -Uri 'ALERTS' }", ['missing']],
    ['over several lines', '1..3 | ForEach-Object {\n  Invoke-RestMethod "ALERTS/$_" -UserAgent \'UA\'\n}', ['ok']],
    [
      'for each in parallel',
      "$ids | ForEach-Object -Parallel {\n  Invoke-RestMethod 'ALERTS'\n} -ThrottleLimit 5",
      ['missing'],
    ],
    ['in a value', "$all = $ids | ForEach-Object { Invoke-RestMethod -Uri 'ALERTS' }", ['missing']],
    ['in a function', "function Get-It { $ids | ForEach-Object { Invoke-RestMethod -Uri 'ALERTS' } }", ['missing']],
    ['by &', "& { Invoke-RestMethod 'ALERTS' }", ['missing']],
    ['by a dot', ". { Invoke-RestMethod 'ALERTS' -UserAgent 'UA' }", ['ok']],
    [
      'with headers of the code around',
      "$h = @{ 'User-Agent' = 'UA' }\n$ids | ForEach-Object { Invoke-RestMethod 'ALERTS' -Headers $h }",
      ['ok'],
    ],
    [
      'where the first one fails',
      "Invoke-RestMethod 'ALERTS' -UserAgent 'UA' || Invoke-RestMethod 'ALERTS'",
      ['missing', 'ok'],
    ],
  ])('%s', async (_, lines, expected) => expect(await statuses('a.ps1', lines)).toEqual(expected));
});

describe('calls in the initial value of a field', () => {
  test.each([
    ['Python', 'a.py', "import requests\nclass A:\n    alerts = requests.get('ALERTS')", ['missing']],
    ['JavaScript', 'a.js', "class A { alerts = fetch('ALERTS'); }", ['missing']],
    [
      'C#, by a property',
      'A.cs',
      'class A { HttpClient c = new HttpClient(); Task P => c.GetAsync("ALERTS"); }',
      ['unverifiable low'],
    ],
  ])('%s', async (_, path, lines, expected) => expect(await statuses(path, lines)).toEqual(expected));
});
