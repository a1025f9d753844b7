import { patchLibrary } from "./patch-library.mjs";

/** Lint bans these templates in this project. Saves 350 bytes. */
export const litTemplates = patchLibrary({
  name: "lit-templates",
  reason:
    "Takes out of Lit the kinds of templates that are not used: SVG, MathML, compiled templates, expressions in comments, in elements without markup, such as <textarea>, and in a tag itself, and listeners that are objects.",
  files: {
    "lit-html/lit-html.js": [
      [/2===i\?"<svg>":3===i\?"<math>":""/, '""'],
      [/\+\(2===i\?"<\/svg>":3===i\?"<\/math>":""\)/, ""],
      [/2===i\|\|3===i/, "false"],
      [/:6===r\.type&&\(i=new Z\(h,this,t\)\)/, ":0"],
      [/else t\.startsWith\(o\)&&\(d\.push\(\{type:6,index:l\}\),r\.removeAttribute\(t\)\)/, ""],
      [/if\(y\.test\(r\.tagName\)\)\{.+?\}(?=\}else if\(8===)/, ""],
      [/y\.test\(u\[2\]\)&&\(n=RegExp\("<\/"\+u\[2\],"g"\)\),/, ""],
      [/\(c=n\?\?v,d=-1\)/, "(c=v,d=-1)"],
      [/\(c=p,n=void 0\)/, "(c=p)"],
      [/_\$litType\$:s\}=t,e="number"==typeof s\?(this\._\$AC\(t\)):.+?,s\);/, "}=t,e=$1;"],
      [/\{M:h,.+?F:Z\}/, "{I:k}"],
      [/\|\|t\.capture!==s\.capture\|\|t\.once!==s\.once\|\|t\.passive!==s\.passive/, ""],
      [/"function"==typeof this\._\$AH\?(this\._\$AH\.call\(.+?,t\)):this\._\$AH\.handleEvent\(t\)/, "$1"],
      [
        /if\(r\.data===n\)d\.push\(\{type:2,index:l\}\);else\{let t=-1;for.+?\}l\+\+/,
        "r.data===n&&d.push({type:2,index:l});l++",
      ],
    ],
  },
});
