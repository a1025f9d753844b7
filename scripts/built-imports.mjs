import { readdirSync } from "node:fs";
import { join, posix } from "node:path";
import { init, parse } from "es-module-lexer";

await init;

/** A fixed relative path, or a template of one, such as `./chunks/${code}-x.js`. */
const fixedPath = /^\.\.?\/(?:[\w./-]|\$\{[\w$]+\})+$/u;
const variable = /\$\{[\w$]+\}/gu;

/**
 * The imports of a built file, in the order of its code.
 *
 * @param folder Folder of the build.
 * @param file Path of the file in it.
 * @param code The code of the file.
 * @returns for each: `isLazy`, whether it is an `import()`; `start` and `end` in the code; `path` in the folder, as a template
 *   where the code has one; `targets`, the files that it can load. Throws where that cannot be known.
 */
export const importsOf = (folder, file, code) =>
  parse(code, file)[0]
    // Position -2 is import.meta.
    .filter(({ d: position }) => position !== -2)
    .map(({ s, e, ss: start, se: end, d: position }) => {
      // Rolldown writes import(`./x.js`), with backquotes.
      const specifier = code.slice(s, e).replace(/^([`'"])(.*)\1$/u, "$2");
      if (!fixedPath.test(specifier))
        throw new Error(`${file} imports ${specifier}, which is not a fixed file.`);
      const path = posix.join(posix.dirname(file), specifier);
      return { isLazy: position >= 0, start, end, path, targets: targetsOf(folder, path) };
    });

/** The files of a folder that a path or a template of one names. */
function targetsOf(folder, path) {
  if (!path.includes("${")) return [path];
  const parts = posix
    .basename(path)
    .split(variable)
    .map((part) => part.replace(/[.]/gu, "\\$&"));
  const form = new RegExp(`^${parts.join("\\w+")}$`, "u");
  const inside = posix.dirname(path);
  const targets = readdirSync(join(folder, inside))
    .filter((name) => form.test(name))
    .sort()
    .map((name) => posix.join(inside, name));
  if (!targets.length) throw new Error(`${path} names no file.`);
  return targets;
}
