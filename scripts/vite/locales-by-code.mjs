const row = /\["([a-z]{2})", \(\) => import\("(\.\/chunks\/)\1-([\w-]{6})\.js"\)\]/;
const table = new RegExp(`new Map\\(\\[\\s*(?:${row.source.replace("\\1", "[a-z]{2}")},?\\s*)+\\]\\)`);

/**
 * Writes the table of languages as a list of their codes and one `import()`. A row for each would be in the first file of
 * every page, and the hashes in the names of the chunks, which do not compress, would be most of it. So these chunks have
 * one hash in common (chunk-names.mjs).
 *
 * @type {import("vite").Plugin}
 */
export const localesByCode = {
  name: "locales-by-code",
  renderChunk(code, { fileName, moduleIds }, { codeSplitting }, { magicString }) {
    if (codeSplitting === false || !moduleIds.some((id) => id.endsWith("/src/locales/load-locale.ts")))
      return null;
    const [found = ""] = table.exec(code) ?? [];
    const rows = [...found.matchAll(new RegExp(row, "g"))];
    // A chunk of another name is in no row.
    if (!rows.length || rows.length !== found.split("import(").length - 1)
      this.error(`${fileName} has no table of languages that this build step knows.`);
    const codes = rows.map(([, one]) => one).join("");
    const [, , path, common] = rows[0];
    if (rows.some(([, , , one]) => one !== common))
      this.error("The chunks of the languages have no hash in common.");
    magicString.replace(
      found,
      `new Map("${codes}".match(/../g).map((code) => [code, () => import(\`${path}\${code}-${common}.js\`)]))`,
    );
    const map = magicString.generateMap({ hires: true, source: fileName, includeContent: true });
    return { code: magicString.toString(), map: map.toString() };
  },
};
