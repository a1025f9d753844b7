import { escapeHtml } from "../../sanitize/server/escape-html.js";

/** A template of an element, as Lit's `html` makes it: the text between the values, and the values. */
export interface Template {
  readonly strings: TemplateStringsArray;
  readonly values: readonly unknown[];
}

/** Text; a value that is the whole of an attribute; or, as `undefined`, one that is content. */
type Piece = string | { attribute: string } | undefined;

/** Stands for a value while a template is taken apart. No template has this character. */
const hole = "\u0000";

const tags = /<[a-z][\w-]*(?:"[^"]*"|'[^']*'|[^"'>])*>/g;
const attributes = /\s+([^\s=>"'/]+)(?:=(?:"[^"]*"|'[^']*'|[^\s"'>]+))?/g;

/** Templates are the same objects for each item of a list, so each is taken apart once. */
const known = new WeakMap<TemplateStringsArray, readonly Piece[]>();

/**
 * Writes a template of an element as HTML, as Lit renders it in a browser, but without Lit's comments: the element does not
 * continue with these nodes, it renders its own in their place. Listeners are left out. Every value is escaped.
 *
 * @param writeMarkup gives the HTML of a value that is markup already, otherwise `undefined`.
 */
export function writeTemplate(
  { strings, values }: Template,
  writeMarkup: (value: unknown) => string | undefined,
): string {
  const pieces = known.get(strings) ?? takeApart(strings);
  known.set(strings, pieces);
  const rest = values.values();
  return pieces
    .map((piece) => {
      if (typeof piece === "string") return piece;
      const { value } = rest.next();
      return piece ? writeAttribute(piece.attribute, value) : writeContent(value, writeMarkup);
    })
    .join("");
}

function takeApart(strings: TemplateStringsArray): Piece[] {
  const text = strings.join(hole);
  const pieces: Piece[] = [];
  let end = 0;
  for (const { 0: tag, index } of text.matchAll(tags)) {
    pieces.push(...contentPieces(text.slice(end, index)), ...tagPieces(tag));
    end = index + tag.length;
  }
  return [...pieces, ...contentPieces(text.slice(end))];
}

const contentPieces = (text: string): Piece[] =>
  text.split(hole).flatMap((part, index) => {
    const short = part.replace(/\s+/g, " ");
    return index === 0 ? [short] : [undefined, short];
  });

/** In our templates a value is the whole attribute, without quotation marks; lint sees to that. */
function tagPieces(tag: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const { 0: attribute, 1: name = "", index } of tag.matchAll(attributes)) {
    pieces.push(tag.slice(end, index));
    end = index + attribute.length;
    if (attribute.endsWith(`=${hole}`)) pieces.push({ attribute: name });
    else if (attribute.includes(hole)) throw new TypeError(`A value is only a part of ${name}`);
    else pieces.push(attribute.replace(/\s+/g, " "));
  }
  return [...pieces, tag.slice(end).trimStart()];
}

function writeAttribute(name: string, value: unknown): string {
  if (name.startsWith("@")) return "";
  if (name.startsWith(".")) throw new TypeError(`The property ${name} cannot be written as HTML`);
  if (isSymbol(value)) return "";
  if (name.startsWith("?")) return value ? ` ${name.slice(1)}` : "";
  return ` ${name}="${escapeHtml(toText(value))}"`;
}

function writeContent(value: unknown, writeMarkup: (value: unknown) => string | undefined): string {
  if (value == null || isSymbol(value)) return "";
  const written = writeMarkup(value);
  if (written !== undefined) return written;
  if (typeof value !== "object") return escapeHtml(toText(value));
  if (isTemplate(value)) return writeTemplate(value, writeMarkup);
  if (isDirective(value)) {
    // 2 stands for content, as in Lit's `PartType.CHILD`.
    const directive = new value._$litDirective$({ type: 2 });
    return writeContent(directive.render(...value.values), writeMarkup);
  }
  if (Symbol.iterator in value)
    return Array.from(value as Iterable<unknown>, (item) => writeContent(item, writeMarkup)).join("");
  throw new TypeError("A value of a template cannot be written as HTML");
}

/** Lit's `nothing` and `noChange`. */
const isSymbol = (value: unknown): boolean => typeof value === "symbol";

const toText = (value: unknown): string => {
  if (value == null) return "";
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return String(value);
  throw new TypeError("A value of a template cannot be written as HTML");
};

interface DirectiveValue {
  readonly _$litDirective$: new (part: { type: number }) => { render(...values: unknown[]): unknown };
  readonly values: readonly unknown[];
}

const isTemplate = (value: object): value is Template => "_$litType$" in value;
const isDirective = (value: object): value is DirectiveValue => "_$litDirective$" in value;
