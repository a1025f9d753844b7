/** Weak tags match as well: a cache that compresses the answer weakens its tag. https://www.rfc-editor.org/rfc/rfc9110#section-13.1.2 */
export const matchesEtag = (condition: string | null, etag: string): boolean =>
  condition !== null &&
  condition.split(",").some((tag) => {
    const name = tag.trim().replace(/^W\//, "");
    return name === etag || name === "*";
  });
