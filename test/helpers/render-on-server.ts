import { executeServerCommand } from "@web/test-runner-commands";
import type { GivenFeed, PressListOptions, PressReleaseOptions, Rendered } from "../../src/ssr/index.js";

/** Renders a list in Node, with the built files. */
export const renderListOnServer = (feed: GivenFeed, options: PressListOptions): Promise<Rendered> =>
  executeServerCommand("render-on-server", { function: "renderPressList", arguments: [feed, options] });

/** Renders a release in Node, with the built files. */
export const renderReleaseOnServer = (feed: GivenFeed, options: PressReleaseOptions): Promise<Rendered> =>
  executeServerCommand("render-on-server", { function: "renderPressRelease", arguments: [feed, options] });
