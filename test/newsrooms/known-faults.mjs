/* What the reader gets wrong: the system, the field, and the languages of the answers, or `*` for all of them. The test fails
   for a fault that is not here, and for one that is here and is gone. */
export const knownFaults = [];
