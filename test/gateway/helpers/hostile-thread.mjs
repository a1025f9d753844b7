/* A thread that parses like the gateway's own, except that two feeds never let it finish. Not a test. */
import { parentPort } from "node:worker_threads";
import "../../../dist/gateway/feeds/parser-thread.js";

/** The title of a release that keeps the thread busy without end. */
const endless = "Endless";

/** The title of a release that fills the memory without end. */
const hoarding = "Hoarding";

parentPort.on("message", ({ bytes }) => {
  // The parser has been given the same bytes, and has not come to its first pause in them.
  const text = new TextDecoder().decode(bytes);
  while (text.includes(endless));
  for (const hoard = []; text.includes(hoarding);) hoard.push(new Array(10_000).fill(0));
});
