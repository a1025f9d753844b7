import { html, nothing, type TemplateResult } from "lit";
import { tools as english } from "../../../locales/en.js";
import { adoptStyles } from "../../shared/adopt-styles.js";
import type { ReleaseContext } from "../release-context.js";
import type { ReleaseExtra, ReleaseExtraHost, Shown } from "../release-feature.js";
import { printAlone } from "./print-alone.js";
import { writeReleaseText } from "./release-text.js";
import { releaseToolsStyles } from "./release-tools.styles.js";

type Outcome = "textCopied" | "linkCopied" | "copyFailed" | "shareFailed";

/** Buttons for journalists: copy the text or the link, share, print. Which of them, and in what order, the page says. */
export class Extra implements ReleaseExtra {
  readonly #host: ReleaseExtraHost;
  readonly #shown: Shown;
  #outcome: Outcome | undefined;
  #of: unknown;

  constructor(host: ReleaseExtraHost, shown: Shown) {
    this.#host = host;
    this.#shown = shown;
    adoptStyles(host.renderRoot as ShadowRoot, releaseToolsStyles);
  }

  render(): unknown {
    const { tools } = this.#host;
    const shown = this.#shown();
    if (!shown || !tools) return nothing;
    // What was said about one release is not said about the next.
    if (this.#of !== shown.release.id) this.#outcome = undefined;
    this.#of = shown.release.id;
    const { lang } = shown;
    const strings = shown.strings("tools", english);
    const buttons = tools.split(/\s+/).flatMap((name) => this.#renderButton(name, shown) ?? []);
    return html`<div part="tools" role="group" aria-label=${strings.tools} lang=${lang}>
      ${buttons}
      <span part="tools-status" role="status">${this.#outcome ? strings[this.#outcome] : nothing}</span>
    </div>`;
  }

  #renderButton(name: string, shown: ReleaseContext): TemplateResult | undefined {
    const { release } = shown;
    const strings = shown.strings("tools", english);
    const button = (label: string, use: () => unknown) =>
      html`<button part="tool" @click=${use}>${label}</button>`;
    // The address in the newsroom, not of this page: that is the release's own, and stays when the page goes.
    const url = release.url ?? shown.href(release.id) ?? location.href;
    switch (name) {
      case "copy-text":
        return button(strings.copyText, () => this.#copy(writeReleaseText(shown), "textCopied"));
      case "copy-link":
        return button(strings.copyLink, () => this.#copy(url, "linkCopied"));
      case "share":
        return "share" in navigator
          ? button(strings.share, () => this.#share({ title: release.title, url }))
          : undefined;
      case "print":
        return button(strings.print, () => printAlone(this.#host));
    }
    return undefined;
  }

  async #copy(text: string, done: Outcome): Promise<void> {
    try {
      // Absent on a page that came without encryption.
      await navigator.clipboard.writeText(text);
      this.#say(done);
    } catch {
      this.#say("copyFailed");
    }
  }

  async #share(data: ShareData): Promise<void> {
    try {
      await navigator.share(data);
    } catch (error) {
      // The reader has closed the sheet, and knows it.
      if ((error as Error).name !== "AbortError") this.#say("shareFailed");
    }
  }

  #say(outcome: Outcome): void {
    this.#outcome = outcome;
    this.#host.requestUpdate();
  }
}
