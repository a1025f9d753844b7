import { fileURLToPath } from "node:url";
import { patchLibrary } from "./patch-library.mjs";

const policy = fileURLToPath(new URL("../../../src/trusted-types/shared-policy.ts", import.meta.url));

/**
 * Lit's own policy, `lit-html`, is made while it loads, and fails on a page whose own Lit has made that policy already, or that
 * allows only our name: no element would be there.
 */
export const litTemplatePolicy = patchLibrary({
  name: "lit-template-policy",
  reason: "Gives Lit the Trusted Types policy of this package instead of its own.",
  files: {
    "lit-html/lit-html.js": [
      [/^/, `import { templatePolicy } from ${JSON.stringify(policy)};`],
      [/\w+\.createPolicy\("lit-html",\{createHTML:\w+=>\w+\}\)/, "templatePolicy"],
    ],
  },
});
