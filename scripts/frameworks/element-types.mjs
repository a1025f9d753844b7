/* TypeScript declarations of the elements' attributes, properties and events, made from the custom elements manifest. */

/** The elements of a manifest, each with the start of its types' names: `PressList`. */
export const elementsOf = ({ modules }) =>
  modules
    .flatMap(({ declarations }) => declarations)
    .filter(({ tagName }) => tagName)
    .map((element) => ({ ...element, stem: element.name.replace(/Element$/u, "") }));

const fieldsOf = ({ members }) =>
  members.filter(({ kind, static: isStatic, readonly }) => kind === "field" && !isStatic && !readonly);

const comment = (text) => `/** ${text.replaceAll("*/", "*\\/").replace(/\s+/gu, " ")} */`;

const property = (name, type, description) =>
  `  ${comment(description)}\n  ${JSON.stringify(name)}?: ${type};`;

const block = (head, lines) => `export interface ${head} {\n${lines.join("\n")}\n}\n`;

/** `dist/types/elements.d.ts`: what the types for all frameworks have in common. */
export function elementTypes(manifest) {
  const elements = elementsOf(manifest);
  const events = elements.flatMap((element) => element.events.map(({ type }) => type.text));
  const imports = [...new Set([...elements.map(({ name }) => name), ...events])].sort();
  return [
    `/* The elements' attributes, properties and events, from custom-elements.json. */
import type { ${imports.join(", ")} } from "../index.js";

/** What an attribute takes: also a number as text, as templates write it, and nothing after the name of a flag. */
type Attribute<Value> =
  | Value
  | (Extract<Value, number> extends never ? never : \`\${number}\`)
  | (Extract<Value, boolean> extends never ? never : "");
`,
    ...elements.flatMap((element) => {
      const { name, stem, attributes, summary } = element;
      const fields = fieldsOf(element);
      const typeOf = (field) => (field ? `${name}[${JSON.stringify(field)}]` : "boolean");
      const withoutAttribute = fields.filter((field) => !field.attribute);
      return [
        comment(`Attributes of <${element.tagName}>. ${summary}`),
        block(
          `${stem}Attributes`,
          attributes.map((attribute) =>
            property(attribute.name, `Attribute<${typeOf(attribute.fieldName)}>`, attribute.description),
          ),
        ),
        comment(`Properties of <${element.tagName}> without an attribute.`),
        block(
          `${stem}Objects`,
          withoutAttribute.map((field) => property(field.name, typeOf(field.name), field.description)),
        ),
        comment(`Properties of <${element.tagName}>, as templates give them.`),
        block(
          `${stem}Properties extends ${stem}Objects`,
          attributes.map((attribute) =>
            property(
              attribute.fieldName ?? attribute.name,
              `Attribute<${typeOf(attribute.fieldName)}>`,
              attribute.description,
            ),
          ),
        ),
        comment(`Events of <${element.tagName}>.`),
        block(
          `${stem}Events`,
          element.events.map((event) =>
            property(event.name, event.type.text, event.description).replace("?:", ":"),
          ),
        ),
      ];
    }),
  ].join("\n");
}

const importsOf = (elements) =>
  `import type { ${elements.map(({ name }) => name).join(", ")} } from "../index.js";
import type { ${elements
    .flatMap(({ stem }) => [`${stem}Attributes`, `${stem}Events`, `${stem}Objects`])
    .join(", ")} } from "./elements.js";`;

/** A line for each element: its tag, and a type with what it is made of. */
const tags = (elements, type) =>
  elements
    .map(
      ({ tagName, name, stem, summary }) => `    ${comment(summary)}
    "${tagName}": ${type}<${name}, ${stem}Attributes & ${stem}Objects, ${stem}Events>;`,
    )
    .join("\n");

/** Listeners as the frameworks with `on` and the event's name take them. */
const listeners = "{ [Name in keyof Events & string as `on${Name}`]?: (event: Events[Name]) => void }";

/** The declarations for each framework, by the name of their file in `dist/types/`. */
export function frameworkTypes(manifest) {
  const elements = elementsOf(manifest);
  const imports = importsOf(elements);
  return {
    react: `/* The elements in the JSX of React 19. A page that a server has rendered needs newsroom-elements/react for what is no attribute. */
import type { DetailedHTMLProps, HTMLAttributes } from "react";
${imports}

type Tag<Element, Own, Events> = Omit<DetailedHTMLProps<HTMLAttributes<Element>, Element>, keyof Own> & Own & ${listeners};

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
${tags(elements, "Tag")}
    }
  }
}
`,
    preact: `/* The elements in the JSX of Preact. */
import type { JSX } from "preact";
${imports}

type Tag<Element extends EventTarget, Own, Events> = Omit<JSX.HTMLAttributes<Element>, keyof Own> & Own & ${listeners};

declare module "preact" {
  namespace JSX {
    interface IntrinsicElements {
${tags(elements, "Tag")}
    }
  }
}
`,
    svelte: `/* The elements in the markup of Svelte 5. */
import type { HTMLAttributes } from "svelte/elements";
${imports}

type Tag<Element extends EventTarget, Own, Events> = Omit<HTMLAttributes<Element>, keyof Own> & Own & ${listeners};

declare module "svelte/elements" {
  interface SvelteHTMLElements {
${tags(elements, "Tag")}
  }
}
`,
    vue: `/* The elements in the templates of Vue 3, for vue-tsc and the editor. The compiler needs \`isCustomElement\`, too. */
import type { EmitFn, HTMLAttributes, ReservedProps } from "vue";
${imports.replace(/Attributes\b/gu, "Properties")}

type Tag<Element, Own, Events> = new () => Element & {
  $props: Omit<HTMLAttributes, keyof Own> & Own & ReservedProps;
  $emit: EmitFn<{ [Name in keyof Events]: (event: Events[Name]) => void }>;
};

declare module "vue" {
  interface GlobalComponents {
${tags(elements, "Tag").replace(/Attributes & \w+Objects/gu, "Properties")}
  }
}
`,
  };
}
