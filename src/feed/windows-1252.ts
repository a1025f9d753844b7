/** The characters of windows-1252 at the places of the control characters U+0080 to U+009F; a space if there is none. */
const characters = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

/** Those characters by code, an empty string if there is none, for text that took windows-1252 for Unicode. */
export const windows1252 = new Map([...characters].map((character, at) => [at + 128, character.trim()]));
