import { chapters, criteria } from "./standards.mjs";

/** What a report may say of a clause, by OpenACR's term. */
export const levels = {
  supports: "Supports",
  "partially-supports": "Partially supports",
  "does-not-support": "Does not support",
  "not-applicable": "Not applicable",
  "not-evaluated": "Not evaluated",
};

/**
 * What the record and the tests say of one clause. A test proves a part of a clause at most, so it never decides the level: a
 * clause that nobody has looked at is "not evaluated", and a level without its reason is an error.
 *
 * @param {string} number The clause without the prefix of chapter 9, as in "1.4.3" or "5.4".
 * @param {object} record docs/accessibility/record.json
 * @param {object} testsOf The tests of each clause, as [file, title].
 */
export function evaluate(number, record, testsOf) {
  const { level = "not-evaluated", looks = [], remarks, host } = record.clauses[number] ?? {};
  const refuse = (reason) => {
    throw new Error(`docs/accessibility/record.json, ${number}: ${reason}`);
  };
  if (!levels[level]) refuse(`the level "${level}" is none of ${Object.keys(levels).join(", ")}`);
  const seen = looks.map(({ look, finding }) => {
    const { date, how } = record.looks[look] ?? refuse(`there is no look "${look}"`);
    if (!isDate(date)) refuse(`the look "${look}" has no date`);
    if (!how) refuse(`the look "${look}" does not say how`);
    if (!finding) refuse(`the look "${look}" has no finding`);
    return { look, date, how, finding };
  });
  if (level === "supports" && !seen.length)
    refuse("“Supports” needs a look by hand; tests alone are not enough");
  if (level !== "supports" && level !== "not-evaluated" && !remarks)
    refuse(`"${level}" needs a reason in "remarks"`);
  return { number, level, looks: seen, remarks, host, tests: testsOf[number] ?? [] };
}

const isDate = (text) => /^\d{4}-\d{2}-\d{2}$/u.test(text) && !Number.isNaN(Date.parse(text));

/**
 * The chapters of a version of EN 301 549, each with its clauses and what is known of them.
 *
 * @param {string} version "3.2.1" or "4.1.1"
 */
export function evaluateAll(version, record, testsOf) {
  const isIn = (only) => !only || only === version;
  return chapters.map(({ number, title, id, clauses, only = {} }) => ({
    number,
    title,
    id,
    criteria: number === "9" ? criteria.filter((one) => isIn(one.only)).map(criterion) : [],
    clauses: Object.entries(clauses)
      .filter(([clause]) => isIn(only[clause]))
      .sort(([a], [b]) => a.localeCompare(b, "en", { numeric: true }))
      .map(([clause, name]) => ({ ...evaluate(clause, record, testsOf), title: name })),
  }));

  function criterion({ number, level, title }) {
    return { ...evaluate(number, record, testsOf), title, conformance: level };
  }
}

/** The clauses of the record, or of the tests, that no version of the standard has. */
export function unknownClauses(record, testsOf) {
  const known = new Set([
    ...criteria.map(({ number }) => number),
    ...chapters.flatMap(({ clauses }) => Object.keys(clauses)),
  ]);
  return [...Object.keys(record.clauses), ...Object.keys(testsOf)].filter((clause) => !known.has(clause));
}
