import { readFileSync } from "node:fs";

const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));

/**
 * Lets a chunk take the code that it shares with its entry from the entry that is already running, under a global name,
 * instead of importing the entry's file. On a page that loads `press-list.js?ver=6.8`, as WordPress writes it,
 * `../press-list.js` is another URL, and the browser would fetch and run the entry a second time. The name holds the
 * version, so that two versions on one page keep apart.
 *
 * @type {import("vite").Plugin}
 */
export const entryByName = {
  name: "entry-by-name",
  renderChunk(code, { isEntry, fileName, imports, dynamicImports }, _options, { chunks, magicString }) {
    const [entry, ...others] = Object.values(chunks).sort((a, b) => +b.isEntry - +a.isEntry);
    if (!others.length) return null;
    const file = entry.fileName;
    const shared = `globalThis[Symbol.for("${file} ${version}")]`;
    const placeOf = (name) => {
      const place = entry.exports.indexOf(name);
      if (place < 0) this.error(`${file} does not export ${name}.`);
      return place;
    };
    // A name that is not changed stands alone: `export { a, b as c }`.
    const readNames = (list) =>
      list.split(",").map((names) => {
        const [name, renamed = name] = names.trim().split(" as ");
        return [name, renamed];
      });
    const rewrite = (statement, write) => {
      const [found, names] = statement.exec(code) ?? [];
      if (!found)
        this.error(`${fileName} and ${file} share code in a way that this build step does not know.`);
      magicString.replace(found, write(names));
    };
    if (isEntry) {
      if (imports.some((one) => Object.hasOwn(chunks, one)))
        this.error(`${file} should be one file, but imports ${imports.join()}.`);
      rewrite(/^export \{(.*)\};$/m, (list) => {
        // A value that is exported under its own name has no second name in the list.
        const values = readNames(list).sort(([a, asA], [b, asB]) => placeOf(asA || a) - placeOf(asB || b));
        return `${shared} ??= [${values.map(([value]) => value).join()}];`;
      });
    }
    if (imports.includes(file))
      rewrite(new RegExp(`^import \\{(.*)\\} from "\\.\\.?/${file}";$`, "m"), (list) => {
        const places = readNames(list).map(([name, value]) => `${placeOf(name)}: ${value}`);
        return `const {${places.join()}} = ${shared};`;
      });
    if (dynamicImports.includes(file))
      rewrite(
        new RegExp(`import\\("\\.\\.?/${file}"\\)\\.then\\(\\(n\\) => n\\.(\\w+)\\)`),
        (name) => `Promise.resolve(${shared}[${placeOf(name)}])`,
      );
    // The bundler's own map of a changed text has one position for each stretch of it.
    const map = magicString.generateMap({ hires: true, source: fileName, includeContent: true });
    return { code: magicString.toString(), map: map.toString() };
  },
};
