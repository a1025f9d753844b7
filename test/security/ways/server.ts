import { runBatch } from "../mount.js";

declare global {
  interface Window {
    /** What scripts did while the page was parsed: see early-alarm.js. */
    early?: string[];
  }
}

/* Through the sanitizer for servers, or through server rendering: the results are in the page's own HTML when it arrives, see
   scripts/security.mjs. */
let next = 0;

window.runBatch = runBatch.bind(undefined, () => {
  // The alarm of the batch rings on these, so that smaller batches show which vector it was.
  for (const text of window.early?.splice(0) ?? []) alert(text);
  const root = document.getElementById(`server-${next++}`);
  const after = document.getElementById(`server-${next}`) ?? document.getElementById("server-end");
  if (!root || root.parentElement !== document.body || root.nextElementSibling !== after)
    throw new Error("the text left its box");
  const isRendered = root.querySelector("press-list");
  return isRendered ? { root: root.querySelector(".press-body") ?? undefined, around: [root] } : { root };
});
