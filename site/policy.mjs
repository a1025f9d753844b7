/** The policy of the site's pages, which is what a ministry's site may have. It is in the pages, so any web server will do. */
const strict = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
].join("; ");

/**
 * The Content-Security-Policy of a page. Pagefind, which searches in the browser, is WebAssembly.
 *
 * @param {string} url of the page, relative to the site
 */
export const policyOf = (url) =>
  url === "search.html"
    ? strict.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'")
    : strict;
