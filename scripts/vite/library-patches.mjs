import { dompurifyDefaultLists } from "./patches/dompurify-default-lists.mjs";
import { litDirectives } from "./patches/lit-directives.mjs";
import { litDecorators } from "./patches/lit-decorators.mjs";
import { litGlobals } from "./patches/lit-globals.mjs";
import { litUnusedHooks } from "./patches/lit-unused-hooks.mjs";
import { litTask } from "./patches/lit-task.mjs";
import { litStyleSheets } from "./patches/lit-style-sheets.mjs";
import { litTemplatePolicy } from "./patches/lit-template-policy.mjs";
import { litTemplates } from "./patches/lit-templates.mjs";

/** Everything that the script-tag builds change in the published code of libraries. The SBOM names each. */
export const libraryPatches = [
  litTemplatePolicy,
  litStyleSheets,
  litDecorators,
  litUnusedHooks,
  litDirectives,
  litTemplates,
  litGlobals,
  litTask,
  dompurifyDefaultLists,
];
