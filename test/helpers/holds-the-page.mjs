/** Milliseconds of work after which a reader notices. A pattern that looks at a long text again and again takes several times as long. */
const limit = 1000;

/**
 * Whether a piece of work holds the page, which no bench can tell of all the texts that a test tries. Work that takes long
 * is done again: a busy machine is slow once, a bad pattern each time.
 *
 * @param {() => unknown} work
 * @returns {Promise<boolean>}
 */
export async function holdsThePage(work) {
  for (let tries = 0; tries < 4; tries++) {
    const start = performance.now();
    await work();
    if (performance.now() - start <= limit) return false;
  }
  return true;
}
