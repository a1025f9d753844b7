/* `node scripts/style-sheets.mjs`, run after `build:modules`, writes dist/ssr/<tag>.css: the style sheet of each element's shadow
   root, for pages that a server renders and whose Content Security Policy allows no styles in the HTML. */
import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { shadowTags, styleSheetOf } from "../dist/ssr/shadow/element-styles.js";

const folder = resolve(import.meta.dirname, "../dist/ssr");

for (const tag of shadowTags) writeFileSync(resolve(folder, `${tag}.css`), `${styleSheetOf(tag)}\n`);
