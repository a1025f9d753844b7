import { httpUrl } from "../http/http-url.js";
import { decodeEntities } from "./decode-entities.js";

/** Absolute http(s) address of a link as a feed wrote it, or nothing. Markup in its place is no address. */
export const absoluteUrl = (link: string | undefined, base?: string): string | undefined =>
  link?.includes("<") ? undefined : httpUrl(link, base);

/** The same HTML, with the links and pictures in it made absolute. */
export const absoluteUrls = (html: string, base?: string): string =>
  html.replace(/<[a-z][^<>=]*=[^<>]*>/gi, (tag) =>
    tag.replace(
      // A link inside the text stays one.
      /(\s(?:href|src|poster)\s*=\s*)(?!["']?(?:\s*#|https?:\/\/))("[^"]*"|'[^']*'|[^\s"'>]+)/gi,
      (whole, name: string, value: string) => {
        const url = absoluteUrl(decodeEntities(value.replace(/^["']|["']$/g, "")), base);
        return url ? `${name}"${url.replace(/&/g, "&amp;")}"` : whole;
      },
    ),
  );
