/**
 * What a GitHub workflow runs although others can exchange it later: actions that are not named by a commit, and container images
 * that are not named by a digest. A tag may be moved to other code, a commit or a digest may not.
 *
 * @param {string} workflow The text of a workflow.
 * @returns {string[]} Each action and image as it is written there.
 */
export function findUnpinned(workflow) {
  const actions = valuesOf(workflow, "uses").filter(
    (value) => !/@[\da-f]{40} # v\d+\.\d+\.\d+$/u.test(value),
  );
  // A list of images, or `container` with keys of its own, counts as unpinned: each image has a line here.
  const images = [...valuesOf(workflow, "container"), ...valuesOf(workflow, "image")].filter(
    (value) => value !== "${{ matrix.image }}" && !/^[\w./:-]+@sha256:[\da-f]{64}$/u.test(value),
  );
  return [...actions, ...images];
}

const valuesOf = (workflow, key) =>
  [...workflow.matchAll(new RegExp(`^[ -]*"?${key}"?:[ ]*(.*)$`, "gmu"))].map(([, value]) => value.trim());
