type Formatter = "DateTimeFormat" | "NumberFormat";

/** Counts how many formatters the page makes, until `restore` is called. */
export function countFormatters(...names: readonly Formatter[]): { readonly made: number; restore(): void } {
  const originals = names.map((name) => [name, Intl[name]] as const);
  let made = 0;
  for (const [name, original] of originals)
    Object.assign(Intl, {
      [name]: new Proxy<new (...args: never) => object>(original, {
        construct(target, args: never) {
          made++;
          return new target(...args);
        },
      }),
    });
  return {
    get made() {
      return made;
    },
    restore: () => void Object.assign(Intl, Object.fromEntries(originals)),
  };
}
