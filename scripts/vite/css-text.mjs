/**
 * Turns each style sheet into Lit's `unsafeCSS` of its text. Lit's `css` also checks the values inside a sheet, and ours
 * have none. A sheet that has one is left alone.
 *
 * @type {import("vite").Plugin}
 */
export const cssText = {
  name: "css-text",
  enforce: "pre",
  transform(code, id) {
    if (!/\/src\/.*\.ts$/.test(id) || !/import \{[^}]*\bcss\b[^}]*\} from "lit";/.test(code)) return null;
    const result = code
      .replace(/(import \{[^}]*)\bcss\b([^}]*\} from "lit";)/, "$1unsafeCSS$2")
      .replace(/\bcss(`[^`$]*`)/g, "unsafeCSS($1)");
    return { code: result, map: null };
  },
};
