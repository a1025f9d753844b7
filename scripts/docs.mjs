/* Writes the tables of README.md that have a source: the API from custom-elements.json, what comes through of a feed's text
   from src/sanitize/sanitize-policy.ts. With --check only says whether they are true. */
import { readFile, writeFile } from "node:fs/promises";
import prettier from "prettier";
import ts from "typescript";

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
      `- **Dropped**, with all that is in them: ${tags(droppedTags)}. ${reasons.droppedTags}`,
      "- Of any other element its content stays.",
    ].join("\n") +
    "\n\n" +
    table(
      ["attribute", "of", "shape", "why"],
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

/** The text with what stands between two marks replaced. */
function replaceBetween(text, mark, content) {
  const [before, rest] = text.split(new RegExp(`(?<=<!-- ${mark}:.*-->\\n)`));
  return `${before}\n${content}${rest.slice(rest.indexOf(`<!-- /${mark} -->`))}`;
}

const readme = await readFile("README.md", "utf8");
const withApi = replaceBetween(readme, "api", elements.map(section).join(""));
const written = await prettier.format(replaceBetween(withApi, "policy", policyTables(await readPolicy())), {
  ...(await prettier.resolveConfig("README.md")),
  parser: "markdown",
});
if (!process.argv.includes("--check")) await writeFile("README.md", written);
else if (written !== readme) {
  console.error("README.md: a table is not what its source says. Run `npm run docs`.");
  process.exit(1);
}
