import { patchLibrary } from "./patch-library.mjs";

/** Lint bans these options in this project. Saves 190 bytes. */
export const litPropertyOptions = patchLibrary({
  name: "lit-property-options",
  reason:
    "Takes out of Lit the options of properties that are not used: converters, JSON in attributes, hasChanged, useDefault and noAccessor.",
  files: {
    "@lit/reactive-element/reactive-element.js": [
      [/case Object:case Array:t=null==t\?t:JSON\.stringify\(t\)/, ""],
      [/case Object:case Array:try\{i=JSON\.parse\(t\)\}catch\(t\)\{i=null\}/, ""],
      [/,converter:u,reflect:!1,useDefault:!1,hasChanged:f\}/, "}"],
      [/!s\.noAccessor/, "!0"],
      [/\(void 0!==i\.converter\?\.toAttribute\?i\.converter:u\)\.toAttribute/, "u.toAttribute"],
      [
        /"function"==typeof t\.converter\?\{fromAttribute:t\.converter\}:void 0!==t\.converter\?\.fromAttribute\?t\.converter:u/,
        "u",
      ],
      [
        /const r=h\.fromAttribute\(s,t\.type\);this\[e\]=r\?\?this\._\$Ej\?\.get\(e\)\?\?r/,
        "this[e]=h.fromAttribute(s,t.type)",
      ],
      [/\(i\.hasChanged\?\?f\)\(h,s\)\|\|i\.useDefault&&.+?\(t,i\)\)\)\)return/, "f(h,s)))return"],
      [/C\(t,s,\{useDefault:i,reflect:e,wrapped:h\},r\)\{i&&.+?\|\|\(this/, "C(t,s,{reflect:e}){(this"],
      [/this\.hasUpdated\|\|i\|\|/, "this.hasUpdated||"],
    ],
  },
});
