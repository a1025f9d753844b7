/// <reference types="node" />
import { setPriority } from "node:os";
import { platform } from "node:process";
import { parentPort } from "node:worker_threads";
import { errorPlace } from "../shared/error-place.js";
import { OriginError, type OriginErrorCode } from "./origin-error.js";

/** What a thread sends back for a job. */
export type JobMessage<Output> =
  | { kind: "done"; output: Output }
  | { kind: "refused"; code: OriginErrorCode }
  | { kind: "failed"; name: string; at: string };

/**
 * Runs the jobs that `JobThreads` sends to this thread.
 *
 * @param buffersOf Memory of a result that is handed over instead of copied.
 */
export function runJobs<Input, Output>(
  run: (input: Input) => Promise<Output>,
  buffersOf: (output: Output) => ArrayBuffer[],
): void {
  // Requests are answered first, even on one processor. Only Linux gives a thread a priority of its own.
  if (parentPort && platform === "linux") setPriority(10);

  async function respond(input: Input): Promise<void> {
    const message = await run(input).then(
      (output): JobMessage<Output> => ({ kind: "done", output }),
      (error: Error): JobMessage<Output> =>
        error instanceof OriginError
          ? { kind: "refused", code: error.code }
          : { kind: "failed", ...errorPlace(error) },
    );
    parentPort?.postMessage(message, message.kind === "done" ? buffersOf(message.output) : []);
  }

  parentPort?.on("message", (input: Input) => void respond(input));
}
