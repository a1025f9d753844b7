/* docs/reference/speed.md and its chart. */
import { readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import prettier from "prettier";
import { chart } from "./chart.mjs";
import { group } from "./pages/lists.mjs";
import { tables } from "./report.mjs";

const docs = resolve(import.meta.dirname, "../../../docs");
const pageFile = join(docs, "reference/speed.md");
const chartFile = join(docs, "images/first-paint.svg");

/** Replaces the tables and the chart. */
export async function writeDocs(summaries, { rounds }) {
  const text = await readFile(pageFile, "utf8");
  const image = `![${group}: when they are painted, compared with vanilla JavaScript](../images/first-paint.svg)`;
  const written = `${image}\n\nMedians of ${rounds} rounds.\n\n${tables(summaries)}\n`;
  const updated = text.replace(/(?<=<!-- bench:.*-->\n)[^]*(?=<!-- \/bench -->)/u, () => `\n${written}\n`);
  const options = { ...(await prettier.resolveConfig(pageFile)), parser: "markdown" };
  await writeFile(pageFile, await prettier.format(updated, options));
  await writeFile(chartFile, chart(summaries.filter(({ page }) => page.group === group)));
  console.log(`\nWritten: ${pageFile}, ${chartFile}`);
}
