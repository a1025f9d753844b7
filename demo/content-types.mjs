/** Media types of the files that the demo serves. */
const types = {
  html: "text/html; charset=utf-8",
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  map: "application/json",
  json: "application/json",
  svg: "image/svg+xml",
  jpg: "image/jpeg",
  png: "image/png",
  webp: "image/webp",
  pdf: "application/pdf",
  csv: "text/csv; charset=utf-8",
  // Without a charset, which would take precedence over the encoding that a given feed declares.
  rss: "application/rss+xml",
  atom: "application/atom+xml",
  xml: "application/xml",
};

export const contentTypeOf = (name) =>
  types[name.split(".").pop().toLowerCase()] ?? "application/octet-stream";
