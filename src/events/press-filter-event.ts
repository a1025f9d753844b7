/**
 * The reader has searched or filtered a list, and the list shows what fits. Not cancelable. The words of a search stay
 * with the reader: people search for people.
 */
export class PressFilterEvent extends Event {
  /** The choices that are made, by name; absent where nothing is chosen. */
  readonly filters: { category?: string; type?: string; language?: string; year?: string };
  /** Whether words are searched for, too. */
  readonly searched: boolean;
  /** How many of the releases that were read fit. */
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
