/** Whether a text has the form of a BCP 47 language tag, such as `da` or `pt-BR`. The language need not exist. */
export const isLanguageTag = (text: string): boolean => isAccepted(() => Intl.getCanonicalLocales(text));

/** Whether a text is an IANA time zone that this machine knows, such as `Europe/Copenhagen`. */
export const isTimeZone = (text: string): boolean =>
  isAccepted(() => new Intl.DateTimeFormat("en", { timeZone: text }));

/** `Intl` has no check: it throws. */
function isAccepted(use: () => unknown): boolean {
  try {
    use();
    return true;
  } catch {
    return false;
  }
}
