import { readFileSync } from "node:fs";

const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));

/**
 * A chunk takes what it shares with its entry from the entry that is running, by a name, instead of importing its file:
 * on a page that loads `press-list.js?ver=6.8`, as WordPress writes it, `../press-list.js` is another address, and the
 * browser would fetch and run the entry again. The name has the version, so that two versions do not meet.
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
    const placeOf = (name) => entry.exports.indexOf(name);
    const readNames = (list) => list.split(",").map((names) => names.trim().split(/ as |$/));
    const rewrite = (statement, write) => {
      const [found, names] = statement.exec(code) ?? [];
      if (!found) this.error(`${fileName} and ${file} share in another way: look at what changed.`);
      magicString.replace(found, write(names));
    };
    if (isEntry) {
      if (imports.some((one) => Object.hasOwn(chunks, one)))
        this.error(`${file} is not whole: it imports ${imports.join()}.`);
      rewrite(/^export \{(.*)\};$/m, (list) => {
        const values = readNames(list).sort(([, a], [, b]) => placeOf(a) - placeOf(b));
        return `${shared} ??= [${values.map(([value]) => value).join()}];`;
      });
    }
    if (imports.includes(file))
      rewrite(new RegExp(`^import \\{(.*)\\} from "\\.\\.?/${file}";$`, "m"), (list) => {
        const places = readNames(list).map(([name, value]) => `${placeOf(name)}: ${value || name}`);
        return `const {${places.join()}} = ${shared};`;
      });
    if (dynamicImports.includes(file))
      rewrite(
        new RegExp(`import\\("\\.\\.?/${file}"\\)\\.then\\(\\(n\\) => n\\.(\\w+)\\)`),
        (name) => `Promise.resolve(${shared}[${placeOf(name)}])`,
      );
    return { code: magicString };
  },
};
