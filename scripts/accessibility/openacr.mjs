import { levels } from "./evaluate.mjs";
import { lastDate } from "./report.mjs";

/** The report in the structure of OpenACR 0.1.0 (github.com/GSA/openacr). */
export function openAcr(version, chapters, record, product) {
  const web = chapters.flatMap(({ criteria }) => criteria);
  return {
    title: `${product.name} Accessibility Conformance Report, EN 301 549 V${version}`,
    product: { name: product.name, version: product.version, description: product.description },
    author: record.author,
    vendor: record.author,
    report_date: lastDate(record),
    last_modified_date: lastDate(record),
    version: 1,
    notes: [
      record.summary,
      record.scope,
      ...(version === "4.1.1" ? [record.about411] : []),
      "OpenACR keeps “not-evaluated” for level AAA. This report says it of other clauses too, rather than more than is known.",
    ].join(" "),
    evaluation_methods_used: Object.values(record.looks)
      .map(({ date, how, by }) => `${date}: ${how} (${by})`)
      .join(" "),
    license: product.license,
    chapters: {
      success_criteria_level_a: {
        criteria: criteriaOf(
          web.filter(({ conformance }) => conformance === "A"),
          "web",
        ),
      },
      success_criteria_level_aa: {
        criteria: criteriaOf(
          web.filter(({ conformance }) => conformance === "AA"),
          "web",
        ),
      },
      success_criteria_level_aaa: { disabled: true },
      ...Object.fromEntries(
        chapters.map(({ id, clauses }) => [id, { criteria: criteriaOf(clauses, "none") }]),
      ),
    },
  };
}

const criteriaOf = (clauses, name) =>
  clauses.map((clause) => ({
    num: clause.number,
    components: [{ name, adherence: { level: clause.level, notes: notesOf(clause) } }],
  }));

const notesOf = ({ level, looks, remarks, host, tests }) =>
  [
    ...looks.map(({ date, look, finding }) => `${date} (${look}): ${finding}`),
    remarks,
    host && `Depends on the host page: ${host}`,
    tests.length && `${tests.length === 1 ? "A test proves" : `${tests.length} tests prove`} a part of it.`,
  ]
    .filter(Boolean)
    .join(" ") || levels[level];

/** A value as YAML. Texts are in double quotes, which YAML reads as JSON does. */
export function toYaml(value, indent = "") {
  if (typeof value !== "object") return ` ${JSON.stringify(value)}\n`;
  const isList = Array.isArray(value);
  const deeper = `${indent}  `;
  const lines = Object.entries(value)
    .filter(([, one]) => one !== undefined)
    .map(([key, one]) => {
      if (!isList) return `${indent}${key}:${toYaml(one, deeper)}`;
      // The first key of an object stands on the line of its dash.
      return `${indent}-${toYaml(one, deeper).replace(new RegExp(`^\\n${deeper}`, "u"), " ")}`;
    });
  return `\n${lines.join("")}`;
}
