import * as v from "valibot";
import { isLanguageTag } from "../../text/names-of-intl.js";
import { localeNames } from "../locales/locales.js";
import { exactObject, singleLine } from "./schema-parts.js";

export const webAddress = v.pipe(
  singleLine,
  v.check((address) => {
    if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return false;
    const { username, password, search, hash } = new URL(address);
    return !username && !password && !search && !hash;
  }, "must be an http(s) address without username, query or fragment"),
);

/** A name that fits into the token of a link. */
export const shortName = v.pipe(
  singleLine,
  v.regex(/^[\w-]{1,64}$/, "names must have 1 to 64 letters, digits, - and _"),
);

/** A BCP 47 tag in its canonical form. */
export const languageTag = v.pipe(
  singleLine,
  v.check(isLanguageTag, "must be a language tag such as da"),
  v.transform((tag) => Intl.getCanonicalLocales(tag)[0] ?? tag),
);

export const mailAddress = v.pipe(
  singleLine,
  v.email("must be an email address such as news@ministry.example"),
);

/** Whether a host is this machine itself, which nobody else can reach by that name. */
export const isLoopback = (host: string): boolean =>
  /^(?:localhost|.+\.localhost|127(?:\.\d+){3}|\[::1\])$/i.test(host);

/** One string for all languages, or one for each; English is used for a language that is missing. */
export const localizedText = v.union(
  [singleLine, exactObject({ ...v.entriesFromList(localeNames, v.optional(singleLine)), en: singleLine })],
  'must be a string, or strings by language with at least "en"',
);

export type LocalizedText = v.InferOutput<typeof localizedText>;
