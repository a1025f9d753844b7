import type { Attachment } from "./release.js";

const units = ["byte", "kilobyte", "megabyte"];

/**
 * Type and size of a file as a reader knows them ("PDF, 240 kB"); empty when neither is known.
 * Decimal units, as operating systems and the EU's web guide write them.
 */
export function describeAttachment({ url, type, size }: Attachment, locale: string): string {
  const kind = /\.(\w{2,5})$/.exec(new URL(url).pathname)?.[1] ?? type?.split(/[/.+-]/).pop();
  const power = Math.min(Math.floor(Math.log10(size || 1) / 3), 2);
  const amount = new Intl.NumberFormat(locale, {
    style: "unit",
    unit: units[power]!,
    maximumFractionDigits: power > 1 ? 1 : 0,
  });
  return [kind?.toUpperCase(), size && amount.format(size / 1000 ** power)].filter(Boolean).join(", ");
}
