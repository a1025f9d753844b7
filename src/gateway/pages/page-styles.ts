import { raw } from "hono/html";

const pageRules = `
:root { color-scheme: light dark; }
body { margin: 0; font: 100%/1.6 system-ui, sans-serif; }
main { box-sizing: border-box; max-width: 38rem; margin: 0 auto; padding: clamp(2rem, 12vh, 8rem) 1.25rem 3rem; }
h1 { margin: 0 0 1rem; font-size: 1.75rem; line-height: 1.2; font-weight: 600; text-wrap: balance; hyphens: auto; overflow-wrap: anywhere; }
p { margin: 0 0 1.5rem; text-wrap: pretty; overflow-wrap: anywhere; }
a { color: inherit; text-underline-offset: 0.2em; }
form { display: grid; justify-items: start; gap: 1.25rem; margin: 0 0 1.5rem; }
button { font: inherit; font-weight: 600; color: inherit; background: none; border: 1px solid; border-radius: 2px;
  min-height: 2.75rem; padding: 0.4rem 1.25rem; cursor: pointer; }
button:hover { text-decoration: underline; text-underline-offset: 0.2em; }
:focus-visible { outline: 2px solid; outline-offset: 3px; }
.field { display: grid; gap: 0.3rem; width: 100%; }
.field > label { font-weight: 600; }
.field > .consent { display: grid; grid-template-columns: auto 1fr; gap: 0.7rem; font-weight: 400; }
[type="email"] { box-sizing: border-box; width: 100%; min-height: 2.75rem; padding: 0.4rem 0.7rem; font: inherit;
  color: inherit; background: none; border: 1px solid; border-radius: 2px; }
[dir="rtl"] [type="email"] { text-align: end; }
select { box-sizing: border-box; max-width: 100%; min-height: 2.75rem; padding: 0.4rem 0.7rem; font: inherit; color: inherit;
  background: none; border: 1px solid; border-radius: 2px; }
option, optgroup { color: CanvasText; background: Canvas; }
fieldset { display: grid; gap: 0.6rem; width: 100%; margin: 0; padding: 0; border: 0; }
legend { padding: 0; font-weight: 600; }
h2, h3, h4 { margin: 2rem 0 0.5rem; line-height: 1.3; font-weight: 600; text-wrap: balance; }
h2 { font-size: 1.25rem; }
h3, h4 { font-size: 1rem; }
ul, ol { margin: 0 0 1.5rem; padding-inline-start: 1.5rem; }
blockquote { margin: 0 0 1.5rem; padding-inline-start: 1rem; border-inline-start: 3px solid; }
table { width: 100%; margin: 0 0 1.5rem; border-collapse: collapse; }
th, td { padding: 0.4rem 0.6rem; border: 1px solid; text-align: start; vertical-align: top; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; }
.meta, .figcaption { margin: 0 0 0.5rem; font-size: 0.875rem; }
.image-text { margin: 0 0 0.3rem; }
.figcaption { margin: 0 0 1.5rem; }
.part { font-size: 1rem; }
.lead { font-size: 1.125rem; font-weight: 600; }
.notice { margin: 0 0 1.5rem; padding: 0.8rem 1rem 0; border: 1px solid; border-inline-start-width: 4px; }
.notice p { margin: 0 0 0.8rem; }
.end { margin: 2rem 0 0; padding: 1rem 0 0; border-top: 1px solid; }
.hint { margin: 0; font-size: 0.875rem; }
fieldset > label { display: grid; grid-template-columns: auto 1fr; gap: 0.7rem; }
dl { display: grid; gap: 0.2rem 1rem; margin: 0 0 1.5rem; }
dt { font-weight: 600; }
dd { margin: 0 0 0.6rem; }
[type="checkbox"], [type="radio"] { width: 1.5rem; height: 1.5rem; margin: 0; }
[aria-invalid="true"] { border-width: 2px; border-color: #b00020; }
.error { margin: 0; font-size: 0.875rem; font-weight: 600; color: #b00020; }
.decoy { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (prefers-color-scheme: dark) {
  [aria-invalid="true"] { border-color: #ff9b9b; }
  .error { color: #ff9b9b; }
}
`;

export const pageStyle = raw(`<style>${pageRules}</style>`);

let policy: Promise<string> | undefined;

/** The Content-Security-Policy of the pages: only their own style, and forms that post to the gateway. */
export const pagePolicy = (): Promise<string> =>
  (policy ??= crypto.subtle
    .digest("SHA-256", new TextEncoder().encode(pageRules))
    .then((hash) => btoa(String.fromCharCode(...new Uint8Array(hash))))
    .then(
      (hash) =>
        `default-src 'none'; style-src 'sha256-${hash}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
    ));
