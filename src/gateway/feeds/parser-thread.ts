/// <reference types="node" />
/** The file that a thread runs: parses the answers that the thread is sent. */
import { setPriority } from "node:os";
import { platform } from "node:process";
import { parentPort } from "node:worker_threads";
import { errorPlace } from "../shared/error-place.js";
import { OriginError, type OriginErrorCode } from "./origin-error.js";
import { parseAnswer, type ParseJob, type ParsedAnswer } from "./parse-answer.js";

/** What the thread sends back for a job. */
export type ParserMessage =
  | { kind: "parsed"; answer: ParsedAnswer }
  | { kind: "refused"; code: OriginErrorCode }
  | { kind: "failed"; name: string; at: string };

// Requests are answered first, even on one processor. Only Linux gives a thread a priority of its own.
if (parentPort && platform === "linux") setPriority(10);

parentPort?.on("message", (job: ParseJob) => void respond(job));

async function respond(job: ParseJob): Promise<void> {
  const message = await parseAnswer(job).then(
    (answer): ParserMessage => ({ kind: "parsed", answer }),
    (error: Error): ParserMessage =>
      error instanceof OriginError
        ? { kind: "refused", code: error.code }
        : { kind: "failed", ...errorPlace(error) },
  );
  parentPort?.postMessage(message, buffersOf(message));
}

/** Memory that is handed over instead of copied. */
const buffersOf = (message: ParserMessage): ArrayBuffer[] =>
  message.kind === "parsed" ? Object.values(message.answer.renditions).map(({ bytes }) => bytes.buffer) : [];
