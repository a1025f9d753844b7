import { cell, code, table } from "../docs/markdown.mjs";
import { levels } from "./evaluate.mjs";

/** The report as a page of documentation. `chapters` comes from evaluateAll(). */
export function reportPage(version, chapters, record, product) {
  const all = chapters.flatMap(({ criteria, clauses }) => [...criteria, ...clauses]);
  const web = chapters.flatMap(({ criteria }) => criteria);
  return `# EN 301 549 V${version}: conformance report

<!-- Written by \`npm run docs:reference\` from docs/accessibility/record.json and scripts/accessibility/. -->

${product.name} ${product.version}: ${record.scope} What was looked at, up to ${lastDate(record)}, is listed
[at the end](#looks). [How this report is made](README.md), and what its words mean.

**${record.summary}**

${version === "4.1.1" ? `${record.about411}\n\n` : ""}${table(
    ["", "success criteria (A and AA)", "all clauses in this report"],
    Object.entries(levels).map(([level, name]) => [
      name,
      String(count(web, level)),
      String(count(all, level)),
    ]),
  )}
${chapters.map((chapter) => chapterPart(chapter)).join("\n")}
## Looks

${table(
  ["look", "date", "how", "by"],
  Object.entries(record.looks).map(([name, { date, how, by }]) => [name, date, cell(how), cell(by)]),
)}`;
}

const count = (clauses, wanted) => clauses.filter(({ level }) => level === wanted).length;

export const lastDate = ({ looks }) =>
  Object.values(looks)
    .map(({ date }) => date)
    .sort()
    .at(-1);

function chapterPart({ number, title, criteria, clauses }) {
  const heads = [
    "clause",
    "",
    "result",
    "looked at by hand",
    "remarks",
    "the host page",
    "tests of a part of it",
  ];
  const rows = [
    ...criteria.map((one) => [`9.${one.number}`, `${one.title} (${one.conformance})`, one]),
    ...clauses.map((one) => [one.number, one.title, one]),
  ];
  return `## ${number}. ${title}

${table(
  heads,
  rows.map(([clause, name, { level, looks, remarks, host, tests }]) => [
    clause,
    cell(name),
    levels[level],
    looks.map(({ look, date, finding }) => `${date} (${look}): ${cell(finding)}`).join("<br>"),
    cell(remarks),
    cell(host),
    [...new Set(tests.map(([file]) => code(`test/${file}`)))].join(", "),
  ]),
)}`;
}
