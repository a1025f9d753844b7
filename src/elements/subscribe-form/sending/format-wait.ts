/**
 * How long to wait, in the words of a language: "in 5 minutes". In hours from 90 minutes on. Rounded up. Undefined if the browser
 * does not know the language, as `Intl` would then use the browser's.
 */
export function formatWait(seconds: number, lang: string): string | undefined {
  if (!Intl.RelativeTimeFormat.supportedLocalesOf(lang).length) return undefined;
  const minutes = Math.ceil(seconds / 60);
  const format = new Intl.RelativeTimeFormat(lang);
  return minutes < 90 ? format.format(minutes, "minute") : format.format(Math.ceil(minutes / 60), "hour");
}
