/* The tables of docs/guides/styling.md. */
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { sharedParts } from "../../dist/elements/shared/shared-parts.js";
import { cell, code, table } from "./markdown.mjs";

const themes = resolve(import.meta.dirname, "../../themes");

/** The elements that have something, as a cell of a table. */
const elementsCell = (tags, elements) =>
  tags.length === elements.length ? "all" : tags.map((tag) => code(tag)).join(", ");

/** All entries of a list that several elements have, each with the elements that have it. */
function withElements(elements, list) {
  const all = new Map();
  for (const element of elements)
    for (const entry of element[list] ?? []) {
      const known = all.get(entry.name) ?? { ...entry, tags: [] };
      all.set(entry.name, { ...known, tags: [...known.tags, element.tagName] });
    }
  return all;
}

export const customPropertyTable = (elements) =>
  table(
    ["custom property", "default", "", "in"],
    [...withElements(elements, "cssProperties").values()].map(
      ({ name, default: value, description, tags }) => [
        code(name),
        /^--press-[\w-]+$|^[^ ]+$/u.test(value) ? code(value) : cell(value),
        cell(description),
        elementsCell(tags, elements),
      ],
    ),
  );

export function sharedPartTable(elements) {
  const parts = withElements(elements, "cssParts");
  return table(
    ["part", "", "in"],
    sharedParts.map((name) => {
      const { description, tags } = parts.get(name);
      return [code(name), cell(description), elementsCell(tags, elements)];
    }),
  );
}

/** The presets, each with the comment at its beginning. */
export const presetTable = () =>
  table(
    ["preset", ""],
    readdirSync(themes)
      .filter((file) => file.endsWith(".css"))
      .map((file) => {
        const [, comment] = /^\/\*\s*(.*?)\s*\*\//su.exec(readFileSync(join(themes, file), "utf8"));
        return [code(file), cell(comment)];
      }),
  );
