/* Directives for Angular, `dist/angular/`, made from the custom elements manifest. Angular's compiler then checks the elements'
   properties in templates; without them it knows nothing of an element, or refuses it. They are written in the form that
   Angular's libraries are published in, which its versions keep compatible. */
import { elementsOf } from "./element-types.mjs";

/** The version of Angular whose form this is. */
const form = "21.0.0";

const propertiesOf = ({ members }) =>
  members.filter(({ kind, static: isStatic, readonly }) => kind === "field" && !isStatic && !readonly);

const inputsOf = (element, write) =>
  propertiesOf(element)
    .map(({ name }) => write(name))
    .join(" ");

/** @returns {Record<string, string>} the files, by name. */
export function angularDirectives(manifest) {
  const elements = elementsOf(manifest);
  return {
    "index.js": `import * as i0 from "@angular/core";
${elements
  .map(
    (element) => `
export class ${element.stem} {
  #element = i0.inject(i0.ElementRef).nativeElement;
${propertiesOf(element)
  .map(({ name }) => `  set ${name}(value) { this.#element.${name} = value; }`)
  .join("\n")}
  static ɵfac = i0.ɵɵngDeclareFactory({ minVersion: "12.0.0", version: "${form}", ngImport: i0, type: ${element.stem}, deps: [], target: i0.ɵɵFactoryTarget.Directive });
  static ɵdir = i0.ɵɵngDeclareDirective({ minVersion: "14.0.0", version: "${form}", ngImport: i0, type: ${element.stem}, isStandalone: true, selector: "${element.tagName}", inputs: { ${inputsOf(element, (name) => `${name}: "${name}",`)} } });
}`,
  )
  .join("\n")}
`,
    "index.d.ts": `import type * as i0 from "@angular/core";
import type { ${elements.map(({ stem }) => `${stem}Properties`).join(", ")} } from "../types/elements.js";
${elements
  .map(
    (element) => `
/** Lets Angular's compiler check the properties of \`<${element.tagName}>\`. */
export declare class ${element.stem} {
${propertiesOf(element)
  .map(({ name }) => `  ${name}: ${element.stem}Properties["${name}"];`)
  .join("\n")}
  static ɵfac: i0.ɵɵFactoryDeclaration<${element.stem}, never>;
  static ɵdir: i0.ɵɵDirectiveDeclaration<${element.stem}, "${element.tagName}", never, { ${inputsOf(element, (name) => `"${name}": { "alias": "${name}"; "required": false };`)} }, {}, never, never, true, never>;
}`,
  )
  .join("\n")}
`,
  };
}
