import { type ComponentType, createElement, Fragment, type ReactNode } from "react";
import {
  type GivenFeed,
  type NewsOptions,
  type OutputOptions,
  type PressListOptions,
  type PressReleaseOptions,
  renderPressList,
  renderPressRelease,
  renderSubscribeForm,
  type SubscribeFormOptions,
} from "../../ssr/index.js";
import {
  PressList as PressListInBrowser,
  type PressListProps,
  PressRelease as PressReleaseInBrowser,
  type PressReleaseProps,
  SubscribeForm as SubscribeFormInBrowser,
  type SubscribeFormProps,
} from "../index.js";
import { contentToNodes, htmlToNodes } from "./html-to-nodes.js";

/** React renders no declarative shadow roots. */
type LightOptions<Options> = Omit<Options, keyof OutputOptions>;

interface NewsProps {
  /** The news: what `loadFeed` of `newsroom-elements/feed` gives. */
  feed: GivenFeed;
}

interface AsProps<Props> {
  /**
   * The component that gets the news as its children, and the other options: one of yours, in a file with `"use client"`, that
   * adds listeners or texts to the component of `newsroom-elements/react`. Default: that component.
   */
  as?: ComponentType<Props> | undefined;
}

export type ServerPressListProps = LightOptions<PressListOptions> & NewsProps & AsProps<PressListProps>;
export type ServerPressReleaseProps = LightOptions<PressReleaseOptions> &
  NewsProps &
  AsProps<PressReleaseProps>;
export type ServerSubscribeFormProps = SubscribeFormOptions & AsProps<SubscribeFormProps>;

/**
 * `<press-list>` with the news as HTML inside, a server component. Options and output are those of `renderPressList`.
 *
 * @throws {OptionError} (rejects) if an option is unknown or has a value that cannot be used.
 */
export async function PressList({ feed, as, ...options }: ServerPressListProps): Promise<ReactNode> {
  const { html } = await renderPressList(feed, options);
  return createElement(as ?? PressListInBrowser, forElement(options), ...contentToNodes(html));
}

/**
 * `<press-release>` with the release as HTML inside, a server component. Options and output are those of `renderPressRelease`.
 * Before you use it, answer with status 404 if the feed does not have the release.
 *
 * @throws {OptionError} (rejects) if an option is unknown or has a value that cannot be used.
 */
export async function PressRelease({ feed, as, ...options }: ServerPressReleaseProps): Promise<ReactNode> {
  const { html, head } = await renderPressRelease(feed, options);
  const element = createElement(as ?? PressReleaseInBrowser, forElement(options), ...contentToNodes(html));
  // Structured data may also be in the page's body.
  return createElement(Fragment, null, element, ...htmlToNodes(head));
}

/**
 * `<subscribe-form>` around a form that works without JavaScript, a server component. Options and output are those of
 * `renderSubscribeForm`.
 *
 * @throws {OptionError} (rejects) if an option is unknown or has a value that cannot be used.
 */
export async function SubscribeForm({ as, ...options }: ServerSubscribeFormProps): Promise<ReactNode> {
  const { html } = await renderSubscribeForm(options);
  const { id, className, lang = "en", provider, strings } = options;
  return createElement(
    as ?? SubscribeFormInBrowser,
    { id, className, lang, provider, strings },
    ...contentToNodes(html),
  );
}

/** The options that the element has, too. */
function forElement<Options extends LightOptions<NewsOptions>>({
  lang = "en",
  pageUrl: _pageUrl,
  data: _data,
  ...options
}: Options) {
  return { lang, ...options };
}
