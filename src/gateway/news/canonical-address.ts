import { withoutSlash } from "../shared/without-slash.js";
import { removeTrackingParameters } from "../../release/tracking-parameters.js";

/** What is the same in all addresses of a page: no scheme, `www.`, fragment, tracking parameters or slash at the end. */
export function canonicalAddress(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { hostname, port, pathname, search } = new URL(removeTrackingParameters(url));
  const host = hostname.replace(/^www\./, "").replace(/\.$/, "");
  return `${host}${port && `:${port}`}${withoutSlash(pathname)}${search.replace(/^\?$/, "")}`;
}
