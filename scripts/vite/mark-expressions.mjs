import { minifyHTMLLiterals } from "minify-literals";

const attribute = /(?<=\s[.?@]?)([\w-]+)=(@TEMPLATE_EXPRESSION_*)(?=[\s/>])/g;
const elsewhere = /<[^<>]*@TEMPLATE_EXPRESSION|<[?!]/;

/**
 * Prepares a template so that Lit, as `patches/lit-templates.mjs` leaves it, finds its expressions without parsing it: the page
 * joins the strings with `<?>`. Between tags, that is a comment. In an attribute it is text, if the value has quotation marks,
 * so they are added here. The parser of a page writes the names of attributes in lower case; where the name of a property has
 * capitals, it is put before the mark.
 *
 * @param {string} html A template with a placeholder of `minify-literals` for each expression.
 * @returns {string}
 * @throws Where an expression is neither a whole attribute nor between tags.
 */
export function markInTemplate(html) {
  if (elsewhere.test(html.replace(attribute, "")))
    throw new Error(`Expressions cannot be marked in this template: ${html}`);
  return html.replace(attribute, (_, name, expression) =>
    name === name.toLowerCase() ? `${name}="${expression}"` : `${name}="${name}${expression}"`,
  );
}

/**
 * Marks the expressions of all templates.
 *
 * @type {import("vite").Plugin}
 */
export const markExpressions = {
  name: "mark-expressions",
  enforce: "pre",
  transform(code, id) {
    if (!/\/src\/.*\.ts$/.test(id)) return null;
    return minifyHTMLLiterals(code, { fileName: id, html: markInTemplate, css: false });
  },
};
