/* Writes what has a source in the code into README.md and docs/. With --check it only says whether they are up to date.
   `npm run build` comes first. */
import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { extname } from "node:path";
import prettier from "prettier";
import { codesInTitles } from "../test/helpers/codes-in-titles.mjs";
import { accessibilityPages } from "./accessibility-report.mjs";
import { apiOf } from "./docs/api.mjs";
import { exampleReport } from "./docs/example-report.mjs";
import { languageTables } from "./docs/languages.mjs";
import { cell, code, table } from "./docs/markdown.mjs";
import { policyTables } from "./docs/policy.mjs";
import { stringTables } from "./docs/strings.mjs";
import { customPropertyTable, presetTable, sharedPartTable } from "./docs/styling.mjs";
import { scenarios } from "./size.mjs";

const { modules } = JSON.parse(await readFile("custom-elements.json", "utf8"));
const declarations = modules.flatMap(({ declarations = [] }) => declarations);
const elements = declarations.filter(({ customElement, tagName }) => customElement && tagName);

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
    elements.map((element) => [
      `docs/reference/${element.tagName}.md`,
      between("api", apiOf(element, declarations)),
    ]),
  ),
  "docs/reference/strings.md": between("strings", stringTables()),
  "docs/reference/languages.md": between("languages", languageTables()),
  "docs/reference/sizes.md": between("sizes", sizeTable()),
  "docs/reference/feed-html.md": between("policy", await policyTables()),
  "docs/guides/check-a-feed.md": between("report", await exampleReport()),
  "docs/guides/styling.md": (text) =>
    [
      between("presets", presetTable()),
      between("custom-properties", customPropertyTable(elements)),
      between("shared-parts", sharedPartTable(elements)),
    ].reduce((page, update) => update(page), text),
  "docs/requirements.md": requirementsPage,
  ...Object.fromEntries(Object.entries(accessibilityPages()).map(([file, text]) => [file, () => text])),
  "README.md": (text) => text.replace(/(?<=\*\*)[\d,]+(?= bytes\*\*)/u, inThousands(scenarios[0].budget)),
};

const parsers = { ".md": "markdown", ".yaml": "yaml", ".jsonld": "json" };

for (const [file, update] of Object.entries(pages)) {
  const current = existsSync(file) ? await readFile(file, "utf8") : "";
  const written = await prettier.format(update(current), {
    ...(await prettier.resolveConfig(file)),
    parser: parsers[extname(file)],
  });
  if (written === current) continue;
  if (!process.argv.includes("--check")) await writeFile(file, written);
  else {
    console.error(`${file} differs from its sources. Run \`npm run docs:reference\`.`);
    process.exitCode = 1;
  }
}
