// The tag of Hebrew until 1989, which some systems still write.
export * from "./he.js";
