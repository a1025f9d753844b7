/** A language's own name for itself, "Dansk"; the tag where `Intl` knows none. */
export function languageName(language: string): string {
  try {
    const name = new Intl.DisplayNames(language, { type: "language" }).of(language) ?? language;
    return name[0]!.toLocaleUpperCase(language) + name.slice(1);
  } catch {
    return language;
  }
}
