/* Writes what has a source in the code into README.md and docs/. With --check it only says whether they are up to date.
   `npm run build` comes first. */
import { readFile, writeFile } from "node:fs/promises";
import prettier from "prettier";
import ts from "typescript";
import { stringsOf } from "../dist/locales/report-strings.js";
import { codesInTitles } from "../test/helpers/codes-in-titles.mjs";
import { scenarios } from "./size.mjs";

const { modules } = JSON.parse(await readFile("custom-elements.json", "utf8"));
const declarations = modules.flatMap(({ declarations = [] }) => declarations);
const elements = declarations.filter(({ customElement, tagName }) => customElement && tagName);

const cell = (text = "") => text.replace(/\s+/g, " ").replaceAll("|", "\\|").trim();
const code = (text) => (text ? `\`${cell(text)}\`` : "");

/** A table, without the columns that are empty in every row. */
function table(heads, rows) {
  const filled = heads.map((_, column) => rows.some((row) => row[column]));
  const line = (cells) => `| ${cells.filter((_, column) => filled[column]).join(" | ")} |`;
  return rows.length ? [heads, heads.map(() => "---"), ...rows].map(line).join("\n") + "\n\n" : "";
}

const section = (title, text) => (text ? `## ${title}\n\n${text}` : "");

const described = (list) => list.map(({ name, description }) => [code(name), cell(description)]);

/** The type of a value that is set: every property may be left out. */
const typeOf = (type) => code(type?.text.replace(/ \| undefined$/, ""));

function apiOf({ attributes = [], members = [], events = [], slots = [], ...rest }) {
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
          cell(description),
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
            fieldsOfEvent(type?.text).map((field) => [
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

const fieldsOfEvent = (className) =>
  declarations.find(({ name }) => name === className).members?.filter(({ kind }) => kind === "field") ?? [];

/** The texts of an element with their names; a group of texts is written with a dot. */
function stringRows(strings, path = "") {
  return Object.entries(strings).flatMap(([name, value]) =>
    typeof value === "string" ? [[code(path + name), cell(value)]] : stringRows(value, `${path}${name}.`),
  );
}

const stringTables = () =>
  Object.entries(stringsOf)
    .map(([tag, strings]) => `## \`<${tag}>\`\n\n${table(["name", "English"], stringRows(strings))}`)
    .join("");

const inThousands = (bytes) => bytes.toLocaleString("en");

const sizeTable = () =>
  table(
    ["a page with", "loads", "budget in bytes"],
    scenarios.map(({ name, entry, lazy, budget }) => [
      cell(name).replace(/<[\w-]+>/gu, code),
      [code(entry), ...lazy.map((chunk) => `the chunk ${code(chunk)}`)].join(", "),
      inThousands(budget),
    ]),
  );

/** The policy's own module, which imports nothing, as data. */
async function readPolicy() {
  const source = await readFile("src/sanitize/sanitize-policy.ts", "utf8");
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  });
  return import(`data:text/javascript,${encodeURIComponent(outputText)}`);
}

function policyTables({ keptTags, renamedTags, embedTags, droppedTags, attributeRules, reasons }) {
  const tags = (list) => list.map(code).join(" ");
  const renamed = Object.entries(renamedTags).map(
    ([name, list]) => `${tags(list.split(" "))} → ${code(name)}`,
  );
  const shape = (rule) => {
    if (Array.isArray(rule)) return `number, ${rule.join(" to ")}`;
    return rule.test("") ? "" : code(rule.source);
  };
  return (
    [
      `- **Kept**: ${tags(keptTags)}. ${reasons.keptTags}`,
      `- **Renamed**: ${renamed.join(", ")}. ${reasons.renamedTags}`,
      `- **Rebuilt**: ${tags(embedTags)}. ${reasons.embedTags}`,
      `- **Removed**, with everything in them: ${tags(droppedTags)}. ${reasons.droppedTags}`,
      "- Of any other element, the content is kept.",
    ].join("\n") +
    "\n\n" +
    table(
      ["attribute", "of", "allowed value", "why"],
      Object.entries(attributeRules).flatMap(([of, rules]) =>
        Object.entries(rules).map(([name, rule]) => [
          code(name),
          of === "*" ? "all" : tags(of.split(" ")),
          shape(rule),
          reasons.attributes[of][name],
        ]),
      ),
    )
  );
}

/**
 * The page of requirements, with the files whose test titles name each code. What is written by hand about a code that no
 * title names is kept.
 */
function requirementsPage(text) {
  const filesOf = new Map();
  for (const { file, code: named } of codesInTitles())
    filesOf.set(named, (filesOf.get(named) ?? new Set()).add(file));
  return text.replace(/^(\| ([A-Z]\d+) +\| .*?) +\| [^|]*\|$/gmu, (row, start, named) => {
    const files = [...(filesOf.get(named) ?? [])].sort();
    return files.length ? `${start} | ${files.map(code).join(", ")} |` : row;
  });
}

/** The text with what is between two marks replaced. */
function replaceBetween(text, mark, content) {
  const [before, rest] = text.split(new RegExp(`(?<=<!-- ${mark}:.*-->\\n)`));
  return `${before}\n${content}${rest.slice(rest.indexOf(`<!-- /${mark} -->`))}`;
}

const between = (mark, content) => (text) => replaceBetween(text, mark, content);

/** What each page becomes. */
const pages = {
  ...Object.fromEntries(
    elements.map((element) => [`docs/reference/${element.tagName}.md`, between("api", apiOf(element))]),
  ),
  "docs/reference/strings.md": between("strings", stringTables()),
  "docs/reference/sizes.md": between("sizes", sizeTable()),
  "docs/reference/feed-html.md": between("policy", policyTables(await readPolicy())),
  "docs/requirements.md": requirementsPage,
  "README.md": (text) => text.replace(/(?<=\*\*)[\d,]+(?= bytes\*\*)/u, inThousands(scenarios[0].budget)),
};

for (const [file, update] of Object.entries(pages)) {
  const current = await readFile(file, "utf8");
  const written = await prettier.format(update(current), {
    ...(await prettier.resolveConfig(file)),
    parser: "markdown",
  });
  if (written === current) continue;
  if (!process.argv.includes("--check")) await writeFile(file, written);
  else {
    console.error(`${file} differs from its sources. Run \`npm run docs\`.`);
    process.exitCode = 1;
  }
}
