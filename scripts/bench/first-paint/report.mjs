/* What was measured, as Markdown. */
import { cell, code, table } from "../../docs/markdown.mjs";

const ratio = (value) => `${value.toFixed(2)} ×`;
const whole = (value) => value.toFixed(0);
const kilobytes = (bytes) => (bytes ? `${(bytes / 1000).toFixed(1)} kB` : "0");

const columns = [
  ["painted", ({ ratio: value }) => ratio(value)],
  ["requests", ({ requests }) => whole(requests)],
  ["JavaScript", ({ scriptBytes }) => kilobytes(scriptBytes)],
  ["all bytes", ({ bytes }) => kilobytes(bytes)],
  ["blocked, ms", ({ blocking }) => whole(blocking)],
  ["layout shift", ({ shift }) => shift.toFixed(3).replace(/^0\.000$/u, "0")],
];
/** Times say something about the machine only, so they are for the terminal. */
const timeColumns = [
  ["painted, ms", ({ painted }) => whole(painted)],
  ["longest task, ms", ({ longestTask }) => whole(longestTask)],
];

/** One table for each group of pages. */
export function tables(summaries, { withTimes = false } = {}) {
  const shown = withTimes ? [...columns, ...timeColumns] : columns;
  const groups = new Set(summaries.map(({ page }) => page.group));
  return [...groups]
    .map((group) => {
      const rows = summaries.filter(({ page }) => page.group === group);
      return `### ${group}\n\n${table(
        ["way", ...shown.map(([title]) => title)],
        rows.map((summary) => [nameOf(summary.page, withTimes), ...shown.map(([, text]) => text(summary))]),
      )}`;
    })
    .join("\n\n");
}

const nameOf = ({ name, title }, withName) =>
  (withName ? `${code(name)}: ` : "") + cell(title).replaceAll("\\`", "`");

/** The requests of one load, in the order of the answers. */
export const requestList = ({ title }, requests) =>
  `${title}\n${requests
    .map(
      ({ server, method, path, bytes }) =>
        `  ${method.padEnd(7)} ${server.padEnd(5)} ${path.slice(0, 100)}  ${bytes.toLocaleString("en")} B`,
    )
    .join("\n")}`;
