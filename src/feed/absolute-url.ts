import { decodeEntities } from "./decode-entities.js";

/** Absolute http(s) address of a link as a feed wrote it, or nothing. */
export function absoluteUrl(link: string | undefined, base?: string): string | undefined {
  if (link && !link.includes("<"))
    try {
      const { href, protocol } = new URL(link, base || undefined);
      if (/^http/.test(protocol)) return href;
    } catch {
      // Not an address.
    }
  return undefined;
}

/** The same HTML, with the links and pictures in it made absolute. */
export const absoluteUrls = (html: string, base?: string): string =>
  html.replace(/<[a-z][^<>]*>/gi, (tag) =>
    tag.replace(
      /(\s(?:href|src|poster)\s*=\s*)("[^"]*"|'[^']*'|[^\s"'>]+)/gi,
      (whole, name: string, value: string) => {
        const url = absoluteUrl(decodeEntities(value.replace(/^["']|["']$/g, "")), base);
        return url ? `${name}"${url.replace(/&/g, "&amp;")}"` : whole;
      },
    ),
  );
