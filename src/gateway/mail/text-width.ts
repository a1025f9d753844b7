/** East Asian characters, and emoji, which take two columns of a screen with fixed columns. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}|[\u{20000}-\u{3fffd}]/u;
/** Marks that stand on another character, and invisible characters such as marks of direction. */
const narrow = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** How many columns a text takes in plain text. */
export function textWidth(text: string): number {
  // Most texts are in one of the alphabets in which each character has one column.
  if (/^[\x20-\u02ff\u2010-\u2027]*$/.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += wide.test(character) ? 2 : narrow.test(character) ? 0 : 1;
  return width;
}

/** Whether a text has characters between which a line can break, although there is no space. */
export const breaksAnywhere = (text: string): boolean =>
  wide.test(text) || /[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u.test(text);
