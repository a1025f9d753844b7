import { patchLibrary } from "./patch-library.mjs";

/**
 * Takes out of Lit the `<style>` element that it writes where a browser has no constructable style sheets. Every supported
 * browser has them, and a strict Content-Security-Policy would refuse the element. Saves 140 bytes.
 */
export const litStyleSheets = patchLibrary({
  name: "lit-style-sheets",
  files: {
    "@lit/reactive-element/css-tag.js": [
      [/\be=t\.ShadowRoot&&.+?"replace"in CSSStyleSheet\.prototype/, "e=true"],
    ],
  },
});
