import { patchLibrary } from "./patch-library.mjs";

/**
 * Takes out of Lit the templates that lint bans in this project: those of SVG and MathML, and expressions that stand in a tag
 * by themselves (`<p ${ref(…)}>`). Saves 100 bytes.
 */
export const litTemplates = patchLibrary({
  name: "lit-templates",
  files: {
    "lit-html/lit-html.js": [
      [/2===i\?"<svg>":3===i\?"<math>":""/, '""'],
      [/\+\(2===i\?"<\/svg>":3===i\?"<\/math>":""\)/, ""],
      [/2===i\|\|3===i/, "false"],
      [/:6===r\.type&&\(i=new Z\(h,this,t\)\)/, ":0"],
      [/else t\.startsWith\(o\)&&\(d\.push\(\{type:6,index:l\}\),r\.removeAttribute\(t\)\)/, ""],
      [/,F:Z\}/, "}"],
    ],
  },
});
