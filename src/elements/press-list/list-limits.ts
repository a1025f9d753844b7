/** How many releases are shown at first if `limit` does not say. */
export const defaultLimit = 10;

/** The most releases at a time. More would make the page slow. */
export const mostAtOnce = 100;
