import { runBatch } from "../mount.js";

// Without any sanitizing, to show that the checks set off the alarm.
window.runBatch = runBatch.bind(undefined, ({ html }, box) => {
  // eslint-disable-next-line no-restricted-syntax -- what the rule forbids is what this measures
  box.innerHTML = html;
  return { root: box };
});
