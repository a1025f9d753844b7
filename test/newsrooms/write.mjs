/* What the systems write with: escapes, dates and charsets. */
import { calendar } from "./calendar.mjs";

/** Text as XML text. */
export const xml = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

/** Text as the value of an attribute in double quotes. */
export const attribute = (text) => xml(text).replace(/"/g, "&quot;");

/** Text as PHP's `htmlspecialchars` writes it. */
export const phpEscape = (text) => attribute(text).replace(/'/g, "&#039;");

/** Text as WordPress shows it: typographic characters are references. */
export const wordPressText = (text) =>
  text
    .replace(/&/g, "&#038;")
    .replace(/</g, "&lt;")
    .replace(/[‘’“”–—„…]/g, (character) => `&#${character.charCodeAt(0)};`);

const names = `
  Æ AElig æ aelig Ø Oslash ø oslash Å Aring å aring Ä Auml ä auml Ö Ouml ö ouml Ü Uuml ü uuml ß szlig
  É Eacute é eacute è egrave ê ecirc ë euml à agrave â acirc á aacute ã atilde ç ccedil î icirc
  í iacute ñ ntilde ó oacute ô ocirc õ otilde ú uacute û ucirc ý yacute œ oelig š scaron « laquo
  » raquo – ndash ’ rsquo ‘ lsquo “ ldquo ” rdquo „ bdquo € euro ² sup2 ¿ iquest ° deg α alpha
  ε epsilon ι iota ν nu ο omicron σ sigma τ tau ς sigmaf`;

/** HTML's names for characters, by character. */
export const characterNames = new Map(
  Array.from(names.matchAll(/(\S) (\w+)/g), ([, character, name]) => [character, name]),
);

/** Text with HTML's names for characters, as rich-text editors write it. */
export const namedReferences = (text) =>
  xml(text).replace(/[^\0-\x7f]/gu, (character) =>
    characterNames.has(character) ? `&${characterNames.get(character)};` : character,
  );

export const cdata = (text) => `<![CDATA[${text.replaceAll("]]>", "]]]]><![CDATA[>")}]]>`;

/** Date and time in a zone: `year`, `month`, `day`, `hour`, `minute`, `second` as two digits, and the `offset` in minutes. */
export function inZone(date, zone) {
  const parts = new Intl.DateTimeFormat("en-GB", {
    timeZone: zone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
    hourCycle: "h23",
  }).formatToParts(date);
  const found = Object.fromEntries(parts.map(({ type, value }) => [type, value]));
  const { year, month, day, hour, minute, second } = found;
  const offset = (Date.UTC(year, month - 1, day, hour, minute, second) - date.getTime()) / 60_000;
  return { year, month, day, hour, minute, second, offset };
}

const twoDigits = (number) => String(Math.floor(number)).padStart(2, "0");

/** An offset such as `+0200`, or `+02:00`. */
const written = (offset, separator) =>
  (offset < 0 ? "-" : "+") + twoDigits(Math.abs(offset) / 60) + separator + twoDigits(Math.abs(offset) % 60);

/** RFC 822 with the offset of a zone. */
export function rfc822(date, zone, names = calendar.get("en")) {
  const { year, month, day, hour, minute, second, offset } = inZone(date, zone);
  const weekday = names.weekdays[new Date(Date.UTC(year, month - 1, day)).getUTCDay()];
  return `${weekday}, ${day} ${names.shortMonths[month - 1]} ${year} ${hour}:${minute}:${second} ${written(offset, "")}`;
}

/** RFC 822 in UTC, with the name that the system has for it. */
export const rfc822Utc = (date, name = "GMT") => date.toUTCString().replace("GMT", name);

/** ISO 8601 in a zone that it does not name. */
export function isoWithoutZone(date, zone) {
  const { year, month, day, hour, minute, second } = inZone(date, zone);
  return `${year}-${month}-${day}T${hour}:${minute}:${second}`;
}

/** ISO 8601 with the offset of a zone. */
export const iso = (date, zone) => isoWithoutZone(date, zone) + written(inZone(date, zone).offset, ":");

/** ISO 8601 in UTC, to the second. */
export const isoUtc = (date) => date.toISOString().replace(/\.\d+Z$/, "Z");

/** RFC 822 as a server writes it that has the newsroom's language: `di., 15 juli 2025 15:06:00 +0200`. */
export const localRfc822 = (date, { language, zone }) => rfc822(date, zone, calendar.get(language));

/** A day as a site shows it: `15. juli 2025`. */
export function localDay(date, { language, zone }) {
  const { year, month, day } = inZone(date, zone);
  return `${Number(day)}. ${calendar.get(language).months[month - 1]} ${year}`;
}

/** The charset that was used for a language before UTF-8. */
export const oldCharset = (language) =>
  ({
    ...{ bg: "windows-1251", el: "windows-1253", et: "windows-1257", lt: "windows-1257", lv: "windows-1257" },
    ...Object.fromEntries(["cs", "hr", "hu", "pl", "ro", "sk", "sl"].map((code) => [code, "windows-1250"])),
    mt: "utf-8",
  })[language] ?? "windows-1252";

/** What windows-1252 has from 0x80 on. Some versions of Node decode these as control characters. */
const windows1252 = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

/** Text in a charset; what the charset lacks is a numeric reference. */
export function encode(text, charset) {
  if (charset === "utf-8") return new TextEncoder().encode(text);
  if (charset.startsWith("utf-16")) {
    const bytes = Buffer.from("\ufeff" + text, "utf16le");
    return new Uint8Array(charset === "utf-16be" ? bytes.swap16() : bytes);
  }
  const decoded = new TextDecoder(charset).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  const table =
    charset === "windows-1252" ? decoded.slice(0, 0x80) + windows1252 + decoded.slice(0xa0) : decoded;
  const bytes = [];
  for (const character of text) {
    const byte = table.indexOf(character);
    if (byte >= 0) bytes.push(byte);
    else bytes.push(...Buffer.from(`&#${character.codePointAt(0)};`));
  }
  return Uint8Array.from(bytes);
}

/** The text of a release as HTML: two paragraphs and a link to the file. */
export const bodyHtml = (release, { link, escape = xml, before = "" }) =>
  `${before}<p>${escape(release.text[0])}</p>\n<p>${escape(release.text[1])} <a href="${link}">${escape(release.file.title)}</a></p>`;

/** What `bodyHtml` shows, and its addresses. */
export const shownBody = (release, address, ...before) => ({
  text: [...release.text, release.file.title].join(" "),
  addresses: [...before, address],
});

export const json = (value) => JSON.stringify(value);
