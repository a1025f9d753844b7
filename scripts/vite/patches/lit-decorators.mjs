import { patchLibrary } from "./patch-library.mjs";

/** Lint bans decorators in this project. Saves 180 bytes. */
export const litDecorators = patchLibrary({
  name: "lit-decorators",
  reason: "Takes out of Lit what only decorators need, which are not used.",
  files: {
    "@lit/reactive-element/reactive-element.js": [
      [/Symbol\.metadata\?\?=Symbol\("metadata"\),a\.litPropertyMetadata\?\?=new WeakMap;/, ""],
      [/const t=this\[Symbol\.metadata\];if\(null!==t\)\{.+?\}(?=this\._\$Eh)/, ""],
      [/static addInitializer\(t\)\{.+?\}(?=static)/, ""],
      [/,this\.constructor\.l\?\.forEach\(t=>t\(this\)\)/, ""],
      [/void 0!==t\.l&&\(this\.l=\[\.\.\.t\.l\]\),/, ""],
      [/,this\.prototype\.hasOwnProperty\(t\)&&\(\(s=Object\.create\(s\)\)\.wrapped=!0\)/, ""],
      [
        /const t=this\.constructor\.elementProperties;if\(t\.size>0\)for\(const\[s,i\]of t\)\{.+?\}(?=\}let t=!1)/,
        "",
      ],
    ],
  },
});
