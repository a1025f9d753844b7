import { cell, code, table } from "./markdown.mjs";

const section = (title, text) => (text ? `## ${title}\n\n${text}` : "");

const described = (list) => list.map(({ name, description }) => [code(name), cell(description)]);

/** The type of a value that is set: every property may be left out. */
const typeOf = (type) => code(type?.text.replace(/ \| undefined$/, ""));

/** The API of an element of the manifest. */
export function apiOf({ attributes = [], members = [], events = [], slots = [], ...rest }, declarations) {
  const { cssParts = [], cssProperties = [], cssStates = [] } = rest;
  const fields = members.filter(({ kind, static: isStatic }) => kind === "field" && !isStatic);
  const methods = members.filter(({ kind, static: isStatic }) => kind === "method" && !isStatic);
  const fieldOf = new Map(fields.map((field) => [field.attribute, field]));
  return (
    section(
      "Attributes",
      table(
        ["attribute", "property", "type", "default", ""],
        attributes.map(({ name, type, default: value, description }) => [
          code(name),
          code(fieldOf.get(name)?.name),
          typeOf(fieldOf.get(name)?.type ?? type),
          code(value),
          cell(
            fieldOf.get(name)?.reflects ? `${description} The attribute follows the property.` : description,
          ),
        ]),
      ),
    ) +
    section(
      "Properties without an attribute",
      table(
        ["property", "type", ""],
        fields
          .filter(({ attribute }) => !attribute)
          .map(({ name, type, description }) => [code(name), typeOf(type), cell(description)]),
      ),
    ) +
    section(
      "Methods",
      table(
        ["method", "returns", ""],
        methods.map(({ name, return: returned, description }) => [
          code(`${name}()`),
          typeOf(returned?.type),
          cell(description),
        ]),
      ),
    ) +
    section(
      "Events",
      table(
        ["event", "class", ""],
        events.map(({ name, type, description }) => [code(name), code(type?.text), cell(description)]),
      ) +
        table(
          ["field of the event", "type", ""],
          events.flatMap(({ name, type }) =>
            fieldsOf(declarations, type?.text).map((field) => [
              `${code(name)} ${code(field.name)}`,
              typeOf(field.type),
              cell(field.description),
            ]),
          ),
        ),
    ) +
    section(
      "Slots",
      table(
        ["slot", ""],
        slots.map(({ name, description }) => [name ? code(name) : "default", cell(description)]),
      ),
    ) +
    section("Parts", table(["part", ""], described(cssParts))) +
    section(
      "Custom properties",
      table(
        ["custom property", "default", ""],
        cssProperties.map(({ name, default: value, description }) => [
          code(name),
          code(value),
          cell(description),
        ]),
      ),
    ) +
    section(
      "States",
      table(
        ["state", ""],
        cssStates.map(({ name, description }) => [code(`:state(${name})`), cell(description)]),
      ),
    )
  );
}

/** The fields of a class in the manifest. */
const fieldsOf = (declarations, className) =>
  declarations.find(({ name }) => name === className).members?.filter(({ kind }) => kind === "field") ?? [];
