import type { UntrustedHtml } from "../release/untrusted-html.js";
import { escapeHtml } from "../sanitize/server/escape-html.js";
import type { SerializeOptions } from "../sanitize/server/serialize-html.js";
import {
  sanitizeToString,
  type ServerSanitizeOptions,
  videoToString,
} from "../sanitize/server/sanitize-to-string.js";
import type { VideoLabels } from "../sanitize/video-facade.js";
import { type Template, writeTemplate } from "./shadow/write-template.js";

/** HTML that can be written into a page as it is. Only the functions of this file make it; any other text is escaped. */
class SafeMarkup {
  constructor(readonly text: string) {}
}

export type Markup = SafeMarkup;

/** What a template can contain: text, which is escaped; markup, which is not; nothing; or a list of these. */
export type Content = string | number | Markup | undefined | false | readonly Content[];

/**
 * A template for HTML: `` markup`<a href="${url}">${text}</a>` ``. Every value is escaped, unless it is markup itself. The value
 * of an attribute must be in quotes.
 *
 * @throws {TypeError} if it is not.
 */
export function markup(parts: TemplateStringsArray, ...values: Content[]): Markup {
  if (parts.some((part, index) => index < values.length && /=\s*$/.test(part)))
    throw new TypeError("The value of an attribute must be in quotes");
  return new SafeMarkup(parts.reduce((text, part, index) => text + write(values[index - 1]) + part));
}

function write(content: Content): string {
  if (content === undefined || content === false) return "";
  if (content instanceof SafeMarkup) return content.text;
  if (typeof content === "string" || typeof content === "number") return escapeHtml(String(content));
  return content.map(write).join("");
}

/** Values of attributes, by name. `true` is an attribute without a value; `undefined` and `false` are no attribute. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

const emptyElements = new Set(["img", "input", "link"]);

/** An element with attributes whose names and number are not known beforehand. Names are ours, never those of a feed. */
export function element(tag: string, attributes: Attributes, content?: Content): Markup {
  const written = Object.entries(attributes).map(([name, value]) => {
    if (value === undefined || value === false) return "";
    return value === true ? ` ${name}` : ` ${name}="${escapeHtml(String(value))}"`;
  });
  const start = `<${tag}${written.join("")}>`;
  return new SafeMarkup(emptyElements.has(tag) ? start : `${start}${write(content)}</${tag}>`);
}

/** A paragraph of the parts that are there, with white space between them; nothing if there are none. */
export function paragraph(className: string, parts: readonly Content[]): Markup | undefined {
  const present = parts.filter((part) => part !== undefined && part !== false && part !== "");
  const lines = present.map((part, index) => (index ? markup`\n${part}` : part));
  return present.length ? element("p", { class: className }, lines) : undefined;
}

/** Data in a page, which no browser runs. No text in it can end the script element, because it has no "<". */
export const jsonScript = (
  type: "application/json" | "application/ld+json",
  json: string,
  attributes: Attributes = {},
): Markup => element("script", { type, ...attributes }, new SafeMarkup(json.replaceAll("<", "\\u003c")));

/**
 * Styles of ours, which no browser escapes.
 *
 * @throws {TypeError} if they could end the element.
 */
export function styleElement(css: string, nonce: string | undefined): Markup {
  if (/<[/!]/.test(css)) throw new TypeError("A style sheet must not contain markup");
  return element("style", { nonce }, new SafeMarkup(css));
}

/** The HTML of a feed, sanitized. */
export const sanitized = (html: UntrustedHtml, options: ServerSanitizeOptions & SerializeOptions): Markup =>
  new SafeMarkup(sanitizeToString(html, options));

/** A video with its button, as the elements show it; `undefined` if its site is not known. */
export function videoWithButton(
  address: string,
  labels: VideoLabels,
  options: Parameters<typeof videoToString>[2],
): Markup | undefined {
  const video = videoToString(address, labels, options);
  return video === undefined ? undefined : new SafeMarkup(video);
}

/** A template of an element. Its values are escaped, unless they are markup. */
export const fromTemplate = (template: Template): Markup =>
  new SafeMarkup(writeTemplate(template, (value) => (value instanceof SafeMarkup ? value.text : undefined)));
