import { newsroom } from "#shared/newsroom";

/** Sends a strict Content Security Policy with each page. Nuxt's own scripts and styles in the page get its nonce. */
export default defineNitroPlugin(({ hooks }) => {
  // Nuxt's development server needs more than this allows.
  if (import.meta.dev) return;
  hooks.hook("render:html", (html, { event }) => {
    const nonce = btoa(crypto.randomUUID());
    const withNonce = (parts: string[]) =>
      parts.map((part) => part.replace(/<(script|style)\b/g, `<$1 nonce="${nonce}"`));
    html.head = withNonce(html.head);
    html.bodyPrepend = withNonce(html.bodyPrepend);
    // Not `html.body`: it is written by the page, with texts of others.
    html.bodyAppend = withNonce(html.bodyAppend);
    setResponseHeader(
      event,
      "Content-Security-Policy",
      [
        "default-src 'none'",
        `script-src 'self' 'nonce-${nonce}'`,
        `style-src 'self' 'nonce-${nonce}'`,
        "img-src 'self' data:",
        `connect-src 'self' ${newsroom}`,
        `form-action ${newsroom}`,
        "base-uri 'none'",
        "frame-ancestors 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types vue lit-html newsroom-elements",
      ].join("; "),
    );
  });
});
