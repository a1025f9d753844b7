import { readFile } from "node:fs/promises";
import { extname, join, resolve } from "node:path";

const project = resolve(import.meta.dirname, "../..");
const prefix = "/published/";
const types = { ".js": "text/javascript; charset=utf-8", ".map": "application/json" };

/** The public modules that define elements, by path in `src/`, each with the entry of the builds that does the same. */
const entries = {
  "define.ts": "newsroom-elements.js",
  "elements/press-list/define.ts": "press-list.js",
  "elements/press-release/define.ts": "press-release.js",
  "elements/subscribe-form/define.ts": "subscribe-form.js",
};

/** Modules of `src/` that a test of the elements may import as well. They are tables or pure functions: a second copy does no harm. */
const harmlessTwice = [
  "elements/press-release/part-names.ts",
  "locales/ar.ts",
  "locales/da.ts",
  "locales/en.ts",
  "release/untrusted-html.ts",
];

/** What a test of the elements may import from `src/`. Lint and the server below hold it to that. */
export const publicModules = [...Object.keys(entries), ...harmlessTwice];

/**
 * Serves built files byte for byte. The dev server would rewrite them, as it does with all modules.
 *
 * @param build Folder of a build, such as `dist/script`. The tests then get its entries in place of the modules of `src/` that
 *   define elements, and no other module of `src/`: it would be a second copy of what is in the build, with a state of its
 *   own. Without it, the tests get `src/`.
 */
export function publishedFiles(build) {
  async function send(context, path) {
    context.type = types[extname(path)];
    // The same server is also 127.0.0.1, which is a different origin, from which a page can load its scripts.
    context.set("Access-Control-Allow-Origin", "*");
    context.body = await readFile(path).catch(() => undefined);
    if (!context.body) context.status = 404;
  }

  return async function middleware(context, next) {
    const path = context.path.slice(1);
    if (path.startsWith("dist/")) return send(context, join(project, path));
    if (!build) return next();
    if (context.path.startsWith(prefix))
      return send(context, resolve(project, build, context.path.slice(prefix.length)));
    const module = /^src\/(.*?)(\.[jt]s)?$/u.exec(path)?.[1];
    if (module === undefined) return next();
    if (harmlessTwice.includes(`${module}.ts`)) return next();
    context.type = types[".js"];
    const entry = entries[`${module}.ts`];
    // The tests' own Lit first: its development build warns when another copy of Lit is there already.
    context.body = entry
      ? `import "/node_modules/lit/index.js"; import "${prefix}${entry}";`
      : `throw new Error("A test of ${build} must not import src/${module}.");`;
  };
}
