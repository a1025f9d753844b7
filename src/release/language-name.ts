/** What languages call themselves that some browsers, such as Chromium, cannot write. */
const ownNames: ReadonlyMap<string, string> = new Map([
  ["fo", "Føroyskt"],
  ["ga", "Gaeilge"],
  ["is", "Íslenska"],
  ["kl", "Kalaallisut"],
  ["mt", "Malti"],
  ["nn", "Norsk nynorsk"],
]);

/**
 * The name of a language, capitalized, by default in that language ("Dansk"), which is also used where the browser does not know
 * `lang`. The tag of the language if it has no name.
 */
export function languageName(language: string, lang = language): string {
  // Without a prototype, as `Intl` would take options from a polluted `Object.prototype`.
  const options = { __proto__: null, type: "language" } as const;
  try {
    // `Intl` would use the language of the browser instead.
    if (!Intl.DisplayNames.supportedLocalesOf(lang).length)
      return lang === language
        ? (ownNames.get(new Intl.Locale(language).language) ?? language)
        : languageName(language);
    const name = new Intl.DisplayNames(lang, options).of(language) ?? language;
    return name.charAt(0).toLocaleUpperCase(lang) + name.slice(1);
  } catch {
    return language;
  }
}
