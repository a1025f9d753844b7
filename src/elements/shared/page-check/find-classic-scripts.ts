/**
 * Says which of our scripts the page loads without `type="module"`, so that they stop at once. A script counts only if an
 * element that it defines is in the page and undefined: a page may have a script of the same name that is not ours.
 */
export function findClassicScripts(tags: readonly string[]): string[] {
  const isUndefined = (tag: string) => !customElements.get(tag) && document.querySelector(tag) !== null;
  return tags
    .filter(isUndefined)
    .flatMap((tag) =>
      [...document.scripts]
        .filter((script) => isClassic(script) && [tag, "newsroom-elements"].includes(nameOf(script)))
        .map(({ src }) => `<${tag}> is not defined. Add type="module" to the <script> of ${src}.`),
    );
}

/** Other types are data, or scripts that a consent banner holds back. */
const isClassic = ({ type }: HTMLScriptElement): boolean => type === "" || type.endsWith("javascript");

const nameOf = ({ src }: HTMLScriptElement): string =>
  src ? (/([^/]*)\.js$/.exec(new URL(src).pathname)?.[1] ?? "") : "";
