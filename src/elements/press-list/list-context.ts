import type { ReactiveControllerHost } from "lit";
import type { FeedController } from "../../controllers/feed-controller.js";
import type { LocaleController } from "../../controllers/locale-controller.js";
import type { MediaSource } from "../shared/media-hosts.js";
import type { PressElement } from "../shared/press-element.js";
import type { FilterName, ListLayout, ListOpen } from "./list-options.js";

/** Values of the filters as a page may set them; absent or empty if a filter is not set. */
type FilterValues = { readonly [Name in FilterName]?: string | number | undefined };

/** A list as its features see it: an element whose properties they read. To change one they ask the context. */
export interface ListHost
  extends
    ReactiveControllerHost,
    HTMLElement,
    FilterValues,
    MediaSource,
    Pick<PressElement, "setStates" | "formatDate"> {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly timeZone?: string | undefined;
  readonly strings?: PressElement["strings"];
  readonly headingLevel: number;
  readonly layout?: ListLayout | undefined;
  readonly theme?: PressElement["theme"];
  readonly live?: PressElement["live"];
  readonly controls?: string | undefined;
  readonly open?: ListOpen | undefined;
  readonly linkTarget?: string | undefined;
  readonly syncUrl?: string | undefined;
}

/** How filters were changed: the reader chose a value or types words, or the page's address has changed. */
export type FilterCause = "choice" | "typing" | "address";

/** What a list offers to its features. */
export interface ListContext {
  readonly host: ListHost;
  readonly feed: FeedController;
  readonly locale: LocaleController;
  /** How many releases the reader has asked for with "Show more"; 0 for as many as the list shows at first. */
  readonly wanted: number;
  /** What changed the filters since the last update; `undefined` if the page did, or nothing. */
  readonly filteredBy?: FilterCause | undefined;
  /** Sets filters; an empty string removes one. */
  setFilters(filters: { readonly [Name in FilterName]?: string }, cause: FilterCause): void;
  /** Shows this many releases, as if the reader had asked for them; 0 for as many as at first. */
  setWanted(count: number): void;
}
