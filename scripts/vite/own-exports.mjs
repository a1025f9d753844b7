const loop = "for (var name in all)";

/**
 * Makes the bundler's namespace objects of a module's own exports only. Its `for (name in all)` also visits what a page has
 * put on `Object.prototype`, and what is found there is no getter: the code of a chunk would throw instead of arriving.
 *
 * @type {import("vite").Plugin}
 */
export const ownExports = {
  name: "own-exports",
  transform(code, id) {
    if (id !== "\0rolldown/runtime.js") return null;
    if (!code.includes(loop)) this.error(`own-exports: ${id} has no ${loop}. Look at what changed in it.`);
    return { code: code.replace(loop, "for (var name of Object.keys(all))"), map: null };
  },
};
