/** The name of a language, capitalized, by default in that language ("Dansk"); its tag if `Intl` does not know it. */
export function languageName(language: string, lang = language): string {
  // Without a prototype, as `Intl` would take options from a polluted `Object.prototype`.
  const options = { __proto__: null, type: "language" } as const;
  try {
    const name = new Intl.DisplayNames(lang, options).of(language) ?? language;
    return name.charAt(0).toLocaleUpperCase(lang) + name.slice(1);
  } catch {
    return language;
  }
}
