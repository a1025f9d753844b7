import { EmbargoTimer } from "../../../controllers/embargo-timer.js";
import type { ListContext } from "../list-context.js";

/** Shows a release as soon as its embargo ends, without reading the feed again. */
export class EmbargoWatch {
  constructor({ host, feed }: ListContext) {
    new EmbargoTimer(host, () => feed);
  }
}
