import { patchLibrary } from "./patch-library.mjs";

/**
 * Every supported browser has constructable style sheets, and a strict Content-Security-Policy would refuse the `<style>`
 * element. A sheet is made when its module runs. Lint bans values in sheets, and the `styles` of each element are a flat list.
 * Saves 490 bytes.
 */
export const litStyleSheets = patchLibrary({
  name: "lit-style-sheets",
  reason:
    "Takes out of Lit the <style> element for browsers without constructable style sheets, and the checks of what a style sheet is made of: none has a value in it.",
  files: {
    "@lit/reactive-element/css-tag.js": [
      [/\be=t\.ShadowRoot&&.+?"replace"in CSSStyleSheet\.prototype/, "e=true"],
      [
        /(?<=,i=)\(t,\.\.\.e\)=>\{.+?return new n\(o,t,s\)\}/,
        "([t])=>{const s=new CSSStyleSheet;return s.replaceSync(t),{styleSheet:s}}",
      ],
      [/t instanceof CSSStyleSheet\?t:(?=t\.styleSheet)/, ""],
    ],
    "@lit/reactive-element/reactive-element.js": [
      [/(?<=static finalizeStyles\(s\)\{).+?return i(?=\})/, "return s"],
    ],
  },
});
