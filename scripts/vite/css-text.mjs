/** A style sheet in Lit's `css` with no value in it. */
const sheet = /\bcss(`(?:[^`$]|\$(?!\{))*`)/g;

/**
 * Turns each style sheet into Lit's `unsafeCSS` of its text. Lit's `css` also checks the values inside a sheet, and ours
 * have none. A file with a sheet that has one is left alone. Saves 130 bytes in each element.
 *
 * @type {import("vite").Plugin}
 */
export const cssText = {
  name: "css-text",
  enforce: "pre",
  transform(code, id) {
    if (!/\/src\/.*\.ts$/.test(id)) return null;
    const withImport = code.replace(/(import \{[^}]*)\bcss\b([^}]*\} from "lit";)/, "$1unsafeCSS$2");
    const result = withImport.replace(sheet, "unsafeCSS($1)");
    if (withImport === code || /\bcss`/.test(result)) return null;
    return { code: result, map: null };
  },
};
