import { runBatch } from "../mount.js";

// The opposite of what the project does: it shows that the alarm rings.
window.runBatch = runBatch.bind(undefined, ({ html }, box) => {
  // eslint-disable-next-line no-restricted-syntax -- what the rule forbids is what this measures
  box.innerHTML = html;
  return { root: box };
});
