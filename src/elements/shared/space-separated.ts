/**
 * A whitespace-separated list of words, as an attribute takes it. The type names the words for editors and documentation;
 * TypeScript cannot check a list of them, so any string is accepted.
 */
export type SpaceSeparated<Word extends string> = Word | (string & {});
