import { untrustedHtml, type UntrustedHtml } from "../release/untrusted-html.js";
import type { ReleaseDate } from "../release/release.js";
import { absoluteUrl, absoluteUrls } from "./absolute-url.js";
import type { DateReader } from "./draft.js";
import { foldSpace } from "./html-text.js";
import { own } from "./json.js";
import { maxEntries, maxHtml, maxItems, maxLabel, maxText } from "./limits.js";

/** How the values of a draft are to be read. */
export interface ReadContext {
  /** Address against which links are resolved. */
  base: string | undefined;
  readDate: DateReader;
}

/** Reads a value of unknown type. Gives `undefined` for one that it does not want. */
export type Reader<Value> = (value: unknown, context: ReadContext) => Value | undefined;

/** What a reader gives. */
type Read<R> = R extends Reader<infer Value> ? Value : never;

type Readers = Record<string, Reader<unknown>>;

/** An object with the fields of some readers; those that are needed are always there. */
type Fields<R extends Readers, Needed extends keyof R> = { [Name in Needed]: Read<R[Name]> } & {
  [Name in Exclude<keyof R, Needed>]?: Read<R[Name]>;
};

/** A reader of texts and numbers, trimmed; it gives nothing for an empty one. */
export const filled =
  <Value, Context>(read: (text: string, context: Context) => Value | undefined) =>
  (value: unknown, context: Context): Value | undefined => {
    if (typeof value !== "string" && typeof value !== "number") return undefined;
    const trimmed = String(value).trim();
    return trimmed ? read(trimmed, context) : undefined;
  };

/** A reader of a text, of which the first `length` characters are read. */
const textUpTo = (length: number): Reader<string> =>
  filled((value) => foldSpace(value.slice(0, length)) || undefined);

/** A text of several sentences. */
export const text = textUpTo(maxText);

/**
 * A title, a name, or a few words. An email address that is cut is still longer than any valid one, so it is never taken
 * for another address.
 */
export const label = textUpTo(maxLabel);

/** A text that may be empty: an empty text alternative says that a picture is decoration, a missing one says nothing. */
export const alternative: Reader<string> = (value, context) =>
  typeof value === "string" ? (text(value, context) ?? "") : undefined;

export const html: Reader<UntrustedHtml> = filled((value, { base }) =>
  untrustedHtml(absoluteUrls(value.slice(0, maxHtml), base)),
);

export const url: Reader<string> = filled((value, { base }) => absoluteUrl(value, base));

export const date: Reader<ReleaseDate> = filled((value, { readDate }) => readDate(value));

/** A BCP 47 tag. */
export const language: Reader<string> = filled((value) =>
  /^[a-z]{2,8}([-_]\w{1,8}){0,7}$/i.test(value) ? value.replaceAll("_", "-") : undefined,
);

export const mediaType: Reader<string> = filled((value, context) =>
  label(value.toLowerCase().replace(/;.*/, ""), context),
);

/** A whole number above 0: pixels or bytes. */
export const size: Reader<number> = filled((value) => {
  const number = Math.round(+value);
  return number > 0 && number < 1e15 ? number : undefined;
});

export const noticeKind: Reader<"correction" | "withdrawal"> = filled((value) =>
  value === "correction" || value === "withdrawal" ? value : undefined,
);

/**
 * A list of at most `maxEntries`, without repetitions. One value alone counts as a list of one; entries that cannot be read
 * are left out.
 */
export const list =
  <Value>(read: Reader<Value>): Reader<Value[]> =>
  (value, context) => {
    const entries = new Map<unknown, Value>();
    for (const one of (Array.isArray(value) ? value.slice(0, maxItems) : [value]) as unknown[]) {
      const entry = read(one, context);
      if (entry !== undefined) entries.set(typeof entry === "object" ? JSON.stringify(entry) : entry, entry);
      if (entries.size === maxEntries) break;
    }
    return entries.size ? [...entries.values()] : undefined;
  };

/**
 * Reads the known fields of an object, and no others: a feed may have anything under any name. Only own properties count,
 * and the result has no prototype, so that a field that is absent is not found on a polluted `Object.prototype`.
 *
 * @param needed the field without which the object is left out.
 */
export function fields<R extends Readers, Needed extends keyof R & string = never>(
  readers: R,
  needed?: Needed,
): Reader<Fields<R, Needed>> {
  const entries = Object.entries(readers);
  return (value, context) => {
    const found: Record<string, unknown> = { __proto__: null };
    for (const entry of entries) {
      const name = entry[0];
      const field = own(value, name);
      const part = field === undefined ? undefined : entry[1](field, context);
      if (part !== undefined) found[name] = part;
    }
    return (needed ? needed in found : Object.keys(found).length) ? (found as Fields<R, Needed>) : undefined;
  };
}
