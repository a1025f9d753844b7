import { mostSimilar } from "../../text/most-similar.js";
import { chooseLocale } from "../locales/choose-locale.js";

type OptionKind = "text" | "number" | "flag";
type OptionValue = string | number | boolean;

/** Options of both elements, by their name in the query: where the element has an attribute for it, that of the attribute. */
const newsOptions: Readonly<Record<string, OptionKind>> = {
  lang: "text",
  "time-zone": "text",
  output: "text",
  "style-sheet": "text",
  theme: "text",
  live: "text",
  "heading-level": "number",
  src: "text",
  "fallback-src": "text",
  "image-hosts": "text",
  "page-url": "text",
  lazy: "flag",
  unstyled: "flag",
  data: "flag",
};

const listOptions: Readonly<Record<string, OptionKind>> = {
  ...newsOptions,
  limit: "number",
  layout: "text",
  controls: "text",
  category: "text",
  type: "text",
  language: "text",
  year: "text",
  search: "text",
  open: "text",
  "link-target": "text",
  "sync-url": "text",
};

const releaseOptions: Readonly<Record<string, OptionKind>> = {
  ...newsOptions,
  "from-url": "flag",
  "newsroom-href": "text",
  tools: "text",
  more: "number",
  "json-ld": "flag",
  "page-title": "text",
};

const maxQueryLength = 4096;

/** What a fragment is to be. */
export interface FragmentOptions {
  /** Id of the one release to render, or the last part of its address; undefined for a list. */
  release: string | undefined;
  /** Options of `newsroom-elements/ssr`, by name. Their names and types are right, and their values are checked there. */
  values: Readonly<Record<string, OptionValue>>;
}

export interface FragmentQuery {
  options: FragmentOptions;
  /** Whether the language was chosen by `Accept-Language`. */
  isNegotiated: boolean;
}

/** The query cannot be used. The message says why, and repeats no value. */
export class QueryError extends Error {
  override readonly name = "QueryError";
}

/**
 * Reads the query of a fragment's address.
 *
 * @param acceptLanguage Header of the request. It counts if the query has no `lang`.
 * @throws {QueryError} An option is unknown, given twice, or of the wrong type.
 */
export function readFragmentQuery(
  query: URLSearchParams,
  acceptLanguage: string | null | undefined,
): FragmentQuery {
  if (query.toString().length > maxQueryLength)
    throw new QueryError(`The query must have at most ${maxQueryLength} characters.`);
  const release = query.get("release") ?? undefined;
  if (release === "") throw new QueryError("release must be the id of a release.");
  const known = release === undefined ? listOptions : releaseOptions;
  const values: Record<string, OptionValue> = {};
  for (const name of new Set(query.keys())) {
    const [value = "", ...others] = query.getAll(name);
    if (others.length) throw new QueryError(`${nameForMessage(name)} must be given once.`);
    if (name === "release") continue;
    const kind = Object.hasOwn(known, name) ? known[name] : undefined;
    if (!kind) throw new QueryError(unknownOption(name, [...Object.keys(known), "release"]));
    values[propertyName(name)] = readValue(name, kind, value);
  }
  const isNegotiated = !values["lang"];
  if (isNegotiated) values["lang"] = chooseLocale(undefined, acceptLanguage);
  return { options: { release, values }, isNegotiated };
}

function readValue(name: string, kind: OptionKind, value: string): OptionValue {
  if (kind === "text") return value;
  if (kind === "number") {
    if (!/^\d{1,4}$/.test(value)) throw new QueryError(`${name} must be a whole number.`);
    return Number(value);
  }
  // An attribute without a value is true, and so is `?json-ld`.
  if (["", "1", "true"].includes(value)) return true;
  if (["0", "false"].includes(value)) return false;
  throw new QueryError(`${name} must be true or false.`);
}

function unknownOption(name: string, known: readonly string[]): string {
  const similar = mostSimilar(name, known);
  const hint = similar ? `Did you mean ${similar}?` : `Known are: ${known.join(", ")}.`;
  return `${nameForMessage(name)} is not an option here. ${hint}`;
}

/** A name that a request made up can be anything. */
const nameForMessage = (name: string): string => (/^[\w-]{1,40}$/.test(name) ? name : "One name");

const propertyName = (name: string): string =>
  name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** The name in the query of an option of `newsroom-elements/ssr`. */
export const queryName = (property: string): string =>
  property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
