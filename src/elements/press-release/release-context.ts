import type { nothing, TemplateResult } from "lit";
import type { LocaleController } from "../../controllers/locale-controller.js";
import type { RelatedLink, Release, ReleaseDate } from "../../release/release.js";

/** The parts of a release that come as HTML, clean, and players for the videos that are not in its text. */
export type CleanHtml = Partial<Record<"body" | "contactText" | "boilerplate", HTMLElement>> & {
  videos?: Map<RelatedLink, HTMLElement>;
};

/** A release and what its parts need to be written; the chunks of `<press-release>` know the element by this alone. */
export interface ReleaseContext {
  readonly release: Release;
  readonly html: CleanHtml;
  /** The other releases of the same feed, as far as it has been read. */
  readonly releases: readonly Release[];
  readonly strings: LocaleController["strings"];
  /** Language of `strings`. */
  readonly lang: string;
  /** Language of the release. */
  readonly language: string | undefined;
  /** Language of the releases that name none. */
  readonly feedLanguage: string | undefined;
  readonly headingLevel: number;
  /** Hosts that images may be requested from. */
  readonly mediaHosts: readonly string[];
  formatDate(date: ReleaseDate): string;
  renderDate(date: ReleaseDate | undefined, part: string): TemplateResult | typeof nothing;
  /** The page's own address of another release; nothing where the page does not follow its address. */
  href(id: string): string | undefined;
  /** Looks for a release in the whole feed. */
  find(id: string): Promise<Release | undefined>;
  /** Shows another release in the place of this one; settles when it is there, whole. */
  show(id: string): Promise<void>;
  /** Tells what has happened to who cannot see it. */
  announce(text: string): void;
}
