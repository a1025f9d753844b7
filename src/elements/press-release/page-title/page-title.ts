import type { ReactiveController } from "lit";
import { fillIn } from "../../../locales/fill-in.js";
import type { FeatureContext } from "../release-context.js";

/** The title that the page had before any element set one. */
let pagesOwn = "";
/** The titles that elements have set, in order. The page shows the last one. */
const titles: { setBy: PageTitle; title: string }[] = [];

/**
 * Gives the page the title of the release while that is shown. Afterwards the page gets its own title back, unless it has
 * set another one meanwhile.
 */
export class PageTitle implements ReactiveController {
  readonly #context: FeatureContext;

  constructor(context: FeatureContext) {
    this.#context = context;
  }

  hostConnected(): void {
    this.#context.host.requestUpdate();
  }

  hostUpdated(): void {
    setTitle(this, this.#title);
  }

  hostDisconnected(): void {
    setTitle(this, undefined);
  }

  get #title(): string | undefined {
    const { host, options, shown } = this.#context;
    const title = shown()?.release.title;
    // An element may update after it has left the page.
    if (!title || options.pageTitle == null || !host.isConnected) return undefined;
    // `document.title` never has more than one space in a row, and is compared with this.
    return fillIn(options.pageTitle || "{title}", { title })
      .replace(/\s+/g, " ")
      .trim();
  }
}

function setTitle(setBy: PageTitle, title: string | undefined): void {
  const index = titles.findIndex((entry) => entry.setBy === setBy);
  if (titles[index]?.title === title) return;
  const shown = titles.at(-1)?.title;
  if (shown === undefined) pagesOwn = document.title;
  if (index >= 0) titles.splice(index, 1, ...(title ? [{ setBy, title }] : []));
  else if (title) titles.push({ setBy, title });
  // If the title is not the one that an element has set, the page has set it itself, and it stays.
  if (shown === undefined || document.title === shown) document.title = titles.at(-1)?.title ?? pagesOwn;
}
