/** What windows-1252 has where Unicode has the control characters U+0080 to U+009F; a space where it has nothing. */
const characters = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

/** Those characters, trimmed, by the code that stands for them where somebody has taken windows-1252 for Unicode. */
export const windows1252 = new Map([...characters].map((character, at) => [at + 128, character.trim()]));
