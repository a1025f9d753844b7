/* Judges what a reader makes of the answers. */
import { answers } from "./answers.mjs";
import { compareAnswer } from "./compare.mjs";

/**
 * The rows of a run: for each comparison the system, the language and the field.
 *
 * @param {(answer: object) => Promise<object>} read
 */
export async function judgeReader(read) {
  const rows = [];
  for (const answer of answers) {
    const feed = await read(answer).catch((error) => error);
    const { system, language } = answer;
    for (const comparison of compareAnswer(answer, feed)) rows.push({ system, language, ...comparison });
  }
  return rows;
}

/** The rows as lines like `drupal-rss lead da de`, or `drupal-rss lead *` if every answer of the system has the fault. */
export function faultsOf(rows) {
  const languages = new Map();
  for (const { system, field, language, ok } of rows) {
    if (ok) continue;
    const key = `${system} ${field}`;
    languages.set(key, (languages.get(key) ?? new Set()).add(language));
  }
  const all = (system) =>
    new Set(rows.filter((row) => row.system === system).map(({ language }) => language));
  return [...languages].map(([key, found]) =>
    found.size === all(key.split(" ")[0]).size ? `${key} *` : `${key} ${[...found].sort().join(" ")}`,
  );
}
