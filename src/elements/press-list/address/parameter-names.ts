import type { ListHost } from "../list-context.js";

/**
 * The prefix of a list's parameters: the value of `sync-url`, or else the element's `id`, or else `press`. If several
 * lists of a page have the same one, the second gets `-2`, the third `-3`.
 */
export function parameterPrefix(host: ListHost): string {
  const prefixOf = ({ syncUrl, id }: ListHost) => syncUrl || id || "press";
  const prefix = prefixOf(host);
  return numbered(host, prefix, (list) => list.syncUrl != null && prefixOf(list) === prefix);
}

/** The parameter that names the release that a list has opened. */
export const releaseParameter = (host: ListHost): string =>
  host.syncUrl == null
    ? numbered(host, "release", ({ syncUrl, open }) => syncUrl == null && !!open && open !== "link")
    : `${parameterPrefix(host)}-release`;

/** A name, with a number behind it for each list of the page but the first of those that share it. */
function numbered(host: ListHost, name: string, shares: (list: ListHost) => boolean): string {
  const root = host.getRootNode() as Document | ShadowRoot;
  const lists = [...root.querySelectorAll<ListHost>("press-list")];
  const index = lists.filter(shares).indexOf(host);
  return index > 0 ? `${name}-${index + 1}` : name;
}
