/** Names of arguments, keys and members that hold the address or path of a request. */
export function isAddressName(name: string): boolean {
  return PLAIN.test(name) || (/(?:ur[il](?:_?string)?|endpoint)$/i.test(name) && !OF_SOMETHING_ELSE.test(name));
}

const PLAIN =
  /^-?(?:curlopt_|base_?|request_?|full_?|api_?|service_?|root_?|target_?|set_?|prefix_?|with_?|mde_?)*(?:ur[il]|url_?suffix|url_?prefix|uri_?path|address|endpoint|path|host|hostname|link|next_?link|resource_?path)s?$/i;

/** Addresses that stand beside the request's own: of sign-in, proxies, callbacks, pages for people. */
const OF_SOMETHING_ELSE =
  /token|auth|login|logout|sign|redirect|proxy|hook|callback|referr?er|portal|docs?_|help|support|privacy|terms|image|icon|logo|avatar|html|web_?(?:site|page|ur)|download|evidence|incident_?web|alert_?web/i;
