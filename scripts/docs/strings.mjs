import { stringsOf } from "../../dist/locales/report-strings.js";
import { cell, code, table } from "./markdown.mjs";

/** The texts of an element with their names; a group of texts is written with a dot. */
function stringRows(strings, path = "") {
  return Object.entries(strings).flatMap(([name, value]) =>
    typeof value === "string" ? [[code(path + name), cell(value)]] : stringRows(value, `${path}${name}.`),
  );
}

/** The texts of each element, in English. */
export const stringTables = () =>
  Object.entries(stringsOf)
    .map(([tag, strings]) => `## \`<${tag}>\`\n\n${table(["name", "English"], stringRows(strings))}`)
    .join("");
