import { minifyHTMLLiterals } from "minify-literals";

/**
 * Minifies the HTML and CSS inside templates; Vite minifies only the code around them.
 *
 * @type {import("vite").Plugin}
 */
export const minifyTemplates = {
  name: "minify-templates",
  enforce: "pre",
  async transform(code, id) {
    if (!/\/src\/.*\.ts$/.test(id)) return null;
    const minified = await minifyHTMLLiterals(code, { fileName: id });
    // The minifier leaves a space behind each comma. No style sheet has a comma in a string.
    const shorter = minified?.code.replace(/\bcss`[^`]*`/g, (sheet) => sheet.replaceAll(", ", ","));
    return minified && { code: shorter, map: minified.map };
  },
};
