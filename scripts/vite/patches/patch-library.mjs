/**
 * A build step that changes the published code of a library: the last resort, for what the library has no option for.
 * The build fails where a pattern matches nothing, so that a new version of the library is looked at, and not shipped with
 * half a patch.
 *
 * @param {object} patch
 * @param {string} patch.name
 * @param {Record<string, [RegExp, string][]>} patch.files Each file, by the end of its path in node_modules, with what is
 *   replaced in it.
 * @returns {import("vite").Plugin}
 */
export function patchLibrary({ name, files }) {
  return {
    name,
    transform(code, id) {
      const file = Object.keys(files).find((path) => id.endsWith(`/node_modules/${path}`));
      if (!file) return null;
      let patched = code;
      for (const [pattern, replacement] of files[file]) {
        if (!pattern.test(patched))
          this.error(`${name}: ${file} has no ${pattern.source}. Look at what changed in it.`);
        patched = patched.replace(pattern, replacement);
      }
      return { code: patched, map: null };
    },
  };
}
