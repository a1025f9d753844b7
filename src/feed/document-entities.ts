import { accents, commonEntities, type Entities } from "./decode-entities.js";

/**
 * A reference that is not common, or a code from U+0080 to U+009F, which means windows-1252. It may be escaped, as HTML
 * in XML is, and JSON may write its ampersand as an escape sequence.
 */
const rareReference = new RegExp(
  `(?:&|\\\\u0026)(?:amp;)*(?:#(?:x[89][\\da-f]|1[2-5]\\d)|` +
    `(?!(?:${[...commonEntities.keys(), `.(?:${[...accents.keys()].join("|")})`].join("|")})(?![a-z\\d]))` +
    `[a-z]{2,}\\d*)(?:;|(?![\\w=]))`,
  "i",
);

/** The references for a document. Those of HTML 4 are loaded if it has a rare one. */
export const entitiesFor = async (text: string): Promise<Entities> =>
  rareReference.test(text) ? (await import("./html4-entities.js")).html4Entities : commonEntities;
