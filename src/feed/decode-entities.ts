/** Names in the order of their code points, from U+00A0 on. */
const latin1 =
  "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";

const others =
  "amp&lt<gt>quot\"apos'ndash–mdash—lsquo‘rsquo’sbquo‚ldquo“rdquo”bdquo„hellip…bull•euro€trade™lsaquo‹rsaquo›dagger†Dagger‡permil‰minus−OElig\u0152oelig\u0153Scaron\u0160scaron\u0161Yuml\u0178fnof\u0192circ\u02c6tilde\u02dcensp\u2002emsp\u2003thinsp\u2009zwnj\u200czwj\u200dlrm\u200erlm\u200f";

const named = new Map<string, string>();
latin1.split(" ").forEach((name, index) => named.set(name, String.fromCharCode(160 + index)));
for (const [, name, character] of others.matchAll(/([A-Za-z]+)([^A-Za-z])/g)) named.set(name!, character!);

/** What windows-1252 has where Unicode has the control characters U+0080 to U+009F. */
const windows1252 = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

/** Reads C1 control characters as windows-1252, which is what their writers meant. */
export const repairControls = (text: string): string =>
  text.replace(/[\x80-\x9f]/g, (character) => windows1252[character.charCodeAt(0) - 128]!);

/** Decodes character references once. What is no reference stays as it is. */
export function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,31}));?/gi, (reference, decimal, hex, name) => {
    if (name) return named.get(name) ?? reference;
    const code = decimal ? +decimal : parseInt(hex, 16);
    if (code < 32 && !/[\t\n\r]/.test(String.fromCharCode(code))) return "";
    if (code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return "";
    return repairControls(String.fromCodePoint(code));
  });
}
