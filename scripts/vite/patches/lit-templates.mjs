import { patchLibrary } from "./patch-library.mjs";

/** Lint bans these templates in this project. An expression may stand in a tag by itself, as in `<p ${ref(…)}>`. Saves 100 bytes. */
export const litTemplates = patchLibrary({
  name: "lit-templates",
  reason:
    "Takes out of Lit the kinds of templates that are not used: SVG, MathML, and expressions outside attributes and text.",
  files: {
    "lit-html/lit-html.js": [
      [/2===i\?"<svg>":3===i\?"<math>":""/, '""'],
      [/\+\(2===i\?"<\/svg>":3===i\?"<\/math>":""\)/, ""],
      [/2===i\|\|3===i/, "false"],
      [/:6===r\.type&&\(i=new Z\(h,this,t\)\)/, ":0"],
      [/else t\.startsWith\(o\)&&\(d\.push\(\{type:6,index:l\}\),r\.removeAttribute\(t\)\)/, ""],
      [/,F:Z\}/, "}"],
      [
        /if\(r\.data===n\)d\.push\(\{type:2,index:l\}\);else\{let t=-1;for.+?\}l\+\+/,
        "r.data===n&&d.push({type:2,index:l});l++",
      ],
    ],
  },
});
