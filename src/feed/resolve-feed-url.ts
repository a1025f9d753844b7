import { FeedError } from "./feed-error.js";
import { httpUrl } from "../http/http-url.js";

/** The absolute form of an address that the page gives. Throws `unsupported` when it is none, or not http(s). */
export function absolute(src: string, base: string): string {
  const url = httpUrl(src, base);
  if (!url) throw new FeedError("unsupported", { url: src });
  return url;
}
