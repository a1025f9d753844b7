import { readFeed } from "../../feed/load-feed.js";
import { firstEmbargoEnd, splitByEmbargo } from "../../release/embargo.js";
import { OptionError, renderPressList, renderPressRelease } from "../../ssr/index.js";
import { createRendition, type Rendition } from "../feeds/rendition.js";
import { type FragmentOptions, queryName } from "./fragment-query.js";

/** What is to be rendered, in a form that can be sent to a thread. */
export interface RenderJob {
  /** The gateway's JSON Feed, in memory of its own, which may be handed over to another thread. */
  bytes: Uint8Array<ArrayBuffer>;
  options: FragmentOptions;
}

export interface Fragment {
  kind: "rendered";
  rendition: Rendition;
  /** Whether the feed has the release. A list is always found. */
  isFound: boolean;
  /** When the next embargo ends, after which the fragment is no longer right; in milliseconds since 1970, or `Infinity`. */
  expires: number;
}

/** An option has a value that cannot be used. */
export interface RefusedOption {
  kind: "refused";
  /** A sentence for the person who wrote the query. */
  message: string;
}

/**
 * Renders the news of a feed as HTML. The size of the feed decides how long that takes, so nothing else should wait for the
 * thread in which it happens.
 */
export async function renderFragment({ bytes, options }: RenderJob): Promise<Fragment | RefusedOption> {
  const feed = await readFeed(bytes);
  const expires = firstEmbargoEnd(splitByEmbargo(feed.releases).withheld);
  try {
    const { head, html, isFound } = await render(feed, options);
    const text = new TextEncoder().encode(`${head}${html}\n`);
    return {
      kind: "rendered",
      rendition: await createRendition(text, "text/html; charset=utf-8"),
      isFound,
      expires,
    };
  } catch (error) {
    if (!(error instanceof OptionError)) throw error;
    return { kind: "refused", message: `${queryName(error.option)} ${error.problem}.` };
  }
}

async function render(feed: Parameters<typeof renderPressList>[0], { release, values }: FragmentOptions) {
  // The functions check every name and value themselves, and throw for one that does not fit.
  if (release === undefined) return { ...(await renderPressList(feed, values)), isFound: true };
  const rendered = await renderPressRelease(feed, { ...values, releaseId: release });
  return { ...rendered, isFound: rendered.release !== undefined };
}
