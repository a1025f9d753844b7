import type { ParsingConfig } from "../config/gateway-options.js";
import { isNode } from "../feeds/is-node.js";
import type { Log } from "../shared/log.js";
import type { Fragment, RefusedOption, RenderJob } from "./render-fragment.js";

/** Renders the news of feeds. */
export interface Renderer {
  /**
   * @param feed Id of the feed.
   * @throws {OriginError} (rejects) if it takes too much time or memory, or if too many fragments of the feed are waiting.
   */
  render(feed: string, job: RenderJob): Promise<Fragment | RefusedOption>;
  /** Stops all jobs, which then reject. */
  close(): Promise<void>;
}

/** How many fragments of one feed can wait for a thread. Each query is another fragment, and readers can make up queries. */
const maxWaiting = 20;

/**
 * The renderer that keeps a large feed from delaying answers, if this runtime has one: Node, which renders in threads. They
 * are others than those of the parser, so that no feed waits for fragments to be read.
 *
 * @returns undefined if a package is missing.
 */
export async function rendererForRuntime(limits: ParsingConfig, log: Log): Promise<Renderer | undefined> {
  const module = await import("./render-fragment.js").catch(() => undefined);
  if (!module) {
    log("fragments-unavailable", { remedy: "npm install parse5" });
    return undefined;
  }
  if (isNode()) {
    const { JobThreads, hasThreadFile } = await import("../feeds/job-threads.js");
    const file = new URL("./render-thread.js", import.meta.url);
    if (await hasThreadFile(file)) {
      const threads = new JobThreads<RenderJob, Fragment | RefusedOption>(limits, file, maxWaiting);
      return { render: (feed, job) => threads.run(feed, job), close: () => threads.close() };
    }
  }
  return { render: (_feed, job) => module.renderFragment(job), close: () => Promise.resolve() };
}
