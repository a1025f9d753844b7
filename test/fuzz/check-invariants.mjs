/* Checks invariants in a process of their own: an endless loop there ends that process only, and the time zone that a check
   sets is not that of anything else. */
import { fork } from "node:child_process";
import { setImmediate } from "node:timers/promises";
import fc from "fast-check";
import { readFeed } from "../../dist/feed/index.js";
import { brokenReaders, endlessReader } from "./broken-readers.mjs";
import { invariants } from "./invariants.mjs";

/**
 * @typedef {object} Result
 * @property {string} name
 * @property {number} runs How many documents were read.
 * @property {string} failure What does not hold, and for which document; empty if nothing failed.
 * @property {string} [path] With the seed, leads to that document.
 */

/**
 * Checks invariants one after the other.
 *
 * @param {string[]} names
 * @param {object} options
 * @param {number} options.seed
 * @param {number} options.runs Documents for each invariant.
 * @param {"real" | "broken" | "endless"} [options.reader] `broken` is the one that breaks the invariant.
 * @param {string} [options.path] Begins with this document.
 * @param {number} [options.limit] Milliseconds of CPU time that one document may take.
 * @param {number} options.patience Milliseconds after which a document is taken to be endless, and its process is ended.
 * @param {(result: Result) => void} [options.onResult]
 * @returns {Promise<Result[]>}
 */
export async function checkInvariants(names, { onResult, patience, ...options }) {
  const results = [];
  const add = (result) => {
    results.push(result);
    onResult?.(result);
  };
  // After a document that does not end, a new process goes on with the next invariant.
  while (results.length < names.length)
    await checkInProcess(names.slice(results.length), options, patience, add);
  return results;
}

function checkInProcess(names, options, patience, add) {
  return new Promise((resolve, reject) => {
    const child = fork(import.meta.filename, [JSON.stringify({ names, ...options })], {
      serialization: "json",
    });
    let [done, run, timer] = [0, 0, undefined];
    const watch = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        child.kill("SIGKILL");
        add({
          name: names[done],
          runs: run,
          path: String(run - 1),
          failure: `Reading does not end in ${patience} ms.`,
        });
        resolve();
      }, patience);
    };
    child.on("message", (message) => {
      if (typeof message === "number") run = message;
      else {
        done++;
        run = 0;
        add(message);
      }
      if (done < names.length) watch();
      else {
        clearTimeout(timer);
        child.disconnect();
        resolve();
      }
    });
    child.on("error", reject);
    child.on("exit", (code) => {
      clearTimeout(timer);
      if (code) reject(new Error(`The process ended with ${code}.`));
    });
  });
}

/** What the process does. */
async function main({ names, seed, runs, path, limit = Infinity, reader = "real" }) {
  for (const name of names) {
    const { documents, check } = invariants[name];
    const read = { real: readFeed, broken: brokenReaders[name], endless: endlessReader }[reader];
    let run = 0;
    const property = fc.asyncProperty(documents, async (document) => {
      process.send(++run);
      // Lets the message out: the rest may be one long chain of microtasks.
      await setImmediate();
      const start = process.cpuUsage();
      await check(document, read);
      const { user, system } = process.cpuUsage(start);
      const spent = (user + system) / 1000;
      if (spent > limit) throw new Error(`Reading takes ${spent.toFixed()} ms of CPU time.`);
    });
    const result = await fc.check(property, { seed, numRuns: runs, ...(path && { path }) });
    process.send({
      name,
      runs: result.numRuns,
      failure: result.failed ? String(result.errorInstance?.message ?? result.errorInstance) : "",
      path: result.counterexamplePath ?? undefined,
    });
  }
}

if (process.send && process.argv[1] === import.meta.filename) await main(JSON.parse(process.argv[2]));
