import { basename } from "node:path";

const english = "/src/locales/en.ts";
const namedImport = /import \{([^}]*)\} from (["'])([./\w-]*\/en\.)js\2;/g;

/** Groups that two chunks use: each has a copy, because what they share would be another file to request. */
const usedTwice = ["changes"];

/**
 * Gives each chunk only the English strings that it uses.
 *
 * The source keeps a language in one file, and a bundler puts a file into one chunk. So each import of a group of English
 * strings is pointed at a copy of the file of its own, of which tree shaking leaves that group.
 *
 * @type {import("vite").Plugin}
 */
export const splitStrings = {
  name: "split-strings",
  enforce: "pre",
  transform(code, id) {
    if (!/\/src\/(?!gateway\/).*\.ts$/.test(id) || id.endsWith(english)) return null;
    const result = code.replace(namedImport, (_, names, quote, path) =>
      names
        .split(",")
        .map((name) => name.trim())
        .filter(Boolean)
        .map(
          (name) => `import { ${name} } from ${quote}${path}ts?${queryFor(name.split(" ")[0], id)}${quote};`,
        )
        .join(" "),
    );
    return result === code ? null : { code: result, map: null };
  },
};

const queryFor = (group, id) =>
  usedTwice.includes(group) ? `group=${group}&for=${basename(id, ".ts")}` : `group=${group}`;
