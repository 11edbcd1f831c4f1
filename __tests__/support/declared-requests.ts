const ADDRESS = 'https://api.security.microsoft.com/api/alerts';

/** Files of every kind that declare one request which sends a User-Agent. */
export function declaredRequests(userAgent: string): readonly (readonly [kind: string, path: string, text: string])[] {
  const pairs = JSON.stringify({ 'User-Agent': userAgent });
  const list = JSON.stringify([{ name: 'User-Agent', value: userAgent }]);
  return [
    ['YAML', 'a.yml', `poll:\n  method: GET\n  url: ${ADDRESS}\n  headers:\n    User-Agent: ${userAgent}\n`],
    [
      'YAML with quotes',
      'a.yaml',
      `poll:\n  method: GET\n  url: ${ADDRESS}\n  headers: { "User-Agent": "${userAgent}" }\n`,
    ],
    ['JSON', 'a.json', `{"method": "GET", "url": "${ADDRESS}", "headers": ${pairs}}\n`],
    [
      'a Logic App',
      'azuredeploy.json',
      `{"type": "Http", "inputs": {"method": "GET", "uri": "${ADDRESS}", "headers": ${pairs}}}\n`,
    ],
    [
      'a list of headers',
      'poller.json',
      `{"request": {"httpMethod": "GET", "apiEndpoint": "${ADDRESS}", "headers": ${list}}}\n`,
    ],
    [
      'Terraform',
      'main.tf',
      `data "http" "alerts" {\n  url = "${ADDRESS}"\n  request_headers = {\n    User-Agent = "${userAgent}"\n  }\n}\n`,
    ],
    [
      'Bicep',
      'main.bicep',
      `var action = {\n  type: 'Http'\n  inputs: {\n    method: 'GET'\n    uri: '${ADDRESS}'\n    headers: { 'User-Agent': '${userAgent}' }\n  }\n}\n`,
    ],
    [
      'Handlebars',
      'stream.yml.hbs',
      `interval: {{interval}}\n{{#if proxy}}\nrequest.proxy_url: {{proxy}}\n{{/if}}\nrequest.url: ${ADDRESS}\nrequest.transforms:\n{{#if ssl}}\n{{{ssl}}}\n{{/if}}\n- set:\n    target: header.User-Agent\n    value: ${userAgent}\n`,
    ],
    [
      'a Go template',
      'input.yml',
      `{{- /* polls */ -}}\n{{ if .enabled }}\ntype: httpjson\n{{ if .proxy }}\nrequest.proxy_url: {{ .proxy }}\n{{ else }}\n{{ template "ssl" . }}\n{{ end }}\nrequest.url: "${ADDRESS}"\nrequest.transforms:\n  - set:\n      target: "header.User-Agent"\n      value: "${userAgent}"\n{{ range $i, $tag := .tags }}\n# {{ $tag }}\n{{ end }}\n{{ end }}\n`,
    ],
    [
      'Jinja',
      'a.yml',
      `{% if on %}\npoll:\n  method: GET\n  url: ${ADDRESS}\n  headers:\n    User-Agent: ${userAgent}\n{% endif %}\n`,
    ],
  ];
}
