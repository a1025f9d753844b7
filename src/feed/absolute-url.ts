import { decodeEntities } from "./decode-entities.js";

/** Absolute http(s) address of a link as a feed wrote it, or nothing. */
export function absoluteUrl(link: unknown, base?: string): string | undefined {
  if (typeof link !== "string" || !link.trim() || link.includes("<")) return;
  try {
    const url = new URL(link.trim(), base);
    return /^http/.test(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
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
