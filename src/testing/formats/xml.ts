import type { PageRelease } from "../feed-page.js";

const references: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Escapes text for an element or a quoted attribute of XML or HTML. */
export const escapeText = (text: string | number): string =>
  String(text).replace(/[&<>"]/g, (character) => references[character] as string);

/** `<name>text</name>`, or nothing if there is no text. */
export const element = (name: string, text: string | undefined): string =>
  text ? `<${name}>${escapeText(text)}</${name}>` : "";

/** A start tag without an end, with those of the attributes that have a value. */
export const emptyElement = (name: string, attributes: Record<string, string | number | undefined>): string =>
  `<${name}${Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? "" : ` ${key}="${escapeText(value)}"`))
    .join("")}/>`;

/** HTML as a CDATA section. */
export const cdata = (html: string): string => `<![CDATA[${html.replaceAll("]]>", "]]]]><![CDATA[>")}]]>`;

const imageType = (url: string) => {
  const ending = /\.(\w+)$/.exec(new URL(url).pathname)?.[1] ?? "jpeg";
  return `image/${({ jpg: "jpeg", svg: "svg+xml" } as Record<string, string>)[ending] ?? ending}`;
};

/** The images of a release in Media RSS, which RSS and Atom share: https://www.rssboard.org/media-rss */
export const mediaXml = ({ images = [] }: PageRelease): string =>
  images
    .map(
      ({ url, alt, caption, credit, width, height, thumbnail }) =>
        emptyElement("media:content", { url, medium: "image", type: imageType(url), width, height }).slice(
          0,
          -2,
        ) +
        ">" +
        element("media:title", caption) +
        element("media:description", alt) +
        element("media:credit", credit) +
        (thumbnail ? emptyElement("media:thumbnail", { url: thumbnail }) : "") +
        "</media:content>",
    )
    .join("\n");

/** A document of some lines, without the empty ones. */
export const xmlDocument = (...lines: string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${lines.filter(Boolean).join("\n")}\n`.replace(/\n{2,}/g, "\n");
