// Writes the API tables of README.md from custom-elements.json; with --check only says whether they are true.
import { readFile, writeFile } from "node:fs/promises";
import prettier from "prettier";

const { modules } = JSON.parse(await readFile("custom-elements.json", "utf8"));
const elements = modules
  .flatMap(({ declarations = [] }) => declarations)
  .filter(({ customElement, tagName }) => customElement && tagName);

const cell = (text = "") => text.replace(/\s+/g, " ").replaceAll("|", "\\|").trim();
const code = (text) => (text ? `\`${cell(text)}\`` : "");

function table(heads, rows) {
  if (!rows.length) return "";
  return [heads, heads.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n") + "\n\n";
}

function section({ tagName, attributes = [], members = [], events = [], slots = [], ...rest }) {
  const { cssParts = [], cssProperties = [], cssStates = [] } = rest;
  const properties = members.filter(
    ({ kind, privacy, static: isStatic, attribute, readonly }) =>
      kind === "field" && !privacy && !isStatic && !attribute && !readonly,
  );
  const methods = members.filter(
    ({ kind, privacy, static: isStatic }) => kind === "method" && !privacy && !isStatic,
  );
  return (
    `### \`<${tagName}>\`\n\n` +
    table(
      ["attribute", "default", ""],
      attributes.map(({ name, default: value, description }) => [code(name), code(value), cell(description)]),
    ) +
    table(
      ["property or method", ""],
      [
        ...properties.map(({ name, description }) => [code(name), cell(description)]),
        ...methods.map(({ name, description }) => [code(`${name}()`), cell(description)]),
      ],
    ) +
    table(
      ["event", "class", ""],
      events.map(({ name, type, description }) => [code(name), code(type?.text), cell(description)]),
    ) +
    table(
      ["slot", ""],
      slots.map(({ name, description }) => [name ? code(name) : "default", cell(description)]),
    ) +
    table(
      ["part", ""],
      cssParts.map(({ name, description }) => [code(name), cell(description)]),
    ) +
    table(
      ["custom property", "default", ""],
      cssProperties.map(({ name, default: value, description }) => [
        code(name),
        code(value),
        cell(description),
      ]),
    ) +
    table(
      ["state", ""],
      cssStates.map(({ name, description }) => [code(`:state(${name})`), cell(description)]),
    )
  );
}

const readme = await readFile("README.md", "utf8");
const [before, rest] = readme.split(/(?<=<!-- api:.*-->\n)/);
const after = rest.slice(rest.indexOf("<!-- /api -->"));
const written = await prettier.format(`${before}\n${elements.map(section).join("")}${after}`, {
  ...(await prettier.resolveConfig("README.md")),
  parser: "markdown",
});
if (!process.argv.includes("--check")) await writeFile("README.md", written);
else if (written !== readme) {
  console.error("README.md: the API tables are not those of custom-elements.json. Run `npm run docs`.");
  process.exit(1);
}
