import { dirname, resolve } from "node:path";

/**
 * Modules that the source loads on demand, and that a page with only this entry needs for its first paint. A chunk would cost
 * it another round trip.
 */
const neededAtOnce = {
  script_press_release: ["sanitize/sanitize-html", "elements/press-release/parts/optional-parts"],
  script_subscribe_form: ["elements/subscribe-form/built-form/built-form"],
};

const lazyImport = /\bimport\("([^"]+)"\)/g;

/**
 * Puts these modules into the first file of their entry. Where all elements are in one entry they stay chunks, because most
 * pages do not use all elements.
 *
 * @type {import("vite").Plugin}
 */
export const inFirstFile = {
  name: "in-first-file",
  enforce: "pre",
  transform(code, id) {
    const modules = neededAtOnce[this.environment.name];
    if (!modules || !/\/src\/.*\.ts$/.test(id)) return null;
    const imports = [];
    const result = code.replace(lazyImport, (expression, source) => {
      const path = resolve(dirname(id), source);
      if (!modules.some((module) => path.endsWith(`/src/${module}.js`))) return expression;
      imports.push(`import * as atOnce${imports.length} from "${source}";`);
      return `Promise.resolve(atOnce${imports.length - 1})`;
    });
    // On the first line, so that all others keep their places in the source map.
    return imports.length ? { code: `${imports.join(" ")} ${result}`, map: null } : null;
  },
};
