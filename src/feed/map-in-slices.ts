/** Milliseconds of work in one slice. A task of over 50 counts as long (https://w3c.github.io/longtasks/). */
const sliceMs = 30;

/**
 * `[...items].map(read)` in slices: when one is over, the rest of the work goes to a new task, so that the page can do
 * something else in between. Holes stay holes.
 */
export async function mapInSlices<Item, Result>(
  items: Iterable<Item>,
  read: (item: Item) => Result,
): Promise<Result[]> {
  const results: Result[] = [];
  let end = Date.now() + sliceMs;
  for (const item of items) {
    if (Date.now() > end) {
      await new Promise((resolve) => setTimeout(resolve));
      end = Date.now() + sliceMs;
    }
    if (item === undefined) results.length++;
    else results.push(read(item));
  }
  return results;
}
