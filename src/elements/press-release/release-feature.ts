import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { ReleaseContext } from "./release-context.js";

/** What only some pages ask for beside a release, each a chunk of its own that is loaded when it is asked for. */
export interface ReleaseExtra extends ReactiveController {
  /** What it adds to the element, if anything. */
  render?(): unknown;
}

/** What an extra knows of its element. */
export interface ReleaseExtraHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly tools?: string | undefined;
  readonly more?: number | undefined;
  readonly jsonLd: boolean;
  readonly pageTitle?: string | undefined;
}

/** What is shown, whole; nothing before, and for what is not to be shown. */
export type Shown = () => ReleaseContext | undefined;

/** What each chunk of an extra exports under the name `Extra`. */
export type ReleaseExtraClass = new (host: ReleaseExtraHost, shown: Shown) => ReleaseExtra;
