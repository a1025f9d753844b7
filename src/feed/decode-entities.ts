/** Names of U+00A0 to U+00BF, in order. */
const latin1 =
  "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest";

/** Other names, each before its character. */
const others =
  "amp&lt<gt>quot\"apos'ndash–mdash—lsquo‘rsquo’sbquo‚ldquo“rdquo”bdquo„hellip…bull•euro€trade™lsaquo‹rsaquo›dagger†permil‰minus−times×divide÷szlig\xdfAElig\xc6aelig\xe6Oslash\xd8oslash\xf8ETH\xd0eth\xf0THORN\xdethorn\xfeOElig\u0152oelig\u0153larr←rarr→ensp\u2002emsp\u2003thinsp\u2009zwnj\u200czwj\u200dlrm\u200erlm\u200f";

/** Letters with an accent are named letter + accent, so `eacute` and `zcaron` need no entry of their own. */
const accents: Record<string, string> = {
  grave: "\u0300",
  acute: "\u0301",
  circ: "\u0302",
  tilde: "\u0303",
  uml: "\u0308",
  ring: "\u030a",
  caron: "\u030c",
  cedil: "\u0327",
  ogon: "\u0328",
};

const named = new Map<string, string>(
  [...others.matchAll(/(\w+?)([^a-z])/gi)].map(([, name, character]) => [name!, character!]),
);
latin1.split(" ").forEach((name, index) => named.set(name, String.fromCharCode(160 + index)));

/** What windows-1252 has where Unicode has the control characters U+0080 to U+009F. */
const windows1252 = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

/**
 * Drops control characters and noncharacters, and reads those of U+0080 to U+009F as windows-1252, which is what
 * their writers meant, and what Node 20 makes of windows-1252 (https://github.com/nodejs/node/issues/56542).
 */
export const cleanCharacters = (text: string): string =>
  text.replace(
    /[\0-\b\v\f\x0e-\x1f\x80-\x9f\ufffe\uffff]/g,
    (character) => windows1252[character.charCodeAt(0) - 128] ?? "",
  );

/** Decodes character references once. What is none, or unknown, stays: `?a=1&copy=2` is an address. */
export const decodeEntities = (text: string): string =>
  text.replace(
    /&(?:#(?:x([\da-f]+)|(\d+))|([a-z]+\d*))(?:;|(?![\w=]))/gi,
    (reference, hex: string, decimal: string, name: string) => {
      if (name) {
        const [, letter, accent] = /^(\w)(\w+)$/.exec(name) ?? [];
        return named.get(name) ?? (accents[accent!] ? (letter! + accents[accent!]).normalize() : reference);
      }
      const code = hex ? parseInt(hex, 16) : +decimal;
      return code > 0x10ffff || code >> 11 === 27 ? "" : cleanCharacters(String.fromCodePoint(code));
    },
  );
