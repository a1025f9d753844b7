// Pages that only say “Norwegian” are mostly in Bokmål.
export * from "./nb.js";
