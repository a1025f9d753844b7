/**
 * Milliseconds for which a document is read again, before and while the further readings are measured. V8 compiles each of
 * the readers for about 400 ms, mostly beside the first dozen readings.
 */
const warmUp = 1000;
const least = 250;

/**
 * Milliseconds of the first reading of a document, as a page does it, and of a further one, as a server does it.
 *
 * @param read Reads the document.
 * @param clock Returns milliseconds.
 */
export async function measure(read, clock) {
  const readFor = async (duration) => {
    const start = clock();
    let readings = 0;
    for (; clock() - start < duration; readings++) await read();
    return (clock() - start) / readings;
  };
  const start = clock();
  await read();
  const first = clock() - start;
  await readFor(warmUp);
  return { first, further: await readFor(least) };
}
