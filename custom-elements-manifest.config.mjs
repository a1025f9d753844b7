import { readdirSync, readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import ts from "typescript";

const tags = readdirSync(new URL("src/elements", import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== "shared")
  .map(({ name }) => name);

/** Takes the tag names from the calls of defineElement(), which the analyzer does not know. */
function tagNames() {
  const tagOf = new Map();
  return {
    name: "tag-names",
    collectPhase({ ts, node }) {
      if (!ts.isCallExpression(node) || node.expression.getText() !== "defineElement") return;
      const [tag, element] = node.arguments;
      tagOf.set(element.getText(), tag.text);
    },
    packageLinkPhase({ customElementsManifest: { modules } }) {
      for (const module of modules) {
        for (const declaration of module.declarations) {
          const tagName = tagOf.get(declaration.name);
          if (!tagName) continue;
          Object.assign(declaration, { tagName, customElement: true });
          const define = modules.find(({ path }) => path === `src/elements/${tagName}/define.ts`);
          define.exports.push({
            kind: "custom-element-definition",
            name: tagName,
            declaration: { name: declaration.name, module: module.path },
          });
        }
      }
    },
  };
}

/** Adds the attributes of properties that a class takes in from a constant of its module, which the analyzer does not follow. */
function spreadProperties() {
  const options = new Map();
  return {
    name: "spread-properties",
    analyzePhase({ ts, node }) {
      if (!ts.isVariableDeclaration(node) || !node.name.getText().endsWith("Properties")) return;
      for (const { name, initializer } of node.initializer.properties) {
        const option = (key) => initializer.properties.find((one) => one.name.text === key)?.initializer;
        options.set(name.text, { attribute: option("attribute")?.text });
      }
    },
    moduleLinkPhase({ moduleDoc }) {
      for (const { attributes = [], members = [] } of moduleDoc.declarations) {
        for (const member of members) {
          if (!options.has(member.name) || member.static) continue;
          const { attribute = member.name.toLowerCase() } = options.get(member.name);
          member.attribute = attribute;
          const { type, description, default: initial } = member;
          attributes.push({ name: attribute, type, description, default: initial, fieldName: member.name });
        }
      }
      options.clear();
    },
  };
}

/**
 * Takes the parts of an element from the list `partNames` in its folder, which the code uses as well. The comment before each
 * name describes the part. The module of the list is not public.
 */
function listedParts() {
  const partsOf = new Map();
  const isList = ({ path }) => path.endsWith("/part-names.ts");
  const folder = ({ path }) => dirname(path);
  return {
    name: "listed-parts",
    analyzePhase({ ts, node, moduleDoc }) {
      if (!isList(moduleDoc) || !ts.isArrayLiteralExpression(node)) return;
      const source = node.getSourceFile().text;
      const cssParts = node.elements.map((element) => {
        const [comment] = ts.getLeadingCommentRanges(source, element.pos);
        const description = source.slice(comment.pos, comment.end).replace(/^\/\*\*\s*|\s*\*\/$/gu, "");
        return { name: element.text, description };
      });
      partsOf.set(folder(moduleDoc), cssParts);
    },
    packageLinkPhase({ customElementsManifest }) {
      const { modules } = customElementsManifest;
      for (const module of modules) {
        const element = module.declarations.find(({ tagName }) => tagName);
        const cssParts = partsOf.get(folder(module));
        if (element && cssParts) element.cssParts = cssParts;
      }
      customElementsManifest.modules = modules.filter((module) => !isList(module));
    },
  };
}

const customProperties = JSON.parse(
  readFileSync(new URL("src/styles/custom-properties.json", import.meta.url), "utf8"),
);

/** The text of all modules in a folder. */
const sourceOf = (folder) =>
  readdirSync(new URL(`${folder}/`, import.meta.url), { recursive: true })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => readFileSync(new URL(`${folder}/${file}`, import.meta.url), "utf8"))
    .join("\n");

/**
 * Finds the custom properties that the style sheets of each element read, and describes them. One that is in no style sheet, or
 * has no description, ends the build.
 */
function usedCustomProperties() {
  return {
    name: "used-custom-properties",
    packageLinkPhase({ customElementsManifest: { modules } }) {
      const described = Object.keys(customProperties);
      const unused = new Set(described);
      for (const element of modules.flatMap(({ declarations }) => declarations)) {
        if (!element.tagName) continue;
        const own = sourceOf(`src/elements/${element.tagName}`) + sourceOf("src/elements/shared");
        const shared = [...own.matchAll(/\bstyles\/([\w-]+\.styles)\.js"/gu)].map(([, name]) =>
          readFileSync(new URL(`src/styles/${name}.ts`, import.meta.url), "utf8"),
        );
        const used = new Set([own, ...shared].join("\n").match(/--press-[\w-]+/gu));
        for (const name of used) {
          if (!customProperties[name]) throw new Error(`src/styles/custom-properties.json lacks ${name}.`);
          unused.delete(name);
        }
        element.cssProperties = described
          .filter((name) => used.has(name))
          .map((name) => ({ name, ...customProperties[name] }));
      }
      if (unused.size) throw new Error(`No style sheet reads ${[...unused].join(", ")}.`);
    },
  };
}

/** Leaves out everything that is not public: private, protected and `@internal` members, and events without a description. */
function publicInterface() {
  const internal = new Set();
  return {
    name: "public-interface",
    // The analyzer knows `@internal`, but adds such a member again when it finds its name in `static properties`.
    collectPhase({ ts, node }) {
      if (!ts.isPropertyDeclaration(node) || !ts.isClassDeclaration(node.parent)) return;
      if (ts.getJSDocTags(node).some(({ tagName }) => tagName.text === "internal"))
        internal.add(`${node.parent.name.text}.${node.name.getText()}`);
    },
    packageLinkPhase({ customElementsManifest: { modules } }) {
      for (const declaration of modules.flatMap((module) => module.declarations)) {
        declaration.members = declaration.members?.filter(
          ({ name, privacy }) =>
            privacy !== "private" && privacy !== "protected" && !internal.has(`${declaration.name}.${name}`),
        );
        declaration.events = declaration.events?.filter(({ name, description }) => name && description);
        // The analyzer takes the global class for one of the module.
        if (declaration.superclass?.name === "Event") {
          declaration.superclass = { name: "Event", package: "global:" };
        }
      }
    },
  };
}

/**
 * Writes the words that a type allows and the value of a default, where the source only names them: the analyzer reads one
 * file at a time, so it knows the name and not what it stands for.
 */
function resolvedNames() {
  return {
    name: "resolved-names",
    packageLinkPhase({ customElementsManifest: { modules } }) {
      const { options } = ts.parseJsonConfigFileContent(
        ts.readConfigFile("tsconfig.json", ts.sys.readFile).config,
        ts.sys,
        ".",
      );
      const paths = modules.map(({ path }) => resolve(path));
      const program = ts.createProgram(paths, options);
      const checker = program.getTypeChecker();
      for (const { path, declarations } of modules) {
        const source = program.getSourceFile(resolve(path));
        for (const { name: className, members = [], attributes = [] } of declarations) {
          const node = source.statements.find(
            (one) => ts.isClassDeclaration(one) && one.name?.text === className,
          );
          for (const member of members.filter(({ kind }) => kind === "field")) {
            const property = node?.members.find((one) => one.name?.getText() === member.name);
            if (!property) continue;
            const words = wordsOf(checker.getTypeAtLocation(property));
            const value = property.initializer && constantOf(checker.getTypeAtLocation(property.initializer));
            const resolved = { ...(words && { type: { text: words } }), ...(value && { default: value }) };
            const attribute = attributes.find(({ fieldName }) => fieldName === member.name);
            for (const entry of [member, attribute]) if (entry) Object.assign(entry, resolved);
          }
        }
      }
    },
  };
}

/** The value of a constant as TypeScript text; `undefined` for what is not a number or a string. */
const constantOf = (type) =>
  type.isNumberLiteral() || type.isStringLiteral() ? JSON.stringify(type.value) : undefined;

/** A union of words as TypeScript text, also one that allows further text; `undefined` for every other type. */
function wordsOf(type) {
  const parts = type.isUnion() ? type.types : [type];
  const words = parts.filter((part) => part.isStringLiteral());
  if (!words.length) return undefined;
  const rest = parts
    .filter((part) => !part.isStringLiteral())
    .map((part) => {
      if (part.flags & ts.TypeFlags.Undefined) return "undefined";
      // `string & {}` allows any text and keeps the words for editors.
      return part.isIntersection() && part.types[0].flags & ts.TypeFlags.String ? "string" : "";
    });
  if (rest.includes("")) return undefined;
  return [...words.map(({ value }) => JSON.stringify(value)), ...rest.sort()].join(" | ");
}

/** Names each module by the path that it is published under. */
function publishedPaths() {
  const published = (path) => path.replace(/^\/?src\/(.*)\.[jt]s$/u, "dist/$1.js");
  return {
    name: "published-paths",
    packageLinkPhase({ customElementsManifest }) {
      const rename = (value) => {
        if (typeof value !== "object" || value === null) return;
        for (const [key, part] of Object.entries(value)) {
          if ((key === "path" || key === "module") && typeof part === "string") value[key] = published(part);
          else rename(part);
        }
      };
      rename(customElementsManifest.modules);
    },
  };
}

export default {
  globs: [
    "src/elements/shared/press-element.ts",
    ...tags.flatMap((tag) => [`src/elements/${tag}/${tag}.ts`, `src/elements/${tag}/define.ts`]),
    "src/elements/*/part-names.ts",
    "src/events/*.ts",
  ],
  outdir: ".",
  litelement: true,
  packagejson: false,
  plugins: [
    spreadProperties(),
    tagNames(),
    listedParts(),
    usedCustomProperties(),
    publicInterface(),
    resolvedNames(),
    publishedPaths(),
  ],
};
