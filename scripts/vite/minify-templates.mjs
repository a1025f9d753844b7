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
    return minified && { code: minified.code, map: minified.map };
  },
};
