import { html, nothing, type TemplateResult } from "lit";
import { tools as english } from "../../../locales/en.js";
import type { FeatureContext, ReleaseContext, RenderedFeature } from "../release-context.js";
import { printAlone } from "./print-alone.js";
import { writeReleaseText } from "./release-text.js";
import { releaseToolsStyles } from "./release-tools.styles.js";

type Outcome = "textCopied" | "linkCopied" | "copyFailed" | "shareFailed";

/** Buttons for journalists, in the order in which the page names them. An unknown name has no button. */
export class ReleaseTools implements RenderedFeature {
  readonly #context: FeatureContext;
  /** What came of the last button. */
  #outcome: Outcome | undefined;
  #releaseId: string | undefined;

  constructor(context: FeatureContext) {
    this.#context = context;
    context.addStyles(releaseToolsStyles);
  }

  hostUpdate(): void {
    const id = this.#context.shown()?.release.id;
    // An outcome is about one release, not about the next.
    if (id !== this.#releaseId) this.#outcome = undefined;
    this.#releaseId = id;
  }

  render(): unknown {
    const { tools } = this.#context.options;
    const shown = this.#context.shown();
    if (!shown || !tools) return nothing;
    const { lang } = shown;
    const strings = shown.strings("tools", english);
    return html`<div part="tools" role="group" aria-label=${strings.tools} lang=${lang}>
      ${tools.split(/\s+/).map((name) => this.#renderButton(name, shown))}
      <span part="tools-status" role="status">${this.#outcome ? strings[this.#outcome] : nothing}</span>
    </div>`;
  }

  #renderButton(name: string, shown: ReleaseContext): TemplateResult | typeof nothing {
    const { release } = shown;
    const strings = shown.strings("tools", english);
    const button = (label: string, onClick: () => unknown) =>
      html`<button part="button tool" @click=${onClick}>${label}</button>`;
    // The newsroom's address, which stays the same if this page goes.
    const url = () => release.url ?? shown.href(release.id) ?? location.href;
    switch (name) {
      case "copy-text":
        return button(strings.copyText, () => this.#copy(writeReleaseText(shown), "textCopied"));
      case "copy-link":
        return button(strings.copyLink, () => this.#copy(url(), "linkCopied"));
      case "share":
        // By its type: a polluted `Object.prototype` may have that name.
        return typeof globalThis.navigator?.share === "function"
          ? button(strings.share, () => this.#share({ title: release.title, url: url() }))
          : nothing;
      case "print":
        return button(strings.print, () => printAlone(this.#context.host));
      default:
        return nothing;
    }
  }

  async #copy(text: string, success: Outcome): Promise<void> {
    try {
      // `navigator.clipboard` is absent on a page that does not use HTTPS.
      await navigator.clipboard.writeText(text);
      this.#report(success);
    } catch {
      this.#report("copyFailed");
    }
  }

  async #share(data: ShareData): Promise<void> {
    try {
      await navigator.share(data);
    } catch (error) {
      // A reader who closes the dialog for sharing knows it.
      if (error instanceof Error && error.name === "AbortError") return;
      this.#report("shareFailed");
    }
  }

  #report(outcome: Outcome): void {
    this.#outcome = outcome;
    this.#context.host.requestUpdate();
  }
}
