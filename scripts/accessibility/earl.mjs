import { versions } from "./standards.mjs";

const context = {
  earl: "http://www.w3.org/ns/earl#",
  dct: "http://purl.org/dc/terms/",
  doap: "http://usefulinc.com/ns/doap#",
};

/** EARL's outcome of what was looked at by hand, by level. */
const outcomes = {
  supports: "earl:passed",
  "partially-supports": "earl:failed",
  "does-not-support": "earl:failed",
  "not-applicable": "earl:inapplicable",
  "not-evaluated": "earl:untested",
};

/**
 * The evaluation as EARL (JSON-LD): for each clause an assertion by hand and, where tests prove a part, one by machine, whose
 * outcome is "cannot tell", because a test does not decide about a whole clause.
 *
 * @param {Map<string, object[]>} chaptersOf The chapters by version of the standard.
 */
export function earl(chaptersOf, record, product) {
  const assertions = new Map();
  for (const version of versions)
    for (const { criteria, clauses } of chaptersOf.get(version)) {
      for (const one of criteria) add(`9.${one.number}`, one, version);
      for (const one of clauses) add(one.number, one, version);
    }

  function add(clause, evaluated, version) {
    const known = assertions.get(clause) ?? { evaluated, versions: [] };
    assertions.set(clause, { ...known, versions: [...known.versions, version] });
  }

  return {
    "@context": context,
    "@graph": [
      {
        "@id": "#product",
        "@type": ["earl:Software", "earl:TestSubject"],
        "dct:title": `${product.name} ${product.version}`,
      },
      { "@id": "#people", "@type": "earl:Assertor", "dct:title": record.author.name },
      {
        "@id": "#tests",
        "@type": ["earl:Software", "earl:Assertor"],
        "dct:title": "The tests of the repository",
      },
      ...[...assertions].flatMap(([clause, one]) => assertionsOf(clause, one)),
    ],
  };
}

function assertionsOf(clause, { evaluated, versions }) {
  const { title, level, looks, remarks, host, tests } = evaluated;
  const test = {
    "@type": "earl:TestRequirement",
    "dct:title": `${clause} ${title}`,
    "dct:isPartOf": versions.map((version) => `EN 301 549 V${version}`),
  };
  const assertion = (assertor, mode, result) => ({
    "@type": "earl:Assertion",
    "earl:assertedBy": { "@id": assertor },
    "earl:subject": { "@id": "#product" },
    "earl:test": test,
    "earl:mode": { "@id": mode },
    "earl:result": { "@type": "earl:TestResult", ...result },
  });
  const findings = looks.map(({ date, look, finding }) => `${date} (${look}): ${finding}`);
  const byHand = assertion("#people", "earl:manual", {
    "earl:outcome": { "@id": outcomes[level] },
    ...(looks.length && {
      "dct:date": looks
        .map(({ date }) => date)
        .sort()
        .at(-1),
    }),
    "earl:info": [...findings, remarks, host].filter(Boolean).join(" "),
  });
  const byMachine = assertion("#tests", "earl:automatic", {
    "earl:outcome": { "@id": "earl:cantTell" },
    "earl:info": `Pass before each release, and prove a part: ${tests.map(([file, name]) => `test/${file}: ${name}`).join("; ")}`,
  });
  return tests.length ? [byHand, byMachine] : [byHand];
}
