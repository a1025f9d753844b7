/** The name of a language, capitalized, by default in that language ("Dansk"); its tag if `Intl` does not know it. */
export function languageName(language: string, lang = language): string {
  try {
    const name = new Intl.DisplayNames(lang, { type: "language" }).of(language) ?? language;
    return name.charAt(0).toLocaleUpperCase(lang) + name.slice(1);
  } catch {
    return language;
  }
}
