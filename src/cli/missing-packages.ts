/**
 * Of the optional packages in a list, those that are not installed. A name may have a version: `undici@7`. They are optional
 * because a page that only shows news does not need them.
 */
export const missingPackages = (needed: readonly string[]): string[] =>
  needed.filter((name) => !isInstalled(name.replace(/(?<=.)@.*/, "")));

function isInstalled(name: string): boolean {
  try {
    import.meta.resolve(name);
    return true;
  } catch {
    return false;
  }
}
