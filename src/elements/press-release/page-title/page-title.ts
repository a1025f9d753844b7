import { fillIn } from "../../../locales/fill-in.js";
import type { ReleaseExtra, ReleaseExtraHost, Shown } from "../release-feature.js";

/** The title that the page had itself, and those that elements have set since; the last one is shown. */
let own = "";
const set: { by: Extra; title: string }[] = [];

/** Gives the page the title of the release while it is shown, and then its own back, unless the page has set another. */
export class Extra implements ReleaseExtra {
  readonly #host: ReleaseExtraHost;
  readonly #shown: Shown;

  constructor(host: ReleaseExtraHost, shown: Shown) {
    this.#host = host;
    this.#shown = shown;
  }

  hostUpdated(): void {
    const { pageTitle } = this.#host;
    const title = this.#shown()?.release.title;
    // Browsers give a title back without spare white space.
    const whole =
      title &&
      fillIn(pageTitle || "{title}", { title })
        .replace(/\s+/g, " ")
        .trim();
    // An update may come when the element has left.
    change(this, pageTitle == null || !this.#host.isConnected ? undefined : whole);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    change(this, undefined);
  }
}

function change(by: Extra, title: string | undefined): void {
  const place = set.findIndex((entry) => entry.by === by);
  if (set[place]?.title === title) return;
  const shown = set.at(-1)?.title;
  if (!set.length) own = document.title;
  if (place >= 0) set.splice(place, 1, ...(title ? [{ by, title }] : []));
  else if (title) set.push({ by, title });
  // A title that is not ours is the page's own; it stays.
  if (shown === undefined || document.title === shown) document.title = set.at(-1)?.title ?? own;
}
