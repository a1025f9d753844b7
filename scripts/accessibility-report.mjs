/* The pages of docs/accessibility that are written by a script: a report for each version of EN 301 549, the same as OpenACR,
   and all of it as EARL. `npm run docs:reference` writes them. */
import { readFileSync } from "node:fs";
import { titlesIn } from "../test/helpers/codes-in-titles.mjs";
import { earl } from "./accessibility/earl.mjs";
import { evaluateAll, unknownClauses } from "./accessibility/evaluate.mjs";
import { openAcr, toYaml } from "./accessibility/openacr.mjs";
import { reportPage } from "./accessibility/report.mjs";
import { versions } from "./accessibility/standards.mjs";
import { testsOf } from "./accessibility/tests.mjs";

const read = (path) => readFileSync(new URL(`../${path}`, import.meta.url), "utf8");

/** The text of each page by its path. A test that no longer exists, or a clause that does not, is an error. */
export function accessibilityPages() {
  const record = JSON.parse(read("docs/accessibility/record.json"));
  const product = JSON.parse(read("package.json"));
  checkTests();
  const unknown = unknownClauses(record, testsOf);
  if (unknown.length) throw new Error(`EN 301 549 has no clauses ${unknown.join(", ")}.`);
  const chaptersOf = new Map(versions.map((version) => [version, evaluateAll(version, record, testsOf)]));
  const pages = Object.fromEntries(
    versions.flatMap((version) => {
      const path = `docs/accessibility/en-301-549-${version}`;
      const parts = [version, chaptersOf.get(version), record, product];
      return [
        [`${path}.md`, reportPage(...parts)],
        [`${path}.openacr.yaml`, toYaml(openAcr(...parts)).trimStart()],
      ];
    }),
  );
  return { ...pages, "docs/accessibility/earl.jsonld": JSON.stringify(earl(chaptersOf, record, product)) };
}

function checkTests() {
  for (const [clause, tests] of Object.entries(testsOf))
    for (const [file, title] of tests)
      if (!titlesIn(read(`test/${file}`)).some((one) => one.startsWith(title)))
        throw new Error(
          `scripts/accessibility/tests.mjs, ${clause}: test/${file} has no test whose title begins with “${title}”.`,
        );
}
