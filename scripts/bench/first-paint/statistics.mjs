/** The middle value; of an even number of values, the mean of the two in the middle. */
export function median(values) {
  if (values.length === 0) throw new Error("There is no median of no values.");
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * The worst sum of layout shifts in one session window, as browsers count it: at most one second between two shifts, and at most
 * five seconds in all.
 *
 * @param {{ time: number, value: number }[]} shifts In the order of time, in milliseconds.
 */
export function worstSessionWindow(shifts) {
  let worst = 0;
  let sum = 0;
  let first = -Infinity;
  let last = -Infinity;
  for (const { time, value } of shifts) {
    const continues = time - last < 1000 && time - first < 5000;
    sum = continues ? sum + value : value;
    if (!continues) first = time;
    last = time;
    worst = Math.max(worst, sum);
  }
  return worst;
}

/** Milliseconds for which tasks blocked the page: what each of them takes beyond 50. */
export const blockingTime = (tasks) => tasks.reduce((sum, duration) => sum + Math.max(0, duration - 50), 0);

/**
 * Sums up what was measured.
 *
 * @param pages The pages, each with its `name` and the `baseline` that it is compared with: the name of another page.
 * @param rounds For each round, what was measured on each page, by the page's name.
 * @returns For each page, medians over the rounds. `ratio` is the median of the ratios inside each round, so that a machine
 *   that is slower for a while changes little.
 */
export function summarize(pages, rounds) {
  return pages.map((page) => {
    const loads = rounds.map((round) => round.get(page.name));
    const of = (field) => median(loads.map((load) => load[field]));
    return {
      page,
      painted: of("painted"),
      ratio: median(rounds.map((round) => round.get(page.name).painted / round.get(page.baseline).painted)),
      blocking: of("blocking"),
      longestTask: of("longestTask"),
      shift: of("shift"),
      requests: of("requestCount"),
      scriptBytes: of("scriptBytes"),
      bytes: of("bytes"),
    };
  });
}
