import { EmbargoTimer } from "../../controllers/embargo-timer.js";
import { ChangeNotes } from "./changes/change-notes.js";
import type { ListContext } from "./list-context.js";
import { Pictures } from "./pictures/pictures.js";

/** The features that a release asks for. Most feeds have pictures, so this is small. */
export class ReleaseFeatures {
  readonly pictures: Pictures;
  readonly changes: ChangeNotes;

  constructor(context: ListContext) {
    this.pictures = new Pictures(context);
    this.changes = new ChangeNotes(context);
    new EmbargoTimer(context.host, () => context.feed);
  }
}
