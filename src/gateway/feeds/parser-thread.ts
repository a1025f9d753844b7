/** The file that a thread runs: parses the answers that the thread is sent. */
import { parseAnswer } from "./parse-answer.js";
import { runJobs } from "./run-jobs.js";

runJobs(parseAnswer, ({ renditions }) => Object.values(renditions).map(({ bytes }) => bytes.buffer));
