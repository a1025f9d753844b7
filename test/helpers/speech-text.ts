import type { Phrase } from "./hear.js";

/** What a person who reads a transcript does not need. */
const leftOut =
  /^(?:end of (?!list\b)|(?:end of )?(?:paragraph|time|strong|article|rowgroup|row|caption)\b)/u;

/** What is said of a story, a line for each phrase, with a dash where an item of a list begins. */
export function writeDown(phrases: readonly Phrase[]): string[] {
  const lines: string[] = [];
  let dash = "";
  for (const { spoken, language } of phrases) {
    if (/^listitem\b/u.test(spoken)) dash = "- ";
    if (leftOut.test(spoken) || (dash === "- " && /^listitem\b/u.test(spoken))) continue;
    const mark = language === document.documentElement.lang ? "" : `(${language}) `;
    lines.push(`${dash}${mark}${spoken.replace(minutesToday(), "(now)")}`);
    dash = "";
  }
  return lines;
}

/** Times of today, which are others in each run. */
function minutesToday(): RegExp {
  const today = new Date().toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" });
  return new RegExp(`${today} \\d\\d:\\d\\d CES?T`, "gu");
}

/** Fewer lines are not worth looking up. */
const fewest = 3;

/** A transcript of many stories. Lines that an earlier story has in a row are named instead of repeated. */
export function writeStories(stories: ReadonlyMap<string, readonly string[]>): string {
  const earlier = new Map<string, readonly string[]>();
  const written = [...stories].map(([name, lines]) => {
    const short: string[] = [];
    for (let index = 0; index < lines.length;) {
      const known = longestKnown(lines, index, earlier);
      if (known.length >= fewest)
        short.push(`… ${known.length} lines as in ${known.name}, from “${lines[index]!}”`);
      else short.push(lines[index]!);
      index += known.length >= fewest ? known.length : 1;
    }
    earlier.set(name, lines);
    return [`# ${name}`, ...short].join("\n");
  });
  return `${written.join("\n\n")}\n`;
}

function longestKnown(
  lines: readonly string[],
  from: number,
  earlier: ReadonlyMap<string, readonly string[]>,
): { name: string; length: number } {
  let longest = { name: "", length: 0 };
  for (const [name, others] of earlier)
    for (let start = 0; start < others.length; start++) {
      let length = 0;
      while (from + length < lines.length && others[start + length] === lines[from + length]) length++;
      if (length > longest.length) longest = { name, length };
    }
  return longest;
}
