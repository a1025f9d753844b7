import { readdirSync } from "node:fs";

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
        options.set(name.text, { attribute: option("attribute")?.text, reflects: !!option("reflect") });
      }
    },
    moduleLinkPhase({ moduleDoc }) {
      for (const { attributes = [], members = [] } of moduleDoc.declarations) {
        for (const member of members) {
          const { attribute = member.name.toLowerCase(), reflects } = options.get(member.name) ?? {};
          if (reflects === undefined || member.static) continue;
          Object.assign(member, { attribute }, reflects && { reflects });
          const { type, description, default: initial } = member;
          attributes.push({ name: attribute, type, description, default: initial, fieldName: member.name });
        }
      }
      options.clear();
    },
  };
}

/** Leaves out what is no public interface: private and protected members, events that only the code mentions. */
function publicInterface() {
  return {
    name: "public-interface",
    packageLinkPhase({ customElementsManifest: { modules } }) {
      for (const declaration of modules.flatMap((module) => module.declarations)) {
        declaration.members = declaration.members?.filter(
          ({ privacy }) => privacy !== "private" && privacy !== "protected",
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
    "src/events/*.ts",
  ],
  outdir: ".",
  litelement: true,
  packagejson: false,
  plugins: [spreadProperties(), tagNames(), publicInterface(), publishedPaths()],
};
