/* `node scripts/size-comment.mjs <main.json> <pull-request.json>` prints a Markdown table of two answers of
   `node scripts/size.mjs --json`. The second file was made by a pull request's own code, so nothing in it is trusted. */
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

/**
 * The comment on a pull request.
 *
 * @param {unknown} main What was measured on the main branch.
 * @param {unknown} pullRequest What was measured on the pull request.
 * @returns Markdown. Throws where a size is not a whole number.
 */
export function sizeComment(main, pullRequest) {
  const before = new Map(read(main).map((result) => [result.name, result]));
  const after = read(pullRequest);
  const rows = after.map(({ name, brotli, budget }) => {
    const old = before.get(name)?.brotli;
    before.delete(name);
    const left = budget - brotli;
    return [
      `\`${name}\``,
      old === undefined ? "–" : format(old),
      format(brotli),
      old === undefined ? "new" : change(brotli - old),
      `${format(budget)}, ${left < 0 ? `**over by ${format(-left)}**` : `${format(left)} left`}`,
    ];
  });
  for (const { name, brotli } of before.values())
    rows.push([`\`${name}\``, format(brotli), "–", "removed", "–"]);
  const heads = ["What a page loads", "main", "this pull request", "change", "budget"];
  return [
    "Sizes in bytes, compressed with Brotli:\n",
    ...[heads, ["---", "---:", "---:", "---:", "---:"], ...rows].map((row) => `| ${row.join(" | ")} |`),
  ].join("\n");
}

/** Checks each number, and leaves of each name only what is plain text in a Markdown code span. */
function read(results) {
  if (!Array.isArray(results)) throw new Error("The sizes are not a list.");
  return results.slice(0, 50).map(({ name, brotli, budget }) => {
    for (const size of [brotli, budget])
      if (!Number.isSafeInteger(size) || size < 0) throw new Error("A size is not a whole number.");
    return {
      name: String(name)
        .replace(/[^\w <>,.()-]/gu, "")
        .slice(0, 100),
      brotli,
      budget,
    };
  });
}

const format = (bytes) => bytes.toLocaleString("en");

function change(bytes) {
  if (bytes === 0) return "0";
  return bytes > 0 ? `+${format(bytes)}` : `−${format(-bytes)}`;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [main, pullRequest] = process.argv.slice(2).map((file) => JSON.parse(readFileSync(file, "utf8")));
  console.log(sizeComment(main, pullRequest));
}
