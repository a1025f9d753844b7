import { readFileSync } from "node:fs";
import ts from "typescript";
import { stringsOf } from "../../dist/locales/report-strings.js";
import { cell, code, table } from "./markdown.mjs";

/** The interfaces of src/locales/locale.ts that describe the texts of an element. */
const interfacesOf = {
  "press-list": ["ListStrings", "FindingStrings", "OpeningStrings", "ChangeStrings", "NewTabStrings"],
  "press-release": [
    "ReleaseStrings",
    "FailureStrings",
    "PartStrings",
    "ImageViewerStrings",
    "ToolStrings",
    "MoreReleasesStrings",
  ],
  "subscribe-form": ["SubscribeStrings", "OutcomeStrings", "BuiltFormStrings", "ChoiceStrings"],
};

/** What the docstrings say of the texts: for each interface, by name. */
function readDescriptions() {
  const file = "src/locales/locale.ts";
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.ES2022, true);
  const textOf = (node) =>
    ts
      .getJSDocCommentsAndTags(node)
      .map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? "")
      .join(" ");
  return new Map(
    source.statements
      .filter(ts.isInterfaceDeclaration)
      .map(({ name, members }) => [
        name.text,
        new Map(members.map((member) => [member.name.getText(), textOf(member)])),
      ]),
  );
}

/** The texts of an element with their names and what is said of them; a group of texts is written with a dot. */
function stringRows(strings, describe, path = "") {
  return Object.entries(strings).flatMap(([name, value]) =>
    typeof value === "string"
      ? [[code(path + name), cell(value), cell(describe(path + name))]]
      : stringRows(value, describe, `${path}${name}.`),
  );
}

/** The texts of each element, in English. */
export function stringTables() {
  const descriptions = readDescriptions();
  return Object.entries(stringsOf)
    .map(([tag, strings]) => {
      const known = interfacesOf[tag].map((name) => descriptions.get(name));
      const describe = (path) => {
        const [name] = path.replace(/^form\./u, "").split(".");
        return known.find((one) => one.has(name)).get(name);
      };
      const rows = stringRows(strings, describe);
      return `## \`<${tag}>\`\n\n${table(["name", "English", "where and when"], rows)}`;
    })
    .join("");
}
