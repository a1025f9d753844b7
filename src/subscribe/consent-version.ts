/**
 * Names the built-in text of the consent, and is sent as proof of it. It changes whenever that text changes, in whichever
 * language.
 */
export const builtInConsentVersion = "newsroom-elements-2";
