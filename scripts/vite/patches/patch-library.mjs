/**
 * A build step that changes the published code of a library: the last resort, for what the library has no option for.
 * The build fails where a pattern matches nothing, so that a new version of the library is looked at, and not shipped with
 * half a patch.
 *
 * @param {object} patch
 * @param {string} patch.name The name of the file that has the patch.
 * @param {string} patch.reason Why the build changes the library; the SBOM says it.
 * @param {Record<string, [RegExp, string | ((found: string) => string)][]>} patch.files Each file, by the end of its path in node_modules, with what is
 *   replaced in it.
 * @returns {import("vite").Plugin}
 */
export function patchLibrary({ name, reason, files }) {
  return {
    name,
    api: { reason, files },
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
