/** Returns "3 of 24 items", "all 24 items" or "the only item". */
export const countItems = (count: number, total: number): string =>
  count === total ? (total === 1 ? "the only item" : `all ${total} items`) : `${count} of ${total} items`;
