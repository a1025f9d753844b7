import { httpUrl } from "../http/http-url.js";
import { decodeEntities } from "./decode-entities.js";

/** Absolute http(s) address of a link in a feed; `undefined` if it is none. Markup in its place is no address. */
export const absoluteUrl = (link: string | null | undefined, base?: string): string | undefined =>
  link?.includes("<") ? undefined : httpUrl(link, base);

/**
 * The same HTML, with the addresses of its links and pictures made absolute.
 *
 * @param left Tags with such an address that are read. The sanitizer keeps at most 6000 nodes of a text.
 */
export const absoluteUrls = (html: string, base?: string, left = 6000): string =>
  // Most tags have no such address, so only those that have one are looked at again.
  html.replace(
    /<[a-z][^<>]*?\s(?:href|src|poster)\s*=\s*(?!["']\s*#|["']?(?:#|https?:\/\/))[^<>]*/gi,
    (tag) =>
      left-- > 0
        ? tag.replace(
            // Links to a part of the same text, and absolute ones, stay as they are.
            /(\s(?:href|src|poster)\s*=\s*)(?!["']\s*#|["']?(?:#|https?:\/\/))("[^"]*"|'[^']*'|[^\s"'>]+)/gi,
            (whole, name: string, value: string) => {
              const url = absoluteUrl(decodeEntities(value.replace(/^["']|["']$/g, "")), base);
              return url ? `${name}"${url.replace(/&/g, "&amp;")}"` : whole;
            },
          )
        : tag,
  );
