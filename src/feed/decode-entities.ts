/**
 * What character references by name stand for, each name before its character. An accent is under its name after an
 * underscore: references are letter and accent, so `eacute` and `zcaron` are made when asked for.
 * What newsrooms seldom write is in `rare-entities.ts`.
 */
export const entities: Record<string, string | undefined> = { __proto__: null } as never;
for (const [
  ,
  name,
  character,
] of "amp&lt<gt>quot\"apos'nbsp\xa0ndash–mdash—lsquo‘rsquo’sbquo‚ldquo“rdquo”bdquo„hellip…bull•euro€laquo«raquo»szligßAEligÆaeligæOslashØoslashø_grave\u0300_acute\u0301_circ\u0302_tilde\u0303_uml\u0308_ring\u030a_caron\u030c_cedil\u0327".matchAll(
  /(\w+?)([^a-z])/gi,
))
  entities[name!] = character!;

/** The character that a reference by name stands for. */
export const entity = (name: string): string | undefined => {
  const accent = entities["_" + name.slice(1)];
  return entities[name] ?? (accent && (name[0]! + accent).normalize());
};

/** What windows-1252 has where Unicode has the control characters U+0080 to U+009F. */
const windows1252 = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

/**
 * Drops control characters and noncharacters, and reads those of U+0080 to U+009F as windows-1252, which is what
 * their writers meant, and what Node 20 makes of windows-1252 (https://github.com/nodejs/node/issues/56542).
 */
export const cleanCharacters = (text: string): string =>
  text.replace(
    /[\0-\b\v\f\x0e-\x1f\x7f-\x9f\ufffe\uffff]/g,
    (character) => windows1252[character.charCodeAt(0) - 128] ?? "",
  );

/** Decodes character references once. What is none, or unknown, stays: `?a=1&copy=2` is an address. */
export const decodeEntities = (text: string): string =>
  text.replace(
    /&(?:#(?:x([\da-f]+)|(\d+))|([a-z]+\d*))(?:;|(?![\w=]))/gi,
    (reference, hex: string, decimal: string, name: string) => {
      if (name) return entity(name) ?? reference;
      const code = hex ? parseInt(hex, 16) : +decimal;
      return code > 0x10ffff || code >> 11 === 27 ? "" : cleanCharacters(String.fromCodePoint(code));
    },
  );
