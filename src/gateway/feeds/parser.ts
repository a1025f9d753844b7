import type { ParseJob, ParsedAnswer } from "./parse-answer.js";

/** Parses what newsrooms answer. */
export interface Parser {
  /**
   * @param feed Id of the feed.
   * @throws {OriginError}
   */
  parse(feed: string, job: ParseJob): Promise<ParsedAnswer>;
  /** Stops all jobs, which then reject. */
  close(): Promise<void>;
}
