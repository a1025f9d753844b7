/** What character references stand for: by name, or by code if the code means another character than its own. */
export type Entities = ReadonlyMap<string | number, string>;

/** The references that newsrooms write. `html4-entities.ts` has the others. */
export const commonEntities: Entities = new Map(
  Object.entries({
    amp: "&",
    lt: "<",
    gt: ">",
    quot: '"',
    apos: "'",
    nbsp: "\xa0",
    ndash: "–",
    lsquo: "‘",
    rsquo: "’",
    ldquo: "“",
    rdquo: "”",
    bdquo: "„",
    hellip: "…",
    euro: "€",
    mdash: "—",
    laquo: "«",
    raquo: "»",
    szlig: "ß",
    AElig: "Æ",
    aelig: "æ",
    oslash: "ø",
    Oslash: "Ø",
  }),
);

/** Accents by name: `eacute` is an `e` with the accent `acute`. */
export const accents: ReadonlyMap<string, string> = new Map(
  Object.entries({
    tilde: "\u0303",
    grave: "\u0300",
    circ: "\u0302",
    cedil: "\u0327",
    uml: "\u0308",
    ring: "\u030a",
    acute: "\u0301",
  }),
);

/** Control characters, noncharacters and replacement characters, which no author means to send. */
export const unwanted = /[^\t\n\r -~\xa0-\ufffc]/g;

/** Decodes character references once. Anything else stays, an unknown name too: `?a=1&copy=2` is an address. */
export const decodeEntities = (text: string, entities: Entities = commonEntities): string =>
  text.includes("&")
    ? text
        .replace(/&lt;/g, "<")
        .replace(/&gt;/g, ">")
        .replace(
          /&(?:#(?:x([\da-f]+)|(\d+))|([a-z]+\d*))(?:;|(?![\w=]))/gi,
          (reference, hex: string | undefined, decimal: string, name: string | undefined) => {
            const code = hex ? parseInt(hex, 16) : +decimal;
            const known = entities.get(name ?? code);
            if (known !== undefined) return known;
            if (name) {
              const accent = accents.get(name.slice(1));
              return accent ? (name.charAt(0) + accent).normalize() : reference;
            }
            const isSurrogate = code >= 0xd800 && code <= 0xdfff;
            return isSurrogate || code > 0x10ffff ? "" : String.fromCodePoint(code).replace(unwanted, "");
          },
        )
    : text;
