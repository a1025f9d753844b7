/* Counts the steps of code in Node, so that a test can assert how they grow without measuring time. A step is one pass
   through a block of the code under test (a function, a branch, the body of a loop), or one character or entry that a
   function of JavaScript looked at for it (count-native-work.mjs). The same work always has the same number of steps. */
import { Session } from "node:inspector/promises";
import {
  replaceNativeFunctions,
  restoreNativeFunctions,
  startNativeCount,
  stopNativeCount,
} from "./count-native-work.mjs";

/** How much more work twice the input may take. Sorting is a little above 2. */
export const mostGrowth = 2.2;

/**
 * Whether work grows too fast. It has to do so for two doublings: the first one may be that in which more work than before is
 * done for the first time.
 *
 * @param {(size: number) => Promise<number>} stepsOf The steps of the work for an input of a size.
 * @param {number} size
 * @returns {Promise<string | undefined>} The steps for the size, for twice and for four times that size, or undefined.
 */
export async function findGrowth(stepsOf, size) {
  const [once, twice] = [await stepsOf(size), await stepsOf(2 * size)];
  if (twice / once <= mostGrowth) return undefined;
  // Only now, because larger inputs would take minutes.
  const fourfold = await stepsOf(4 * size);
  if (fourfold / twice <= mostGrowth) return undefined;
  return `${size} to ${4 * size}: ${once}, ${twice}, ${fourfold} steps`;
}

/**
 * Starts a counter. It must be started before the code under test is imported, because V8 puts its counters into the code
 * when it compiles it.
 *
 * @param {string} code The start of the file URLs of the code under test, such as the one of `dist/`.
 */
export async function startStepCounter(code) {
  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
  replaceNativeFunctions();

  /** The passes through blocks since the last call. */
  const takeBlocks = async () => {
    const { result } = await session.post("Profiler.takePreciseCoverage");
    let sum = 0;
    for (const { url, functions } of result)
      if (url.startsWith(code))
        for (const { ranges } of functions) for (const { count } of ranges) sum += count;
    return sum;
  };

  return {
    /** The number of steps of some work. An error ends it as well as a result does. */
    async count(work) {
      await takeBlocks();
      startNativeCount();
      try {
        await work();
      } catch {
        // The steps until then count.
      }
      const native = stopNativeCount();
      return native + (await takeBlocks());
    },
    async stop() {
      restoreNativeFunctions();
      await session.post("Profiler.stopPreciseCoverage");
      session.disconnect();
    },
  };
}
