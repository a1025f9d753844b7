/* Writes what editors and frameworks know about the elements, from custom-elements.json: `dist/editors/`, `dist/types/`
   and `dist/angular/`. `npm run build:manifest` comes first. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { angularDirectives } from "./frameworks/angular-directives.mjs";
import { editorData } from "./frameworks/editor-data.mjs";
import { elementTypes, frameworkTypes } from "./frameworks/element-types.mjs";

const project = resolve(import.meta.dirname, "..");
const manifest = JSON.parse(readFileSync(join(project, "custom-elements.json"), "utf8"));

const types = Object.entries({ elements: elementTypes(manifest), ...frameworkTypes(manifest) });

write("dist/editors", editorData(manifest));
write("dist/types", Object.fromEntries(types.map(([name, text]) => [`${name}.d.ts`, text])));
write("dist/angular", angularDirectives(manifest));

function write(folder, files) {
  mkdirSync(join(project, folder), { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(project, folder, name), text);
}
