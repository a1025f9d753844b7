import { Task, TaskStatus, type TaskConfig } from "@lit/task";
import type { CSSResult, ReactiveController, ReactiveControllerHost } from "lit";
import { FeedController, type NewsSource } from "../../controllers/feed-controller.js";
import { findRelease } from "../../controllers/find-release.js";
import type { LocaleController } from "../../controllers/locale-controller.js";
import type { FeedError } from "../../feed/feed-error.js";
import type { Feed } from "../../feed/feed.js";
import { httpUrl } from "../../http/http-url.js";
import { release as english } from "../../locales/en.js";
import { videoLabels } from "../../locales/video-labels.js";
import { findByName } from "../../release/find-by-name.js";
import type { Release } from "../../release/release.js";
import { untrustedHtml } from "../../release/untrusted-html.js";
import type { FeatureLoader } from "../shared/feature-loader.js";
import { cleanRelease } from "./clean-release.js";
import type { PreparedRelease } from "./release-context.js";
import type { ReleaseFeatures } from "./release-features.js";
import type { ReleaseOpener, ReleasePlace } from "./release-opener.js";

/** Fields that few releases have. The code that shows them is loaded for a release that has one. */
export const optionalFields = [
  "notice",
  "images",
  "attachments",
  "videos",
  "contacts",
  "contactText",
  "boilerplate",
  "links",
  "keywords",
  "translations",
] as const satisfies readonly (keyof Release)[];

type Host = ReactiveControllerHost &
  HTMLElement & {
    readonly src?: string | undefined;
    readonly fallbackSrc?: string | undefined;
    readonly release?: Release | undefined;
    readonly releaseId?: string | undefined;
    readonly opener?: ReleaseOpener | undefined;
  };

export interface ReleaseControllerOptions {
  readonly locale: LocaleController;
  readonly features: FeatureLoader<ReleaseFeatures>;
  /** Where the news is, if the page has not given the release itself. */
  source(): NewsSource | undefined;
  /** What names the release instead of `releaseId`, if anything does. */
  place(): ReleasePlace | undefined;
  /** Level of the headline, 1 to 6. */
  headingLevel(): number;
  /** Hosts that images may be requested from. */
  mediaHosts(): readonly string[];
  addStyles(styles: CSSResult): void;
  /** Renders a release that nobody sees. */
  rehearse(example: PreparedRelease): void;
}

/** Has what nearly every release has. */
const example: Release = {
  id: "-",
  title: "-",
  lead: "-",
  published: "2026-01-01T00:00:00Z",
  body: untrustedHtml("<p>-"),
};

/** What came of a search: a release to show, one under embargo, or neither. */
interface Found {
  readonly release: Release | undefined;
  readonly withheld: Release | undefined;
}

type FindingArgs = readonly [Release | undefined, Feed | undefined, string | undefined];
type PreparingArgs = readonly [Release | undefined, ...unknown[]];

const nothingFound: Found = { release: undefined, withheld: undefined };

/**
 * Decides which release an element shows, finds it in the feed, sanitizes it and loads the code that it needs. Two tasks do
 * this, one after the other, so that the headline can be shown before the rest is ready. Each runs again when what it
 * depends on changes, and keeps its last result until then: one release replaces the other in a single step.
 */
export class ReleaseController implements ReactiveController {
  readonly #host: Host;
  readonly #options: ReleaseControllerOptions;
  readonly #ownFeed: FeedController;
  readonly #finding: Task<FindingArgs, Found>;
  readonly #preparing: Task<PreparingArgs, PreparedRelease | undefined>;
  /** Id of a release that the reader has chosen, on a page whose address does not say which one is shown. */
  #chosenId: string | undefined;
  /** The `releaseId` that the choice replaces. */
  #replacedId: string | undefined;

