import { parseArgs } from "node:util";

export const usage = `npm run bench -- [options]

  --rounds N        how often each way is measured, after a warm-up; by default 9
  --only a,b        measures only these ways, and what they are compared with; writes no docs
  --requests        prints which requests each way makes
  --trace           records a trace of one more load of each way, and prints how long the page works after
                    the last byte of the feed
  --no-docs         leaves docs/ as it is
  --help            prints this, and the names of all ways`;

/** @throws {TypeError} There is no such option, or its value is wrong. */
export function readOptions(args, names) {
  const { values } = parseArgs({
    args,
    options: {
      rounds: { type: "string", default: "9" },
      only: { type: "string" },
      requests: { type: "boolean", default: false },
      trace: { type: "boolean", default: false },
      "no-docs": { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1)
    throw new TypeError("--rounds must be a whole number from 1 on.");
  const only = values.only?.split(",");
  const unknown = only?.filter((name) => !names.includes(name)) ?? [];
  if (unknown.length) throw new TypeError(`There is no way "${unknown.join('", "')}".`);
  return {
    rounds,
    only,
    showsRequests: values.requests,
    traces: values.trace,
    writesDocs: !only && !values["no-docs"],
    showsHelp: values.help,
  };
}

/** The pages that are asked for, and those that they are compared with, in their order. */
export function wantedPages(pages, only) {
  if (!only) return pages;
  const names = new Set(only);
  for (const { name, baseline } of pages) if (only.includes(name)) names.add(baseline);
  return pages.filter(({ name }) => names.has(name));
}
