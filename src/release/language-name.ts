/** The name of a language, by default its own ("Dansk"), as a choice begins; the tag where `Intl` knows none. */
export function languageName(language: string, lang = language): string {
  try {
    const name = new Intl.DisplayNames(lang, { type: "language" }).of(language) ?? language;
    return name[0]!.toLocaleUpperCase(lang) + name.slice(1);
  } catch {
    return language;
  }
}
