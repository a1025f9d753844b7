/* A thread that parses like the gateway's own, except that two feeds never let it finish. Not a test. */
import { parentPort } from "node:worker_threads";
import "../../../dist/gateway/feeds/parser-thread.js";

/** The title of a release that keeps the thread busy without end. */
const endless = "Endless";

/** The title of a release that fills the memory without end. */
const hoarding = "Hoarding";

const pause = new Int32Array(new SharedArrayBuffer(4));

parentPort.on("message", ({ bytes }) => {
  // The parser has been given the same bytes, and has not come to its first pause in them.
  const text = new TextDecoder().decode(bytes);
  while (text.includes(endless));
  for (const hoard = []; text.includes(hoarding);) {
    hoard.push(new Array(50_000).fill(0));
    // As fast as a parser can be, about 300 MB a second. Faster, it could reach the limit of the thread's own memory before the
    // process's is measured, and V8 then ends the process.
    Atomics.wait(pause, 0, 0, 1);
  }
});
