/** How long to wait in words of a language, "in 5 minutes"; hours from one and a half on. */
export function retryTime(seconds: number, lang: string): string {
  const minutes = Math.ceil(seconds / 60);
  const format = new Intl.RelativeTimeFormat(lang);
  return minutes < 90 ? format.format(minutes, "minute") : format.format(Math.ceil(minutes / 60), "hour");
}
