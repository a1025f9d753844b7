import { readFile } from "node:fs/promises";
import ts from "typescript";
import { code, table } from "./markdown.mjs";

/** The policy's own module, which imports nothing, as data. */
async function readPolicy() {
  const source = await readFile("src/sanitize/sanitize-policy.ts", "utf8");
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  });
  return import(`data:text/javascript,${encodeURIComponent(outputText)}`);
}

function tablesOf({ keptTags, renamedTags, embedTags, droppedTags, attributeRules, reasons }) {
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

/** What is kept of a feed's HTML, from the sanitizer's policy. */
export const policyTables = async () => tablesOf(await readPolicy());
