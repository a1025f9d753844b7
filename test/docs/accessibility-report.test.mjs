/* The reports of docs/accessibility. `npm run check:docs` proves that they are up to date. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { parsers } from "prettier/plugins/yaml";
import { evaluate, levels, unknownClauses } from "../../scripts/accessibility/evaluate.mjs";
import { toYaml } from "../../scripts/accessibility/openacr.mjs";
import { chapters, criteria, versions } from "../../scripts/accessibility/standards.mjs";

const read = (name) => readFileSync(new URL(`../../docs/accessibility/${name}`, import.meta.url), "utf8");
const looks = {
  seen: { date: "2026-11-28", how: "By keyboard.", by: "Somebody" },
  undated: { how: "By keyboard." },
};
const tests = { "1.4.3": [["stories/a.test.ts", "has no issue that axe finds"]] };
const judge = (clause) => evaluate("1.4.3", { looks, clauses: { "1.4.3": clause } }, tests);

test("tests alone never give “Supports” (A1)", () => {
  assert.equal(judge(undefined).level, "not-evaluated");
  assert.throws(() => judge({ level: "supports" }), /1\.4\.3.*needs a look by hand/u);
  assert.throws(() => judge({ level: "supports", remarks: "axe finds nothing." }), /needs a look by hand/u);
  assert.equal(
    judge({ level: "supports", looks: [{ look: "seen", finding: "Nothing." }] }).level,
    "supports",
  );
});

test("a look needs its date and a finding, and every other result a reason (A1)", () => {
  const supports = (look) => () => judge({ level: "supports", looks: [look] });
  assert.throws(supports({ look: "undated", finding: "Nothing." }), /has no date/u);
  assert.throws(supports({ look: "never", finding: "Nothing." }), /no look "never"/u);
  assert.throws(supports({ look: "seen" }), /has no finding/u);
  for (const level of ["partially-supports", "does-not-support", "not-applicable"])
    assert.throws(() => judge({ level }), /needs a reason/u);
  assert.throws(() => judge({ level: "fine" }), /is none of/u);
  assert.deepEqual(unknownClauses({ clauses: { "1.4.3": {}, "1.4.99": {} } }, { 5.4: [], 5.99: [] }), [
    "1.4.99",
    "5.99",
  ]);
});

for (const version of versions) {
  const names = criteria.filter(({ only }) => !only || only === version).map(({ number }) => number);

  test(`the report for EN 301 549 V${version} has every success criterion of A and AA, once (A2)`, () => {
    assert.equal(names.length, version === "3.2.1" ? 50 : 55);
    const rows = Array.from(
      read(`en-301-549-${version}.md`).matchAll(/^\| 9\.(\d\.\d\.\d+) /gmu),
      ([, number]) => number,
    );
    assert.deepEqual(rows, names);
  });

  test(`the OpenACR file for V${version} is valid YAML in OpenACR's structure (A2)`, () => {
    const report = fromYaml(read(`en-301-549-${version}.openacr.yaml`));
    for (const text of [
      report.title,
      report.product.name,
      report.author.email,
      report.report_date,
      report.license,
    ])
      assert.equal(typeof text, "string");
    assert.ok(Number.isInteger(report.version));
    const { success_criteria_level_a: a, success_criteria_level_aa: aa, ...others } = report.chapters;
    const numbers = [a, aa].flatMap((chapter) => chapter.criteria.map(({ num }) => num));
    assert.deepEqual(numbers.toSorted(), names.toSorted());
    assert.deepEqual(Object.keys(others), ["success_criteria_level_aaa", ...chapters.map(({ id }) => id)]);
    for (const { criteria = [] } of Object.values(report.chapters))
      for (const { num, components } of criteria)
        for (const { name, adherence } of components) {
          assert.equal(typeof num, "string");
          assert.match(name, /^(web|none)$/u);
          assert.ok(adherence.level in levels, adherence.level);
          assert.ok(adherence.notes, `${num} has no notes`);
        }
  });
}

test("in EARL, a machine never passes a clause (A2)", () => {
  const assertions = JSON.parse(read("earl.jsonld"))["@graph"].filter(
    (node) => node["@type"] === "earl:Assertion",
  );
  const outcomes = (mode) =>
    new Set(
      assertions
        .filter((one) => one["earl:mode"]["@id"] === mode)
        .map((one) => one["earl:result"]["earl:outcome"]["@id"]),
    );
  assert.deepEqual([...outcomes("earl:automatic")], ["earl:cantTell"]);
  assert.ok(outcomes("earl:manual").has("earl:passed"));
});

test("a value is the same after it is written as YAML and read", () => {
  const value = { a: 'x: "y" #z\n“é”', list: [{ num: "1.1", more: [{ b: "yes", c: 1 }] }, { d: true }] };
  assert.deepEqual(fromYaml(toYaml(value).trimStart()), value);
});

/** Reads YAML with Prettier's parser, which knows nothing of the script that wrote it. */
function fromYaml(text) {
  const [document] = parsers.yaml.parse(text, {}).children;
  const body = document.children.find(({ type }) => type === "documentBody");
  return valueOf(body.children[0]);
}

function valueOf(node) {
  const [first] = node.children ?? [];
  switch (node.type) {
    case "mapping":
      return Object.fromEntries(
        node.children.map(({ children: [key, value] }) => [valueOf(key), valueOf(value)]),
      );
    case "sequence":
      return node.children.map(valueOf);
    case "mappingKey":
    case "mappingValue":
    case "sequenceItem":
      return valueOf(first);
    case "plain":
      return /^(\d+|true|false)$/u.test(node.value) ? JSON.parse(node.value) : node.value;
    case "quoteDouble":
    case "quoteSingle":
      return node.value;
    default:
      throw new Error(`unknown in this test: ${node.type}`);
  }
}
