/** The candidate that a misspelt name most likely stands for; undefined if none is close. */
export function mostSimilar(name: string, candidates: readonly string[]): string | undefined {
  const [closest] = candidates
    .map((candidate) => ({
      candidate,
      distance: editDistance(name.toLowerCase(), candidate.toLowerCase()),
    }))
    .sort((one, other) => one.distance - other.distance);
  return closest && closest.distance <= Math.max(2, name.length / 3) ? closest.candidate : undefined;
}

/** How many letters to insert, delete or replace to turn one name into the other (Levenshtein distance). */
function editDistance(from: string, to: string): number {
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  // A key of any length may be in the file; the known ones are short.
  for (const [row, letter] of [...from.slice(0, 50)].entries()) {
    const current = [row + 1];
    for (const [column, other] of [...to].entries()) {
      const [diagonal = 0, above = 0] = previous.slice(column, column + 2);
      const left = current.at(-1) ?? 0;
      current.push(Math.min(left + 1, above + 1, diagonal + (letter === other ? 0 : 1)));
    }
    previous = current;
  }
  return previous.at(-1) ?? 0;
}
