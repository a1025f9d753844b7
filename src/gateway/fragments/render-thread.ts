/** The file that a thread runs: renders the fragments that the thread is asked for. */
import { runJobs } from "../feeds/run-jobs.js";
import { renderFragment } from "./render-fragment.js";

runJobs(renderFragment, (result) => (result.kind === "rendered" ? [result.rendition.bytes.buffer] : []));
