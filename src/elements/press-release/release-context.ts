import type { CSSResult, nothing, ReactiveController, ReactiveControllerHost, TemplateResult } from "lit";
import type { FeedController } from "../../controllers/feed-controller.js";
import type { LocaleController } from "../../controllers/locale-controller.js";
import type { Release, ReleaseDate } from "../../release/release.js";

/** A sanitized text: an element in a page, or its HTML on a server. */
export type CleanText = HTMLElement | { readonly text: string; readonly textContent?: undefined };

/** The fields of a release that hold HTML, sanitized. */
export type CleanHtml<Text = CleanText> = Partial<Record<"body" | "contactText" | "boilerplate", Text>>;

/** The parts that few releases have, by where they stand. */
export interface OptionalParts {
  /** Under the dateline. */
  readonly translations: unknown;
  /** Above the lead. */
  readonly notice: unknown;
  /** Above the text. */
  readonly mainImage: unknown;
  /** Everything below the text. */
  readonly rest: TemplateResult;
}

/** A release with everything that is needed to show it. */
export interface PreparedRelease {
  readonly release: Release;
  /** `undefined` if the text cannot be shown. */
  readonly html: CleanHtml | undefined;
  /** `undefined` if the release has none of these parts. */
  readonly renderOptionalParts: ((context: ReleaseContext) => OptionalParts) | undefined;
}

/** The release that is shown, and what its parts and features need to show it. */
export interface ReleaseContext {
  readonly release: Release;
  readonly html: CleanHtml;
  /** The releases that have been read from the same feed. */
  readonly releases: readonly Release[];
  readonly strings: LocaleController["strings"];
  /** Language of `strings`. */
  readonly lang: string;
  /** Language of the release. */
  readonly language: string | undefined;
  /** Language of releases that have none of their own. */
  readonly feedLanguage: string | undefined;
  readonly headingLevel: number;
  /** Hosts that images may be requested from. */
  readonly mediaHosts: readonly string[];
  formatDate(date: ReleaseDate): string;
  renderDate(date: ReleaseDate | undefined, part: string): TemplateResult | typeof nothing;
  /** The page's own address for another release; `undefined` if the page's address does not say which release is shown. */
  href(id: string): string | undefined;
  /** Searches the whole feed, older pages included. */
  find(id: string): Promise<Release | undefined>;
  /** Replaces this release with another one. Resolves when that is shown in full, or is known not to be there. */
  show(id: string): Promise<void>;
  /** Says something to readers who do not see the page. */
  announce(text: string): void;
}

/** What the page asks for besides the release, as it says now. */
export interface ReleaseOptions {
  readonly fromUrl: boolean;
  readonly tools?: string | undefined;
  readonly more?: number | undefined;
  readonly jsonLd: boolean;
  readonly pageTitle?: string | undefined;
}

/** All that a feature knows of the element that it belongs to. */
export interface FeatureContext {
  readonly host: ReactiveControllerHost & HTMLElement;
  readonly options: ReleaseOptions;
  readonly strings: LocaleController["strings"];
  /** The release that is shown in full; `undefined` until then, and while none may be shown. */
  shown(): ReleaseContext | undefined;
  /** The release that was asked for, if it is under embargo. */
  withheld(): Release | undefined;
  /** The feed of the list that has opened the release, or the element's own. */
  feed(): FeedController;
  formatDate(date: ReleaseDate): string;
  /** Adds a style sheet to the element, once. */
  addStyles(styles: CSSResult): void;
}

/** A feature that adds something to what the element shows. */
export interface RenderedFeature extends ReactiveController {
  render(): unknown;
}
