import type { ParsingConfig } from "../config/gateway-options.js";
import type { Log } from "../shared/log.js";
import { isNode } from "./is-node.js";
import { parseAnswer, type ParseJob, type ParsedAnswer } from "./parse-answer.js";
import type { Parser } from "./parser.js";

/** For runtimes without threads that can be limited and stopped. */
const parserInPlace: Parser = {
  parse: (_feed, job) => parseAnswer(job),
  close: () => Promise.resolve(),
};

/** The parser that keeps a feed from delaying others, if this runtime has one: Node, which parses in threads. */
export async function parserForRuntime(limits: ParsingConfig, log: Log): Promise<Parser> {
  if (!isNode()) return parserInPlace;
  const { JobThreads, hasThreadFile } = await import("./job-threads.js");
  const file = new URL("./parser-thread.js", import.meta.url);
  if (await hasThreadFile(file)) {
    const threads = new JobThreads<ParseJob, ParsedAnswer>(limits, file);
    return { parse: (feed, job) => threads.run(feed, job), close: () => threads.close() };
  }
  // A bundler has put all modules into one file.
  log("parser-threads-missing", {
    remedy: "exclude newsroom-elements from the bundle; until then a feed can delay others",
  });
  return parserInPlace;
}
