// Older Chromium and WebKit have a property `textInfo` instead of the method. TypeScript knows neither.
type LocaleWithTextInfo = Intl.Locale & {
  getTextInfo?(): { direction?: "ltr" | "rtl" };
  textInfo?: { direction?: "ltr" | "rtl" };
};

/** Value of `dir` for text in a language. `auto`, by which the letters decide, if the language is unknown. */
export function textDirection(language: string | undefined): "ltr" | "rtl" | "auto" {
  try {
    const locale = new Intl.Locale(language ?? "") as LocaleWithTextInfo;
    return (locale.getTextInfo?.() ?? locale.textInfo)?.direction ?? "auto";
  } catch {
    return "auto";
  }
}
