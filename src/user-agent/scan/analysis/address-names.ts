/** Names of arguments, keys and members that hold an address or a path. */
export function isAddressName(name: string): boolean {
  return /^-?(?:curlopt_|base_?|request_?|full_?|api_?|service_?|root_?|target_?|set_?|prefix_?|with_?|mde_?)*(?:ur[il]|url_?suffix|url_?prefix|uri_?path|address|endpoint|path|host|hostname|link|next_?link|resource_?path)s?$/i.test(
    name,
  );
}
