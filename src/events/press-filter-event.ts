/**
 * The reader searched a list or changed a filter, and the list shows the results. Not cancelable. It does not contain the
 * words of a search, because people search for people.
 */
export class PressFilterEvent extends Event {
  /** The filters that are set, by name. */
  readonly filters: { category?: string; type?: string; language?: string; year?: string };
  /** Whether the list is also searched for words. */
  readonly searched: boolean;
  /** How many of the releases that have been read match. */
  readonly hits: number;

  constructor(filters: PressFilterEvent["filters"], searched: boolean, hits: number) {
    super("press-filter", { bubbles: true, composed: true });
    this.filters = filters;
    this.searched = searched;
    this.hits = hits;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    "press-filter": PressFilterEvent;
  }
}
