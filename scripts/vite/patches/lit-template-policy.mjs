import { fileURLToPath } from "node:url";
import { patchLibrary } from "./patch-library.mjs";

const parser = fileURLToPath(new URL("../../../src/trusted-types/parse-inert.ts", import.meta.url));

/**
 * Lit's own policy, `lit-html`, is made while it loads, and fails on a page whose own Lit has made that policy already, or that
 * allows only our name: no element would be there.
 */
export const litTemplatePolicy = patchLibrary({
  name: "lit-template-policy",
  reason:
    "Makes Lit's templates with the parser of this package instead of a Trusted Types policy of Lit's own.",
  files: {
    "lit-html/lit-html.js": [
      [/^/, `import { createTemplate } from ${JSON.stringify(parser)};`],
      [/,\w+=\w+\?\w+\.createPolicy\("lit-html",\{createHTML:\w+=>\w+\}\):void 0/, ""],
      [/return void 0!==\w+\?\w+\.createHTML\((\w+)\):\1/, "return $1"],
      [
        /const \w+=\w+\.createElement\("template"\);return \w+\.innerHTML=(\w+),\w+/,
        "return createTemplate($1)",
      ],
    ],
  },
});
