import { loadFeeds, type LoadFeedsOptions } from "../feed/load-feeds.js";
import type { MergedFeed } from "../feed/merge-feeds.js";
import { adoptStyles } from "../styles/adopt-styles.js";
import { busyButtonStyles } from "../styles/busy-button.styles.js";

/** Loads several feeds as one, or older pages of a feed, which the button that asks for them shows. */
export function loadSeveral(
  addresses: string,
  options: LoadFeedsOptions,
  { shadowRoot }: Element,
): Promise<MergedFeed> {
  if (shadowRoot) adoptStyles(shadowRoot, busyButtonStyles);
  return loadFeeds(addresses, options);
}
