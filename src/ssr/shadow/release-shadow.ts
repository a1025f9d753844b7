import type { TemplateResult } from "lit";
import { optionalParts } from "../../elements/press-release/parts/optional-parts.js";
import type { Videos } from "../../elements/press-release/parts/videos.js";
import { PressReleaseElement } from "../../elements/press-release/press-release.js";
import type { PreparedRelease } from "../../elements/press-release/release-context.js";
import { optionalFields, ReleaseController } from "../../elements/press-release/release-controller.js";
import { textParts } from "../../elements/press-release/text-parts.js";
import type { Release } from "../../release/release.js";
import type { UntrustedHtml } from "../../release/untrusted-html.js";
import { escapeHtml } from "../../sanitize/server/escape-html.js";
import { parseVideoUrl } from "../../sanitize/parse-video-url.js";
import type { SanitizeOptions } from "../../sanitize/sanitize-html.js";
import type { VideoLabels } from "../../sanitize/video-facade.js";
import { fromTemplate, type Markup, markup, sanitized, videoWithButton } from "../markup.js";
import type { OutputOptions } from "../output-options.js";
import { idPrefixOf, type ReleaseText } from "../text-ids.js";
import type { ShownFeed } from "../shown-feed.js";
import { giveFeed, onServer, type ServerOptions, setAttributes } from "./server-element.js";
import { type ShadowMarkup, shadowRoot } from "./shadow-root.js";

/** What a server knows of a release. */
export interface ReleaseShadowOptions extends OutputOptions, ServerOptions {
  readonly sanitizeOptions: SanitizeOptions;
}

class ServerRelease extends onServer(PressReleaseElement) {
  async renderPrepared(feed: ShownFeed, lang: string, prepared: PreparedRelease): Promise<TemplateResult> {
    // Asks for the features.
    this.willUpdate();
    await giveFeed(this.controllers, feed, lang);
    for (const controller of this.controllers)
      if (controller instanceof ReleaseController)
        // In a page, its tasks find these.
        Object.defineProperties(controller, {
          found: { value: prepared.release },
          prepared: { value: prepared },
        });
    return this.render();
  }
}

/** Renders the shadow root of a release with the element's own templates. */
export async function renderReleaseShadow(
  release: Release,
  feed: ShownFeed,
  options: ReleaseShadowOptions,
): Promise<ShadowMarkup> {
  const { sanitizeOptions, lang } = options;
  const sanitize = (html: UntrustedHtml, text: ReleaseText) => {
    const idPrefix = idPrefixOf(text, release);
    const scrollTitle = release.title ?? "";
    const textOptions = { ...sanitizeOptions, idPrefix, scrollTitle, playButtons: true, parts: textParts };
    return markup`<div class="text" part="prose">${sanitized(html, textOptions)}</div>`;
  };
  const { observedAttributes } = ServerRelease;
  const element = new ServerRelease();
  // Features that read or write the page, and show nothing.
  const attributes = { ...options.attributes, "from-url": false, "json-ld": false, "page-title": undefined };
  setAttributes(element, { ...options, attributes }, observedAttributes);
  const html = {
    ...(release.body && { body: sanitize(release.body, "body") }),
    ...(release.contactText && { contactText: sanitize(release.contactText, "contactText") }),
    ...(release.boilerplate && { boilerplate: sanitize(release.boilerplate, "boilerplate") }),
  };
  const hasParts = optionalFields.some((field) => release[field]);
  const prepared = {
    release,
    html,
    renderOptionalParts: hasParts
      ? optionalParts(videosOf(release, html.body, sanitizeOptions.labels))
      : undefined,
  };
  const content = fromTemplate(await element.renderPrepared(feed, lang, prepared));
  return shadowRoot("press-release", content, element.renderRoot.adoptedStyleSheets, options);
}

/** The videos that are not in the text, each with its button if its site is known. */
function videosOf({ videos = [] }: Release, body: Markup | undefined, labels: VideoLabels): Videos {
  const isInText = (url: string) => {
    const page = parseVideoUrl(url)?.page;
    return page !== undefined && body?.text.includes(`href="${escapeHtml(page)}"`);
  };
  return new Map(
    videos
      .filter(({ url }) => !isInText(url))
      .map((video) => [video, videoWithButton(video.url, labels, { title: video.title, parts: textParts })]),
  );
}
