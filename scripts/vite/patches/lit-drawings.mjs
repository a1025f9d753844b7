import { patchLibrary } from "./patch-library.mjs";

/** Takes out of Lit the templates of SVG and MathML, which lint bans in this project. Saves 55 bytes. */
export const litDrawings = patchLibrary({
  name: "lit-drawings",
  files: {
    "lit-html/lit-html.js": [
      [/2===i\?"<svg>":3===i\?"<math>":""/, '""'],
      [/\+\(2===i\?"<\/svg>":3===i\?"<\/math>":""\)/, ""],
      [/2===i\|\|3===i/, "false"],
    ],
  },
});