  constructor(host: Host, options: ReleaseControllerOptions) {
    this.#host = host;
    this.#options = options;
    const { locale, features } = options;
    this.#ownFeed = new FeedController(
      host,
      () => host.release ?? options.source(),
      async (outcome) => {
        if (!outcome) await this.#rehearse();
        await Promise.all([locale.ready, features.settled()]);
      },
    );
    host.addController(this);
    // Without prototypes, as the tasks would take an `initialValue` from a polluted `Object.prototype`.
    this.#finding = new Task(host, {
      __proto__: null,
      args: () => [host.release, this.feed.feed, this.#id] as const,
      task: ([release, feed, id]) => this.#find(release, feed, id),
    } as TaskConfig<FindingArgs, Found>);
    this.#preparing = new Task(host, {
      __proto__: null,
      args: () =>
        [
          this.found,
          locale.strings("release", english),
          options.headingLevel(),
          options.mediaHosts().join(" "),
        ] as const,
      task: ([release]) => release && this.#prepare(release),
    } as TaskConfig<PreparingArgs, PreparedRelease | undefined>);
  }

  /** The feed of the list that has opened the release, or the element's own. */
  get feed(): FeedController {
    return this.#host.opener?.feed ?? this.#ownFeed;
  }

  /** The release that was found and may be shown. */
  get found(): Release | undefined {
    return this.#finding.value?.release;
  }

  /** The release that was found, if it is under embargo. */
  get withheld(): Release | undefined {
    return this.#finding.value?.withheld;
  }

  /** The release that can be shown in full: the one before until the next is ready. */
  get prepared(): PreparedRelease | undefined {
    return this.found && this.#preparing.value;
  }

  get isLoading(): boolean {
    if (this.prepared || this.withheld) return false;
    const { loading, error } = this.feed;
    // While the feed is read again after a failure, the message stays, so that the page does not move.
    return (loading && !error) || this.#finding.status === TaskStatus.PENDING || this.found !== undefined;
  }

  /** Why the feed, or the older page that the release may be on, could not be read. */
  get error(): FeedError | undefined {
    const { error, moreError } = this.feed;
    return error ?? (this.found || this.withheld ? undefined : moreError);
  }

  get isNotFound(): boolean {
    if (this.error || this.found || this.withheld || this.isLoading) return false;
    return this.#id !== undefined && this.feed.feed !== undefined;
  }

  hostUpdate(): void {
    const { releaseId } = this.#host;
    if (releaseId !== this.#replacedId) this.#chosenId = undefined;
    this.#replacedId = releaseId;
  }

  /** Shows another release of the feed. Resolves when it is shown in full, or is known not to be there. */
  async show(id: string): Promise<void> {
    const place = this.#options.place();
    if (place) await place.open(id);
    else this.#chosenId = id;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    // The end of one task makes the element update, which may start the next one.
    do await Promise.all([this.#finding.taskComplete, this.#preparing.taskComplete]);
    while (!(await this.#host.updateComplete) || this.#isPending);
  }

  get #isPending(): boolean {
    return [this.#finding, this.#preparing].some(({ status }) => status === TaskStatus.PENDING);
  }

  get #id(): string | undefined {
    return this.#options.place()?.value || this.#chosenId || this.#host.releaseId || undefined;
  }

  async #find(release: Release | undefined, feed: Feed | undefined, id: string | undefined): Promise<Found> {
    // A release that the page gives is read like a feed. Until then the one before it stays.
    if (release && this.feed.loading) return this.#finding.value ?? nothingFound;
    const { shown, withheld } = this.feed;
    if (!feed || !(release || id)) return nothingFound;
    const embargoed = release ? withheld[0] : id && findByName(withheld, id);
    const found = release ? shown[0] : id && !embargoed && (await findRelease(this.feed, id));
    if (found) return { release: found, withheld: undefined };
    // Loaded first, so that the state and the words for it come together.
    await this.#options.features.load("failure");
    return { release: undefined, withheld: embargoed || undefined };
  }

  /**
   * Loads the sanitizer while the feed is loading, and then shows an example to nobody. So data for dates, parsed templates and
   * compiled functions are there when the feed arrives. In a task of its own, so that the browser can paint before.
   */
  async #rehearse(): Promise<void> {
    const prepared = await this.#prepare(example);
    setTimeout(() => this.isLoading && this.#options.rehearse(prepared));
  }

  async #prepare(release: Release): Promise<PreparedRelease> {
    const { locale, features, headingLevel, mediaHosts, addStyles } = this.#options;
    try {
      await locale.ready;
      const labels = videoLabels(locale.strings("release", english));
      const [html, parts] = await Promise.all([
        cleanRelease(release, {
          base: httpUrl(release.url ?? this.#host.src, this.#host.baseURI),
          headingLevel: headingLevel(),
          mediaHosts: mediaHosts(),
          labels,
        }),
        optionalFields.some((field) => release[field]) ? import("./parts/optional-parts.js") : undefined,
        features.settled(),
      ]);
      if (parts) addStyles(parts.optionalPartsStyles);
      const renderOptionalParts = await parts?.prepareOptionalParts(release, html, labels);
      return { release, html, renderOptionalParts };
    } catch (error) {
      // The release itself fails in the same way, and is tried again.
      if (release !== example) console.warn("newsroom-elements:", error);
      return { release, html: undefined, renderOptionalParts: undefined };
    }
  }
}
