import { minifyHTMLLiterals } from "minify-literals";

/** Vite minifies the code around templates, not the HTML and CSS in them. */
export const minifyTemplates = {
  name: "minify-templates",
  enforce: "pre",
  async transform(code, id) {
    if (!/\/src\/.*\.ts$/.test(id)) return null;
    const minified = await minifyHTMLLiterals(code, { fileName: id });
    return minified && { code: minified.code, map: minified.map };
  },
};
