import { readdirSync, readFileSync } from "node:fs";
import { join, posix, resolve } from "node:path";

const root = resolve(import.meta.dirname, "../..");

const title =
  /\b(?:describe|context|it|test|testOnEach)\(\s*(?:"((?:[^"\\]|\\.)*)"|`((?:[^`\\]|\\.)*)`|'((?:[^'\\]|\\.)*)')/gu;

/** A code of docs/requirements.md, such as L9. */
const code = /(?<![\w$.])[ADEFHLMNPRSTX]\d{1,2}(?!\w)/gu;

/** The titles in a source text of tests. */
export const titlesIn = (source) =>
  Array.from(source.matchAll(title), ([, ...texts]) => texts.find((text) => text !== undefined));

/** The codes in the titles of a source text of tests. */
export const codesIn = (source) => titlesIn(source).flatMap((text) => text.match(code) ?? []);

/** The codes that the titles of all tests name, each with its file. */
export function codesInTitles() {
  return (
    readdirSync(join(root, "test"), { recursive: true })
      .map((path) => posix.join("test", path.replaceAll("\\", "/")))
      .filter((path) => /\.(ts|mjs)$/u.test(path) && !path.includes("bad-tests"))
      // Its own tests have titles in a text.
      .filter((path) => !path.endsWith("requirements.test.mjs"))
      .flatMap((file) =>
        codesIn(readFileSync(join(root, file), "utf8")).map((named) => ({ file, code: named })),
      )
  );
}
