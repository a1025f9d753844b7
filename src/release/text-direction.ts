// Chromium and WebKit had `textInfo` before the method that the standard settled on; TypeScript knows neither.
type LocaleWithTextInfo = Intl.Locale & {
  getTextInfo?(): { direction?: "ltr" | "rtl" };
  textInfo?: { direction?: "ltr" | "rtl" };
};

/** Value for `dir` for text in a language; `auto`, which looks at the letters, where the language is not known. */
export function textDirection(language: string | undefined): "ltr" | "rtl" | "auto" {
  try {
    const locale = new Intl.Locale(language!) as LocaleWithTextInfo;
    return (locale.getTextInfo?.() ?? locale.textInfo)?.direction ?? "auto";
  } catch {
    return "auto";
  }
}
