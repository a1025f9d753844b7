import { patchLibrary } from "./patch-library.mjs";

/**
 * Every supported browser has constructable style sheets, and a strict Content-Security-Policy would refuse the element. Saves
 * 140 bytes.
 */
export const litStyleSheets = patchLibrary({
  name: "lit-style-sheets",
  reason: "Takes out of Lit the <style> element for browsers without constructable style sheets.",
  files: {
    "@lit/reactive-element/css-tag.js": [
      [/\be=t\.ShadowRoot&&.+?"replace"in CSSStyleSheet\.prototype/, "e=true"],
    ],
  },
});
