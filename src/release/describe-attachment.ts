import type { Attachment } from "./release.js";

/** What readers call the types of files that newsrooms publish. A map, because a feed may name the type `constructor`. */
const kinds = new Map(
  Object.entries({
    "application/epub+zip": "EPUB",
    "application/msword": "DOC",
    "application/pdf": "PDF",
    "application/rtf": "RTF",
    "application/vnd.ms-excel": "XLS",
    "application/vnd.ms-powerpoint": "PPT",
    "application/vnd.oasis.opendocument.presentation": "ODP",
    "application/vnd.oasis.opendocument.spreadsheet": "ODS",
    "application/vnd.oasis.opendocument.text": "ODT",
    "application/vnd.openxmlformats-officedocument.presentationml.presentation": "PPTX",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "XLSX",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "DOCX",
    "application/zip": "ZIP",
    "audio/mpeg": "MP3",
    "image/gif": "GIF",
    "image/jpeg": "JPG",
    "image/png": "PNG",
    "image/svg+xml": "SVG",
    "image/tiff": "TIFF",
    "image/webp": "WEBP",
    "text/calendar": "ICS",
    "text/csv": "CSV",
    "video/mp4": "MP4",
  }),
);

const units = ["byte", "kilobyte", "megabyte"] as const;

/**
 * Type and size of a file for readers ("PDF, 240 kB"); empty if neither is known. The media type counts more than the end
 * of the address, which may be that of a script. Units are decimal, as in operating systems and the EU's web guide.
 */
export function describeAttachment({ url, type, size }: Attachment, locale: string): string {
  const kind =
    kinds.get(type ?? "") ?? /\.(\w{2,5})$/.exec(new URL(url).pathname)?.[1] ?? type?.split(/[/.+-]/).pop();
  const power = Math.min(Math.floor(Math.log10(size || 1) / 3), units.length - 1);
  // Without a prototype, as `Intl` would take options from a polluted `Object.prototype`.
  const options = {
    __proto__: null,
    style: "unit",
    unit: units[power] ?? "byte",
    maximumFractionDigits: power > 1 ? 1 : 0,
  } as const;
  const amount = new Intl.NumberFormat(locale, options);
  return [kind?.toUpperCase(), size && amount.format(size / 1000 ** power)].filter(Boolean).join(", ");
}
