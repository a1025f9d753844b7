import { fileURLToPath } from "node:url";

/**
 * Lit makes a Trusted Types policy named `lit-html` while it loads. On a page whose own Lit has made that one already, or
 * that lists only our name, it would throw and no element would be there. So it uses ours.
 *
 * @type {import("vite").Plugin}
 */
export const ownTemplatePolicy = {
  name: "own-template-policy",
  transform(code, id) {
    if (!id.endsWith("/lit-html/lit-html.js")) return null;
    const creation = /\w+\.createPolicy\("lit-html",\{createHTML:\w+=>\w+\}\)/;
    if (!creation.test(code))
      this.error("Lit makes its Trusted Types policy in another way: look at what changed.");
    const policy = fileURLToPath(new URL("../../src/trusted-types/shared-policy.ts", import.meta.url));
    return {
      code: `import { templatePolicy } from ${JSON.stringify(policy)};${code.replace(creation, "templatePolicy")}`,
      map: null,
    };
  },
};
