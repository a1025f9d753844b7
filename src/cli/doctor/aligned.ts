/** Whether DMARC counts one domain as that of the other (relaxed alignment), as far as can be told without a list of suffixes. */
export const isAligned = (one: string, other: string): boolean =>
  one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`);
