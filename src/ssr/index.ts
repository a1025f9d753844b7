export { renderPressList, type PressListOptions, type Rendered } from "./render-press-list.js";
export {
  renderPressRelease,
  type PressReleaseOptions,
  type RenderedRelease,
} from "./render-press-release.js";
export { OptionError } from "./option-error.js";
export type { GivenFeed } from "./shown-feed.js";
export type { NewsOptions } from "./news-options.js";
export { renderSubscribeForm, type SubscribeFormOptions } from "./render-subscribe-form.js";
export type { Output, OutputOptions } from "./output-options.js";
