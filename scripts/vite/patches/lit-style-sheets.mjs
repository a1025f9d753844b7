import { patchLibrary } from "./patch-library.mjs";

/**
 * Every supported browser has constructable style sheets, and a strict Content-Security-Policy would refuse the element. The
 * constructor of a style sheet is private in Lit's types. Saves 200 bytes.
 */
export const litStyleSheets = patchLibrary({
  name: "lit-style-sheets",
  reason:
    "Takes out of Lit the <style> element for browsers without constructable style sheets, and the check that nobody calls the constructor of a style sheet.",
  files: {
    "@lit/reactive-element/css-tag.js": [
      [/\be=t\.ShadowRoot&&.+?"replace"in CSSStyleSheet\.prototype/, "e=true"],
      [/if\(this\._\$cssResult\$=!0,o!==s\)throw Error\(".+?"\);/, "this._$cssResult$=!0;"],
    ],
  },
});
