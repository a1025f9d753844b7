import { executeServerCommand } from "@web/test-runner-commands";
import type { GivenFeed, PressListOptions, Rendered } from "../../src/ssr/index.js";

/** Renders a list in Node, with the built files. */
export const renderListOnServer = (feed: GivenFeed, options: PressListOptions): Promise<Rendered> =>
  executeServerCommand("render-on-server", { function: "renderPressList", arguments: [feed, options] });
