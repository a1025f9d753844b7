/* The features that a release asks for. Most feeds have pictures, so this file is small. */
export { ChangeNotes } from "./changes/change-notes.js";
export { EmbargoWatch } from "./embargo/embargo-watch.js";
export { Pictures } from "./pictures/pictures.js";
