import type { Attachment } from "./release.js";

/**
 * Type and size of a file as a reader knows them ("PDF, 240 kB"); empty when neither is known.
 * Decimal units, as operating systems and the EU's web guide write them.
 */
export function describeAttachment({ url, type, size }: Attachment, locale: string): string {
  const extension = /\.([a-z0-9]{2,5})$/i.exec(new URL(url).pathname)?.[1];
  const kind = extension ?? (type && /\/(?:[\w.]+\+|x-)?([a-z0-9]{2,5})$/.exec(type)?.[1]);
  return [kind?.toUpperCase(), size ? formatSize(size, locale) : undefined].filter(Boolean).join(", ");
}

function formatSize(bytes: number, locale: string): string {
  const [amount, unit] =
    bytes < 1e3 ? [bytes, "byte"] : bytes < 1e6 ? [bytes / 1e3, "kilobyte"] : [bytes / 1e6, "megabyte"];
  return new Intl.NumberFormat(locale, {
    style: "unit",
    unit,
    maximumFractionDigits: unit === "megabyte" ? 1 : 0,
  }).format(amount);
}
