import type { GatewayConfig } from "../../gateway/config/gateway-options.js";
import { FeedPages } from "../../gateway/feeds/feed-pages.js";
import { OriginError, type OriginErrorCode } from "../../gateway/feeds/origin-error.js";
import type { Parser } from "../../gateway/feeds/parser.js";
import { parserForRuntime } from "../../gateway/feeds/parser-for-runtime.js";
import { sendForRuntime } from "../../gateway/feeds/send-for-runtime.js";
import { systemClock } from "../../gateway/shared/clock.js";
import { failure, ok, warning, type Finding } from "./finding.js";

/** Reads each feed once, as the gateway does. */
export async function checkFeeds({ feeds, parsing }: GatewayConfig): Promise<Finding[]> {
  const parser = await parserForRuntime(parsing, () => {});
  try {
    return await Promise.all(
      Object.entries(feeds).map(([id, config]) => {
        // The log has what an answer to a reader must not contain.
        let status: unknown;
        const pages = new FeedPages(id, config, {
          ...systemClock,
          log: (_event, fields) => (status = fields?.["status"]),
          send: () => sendForRuntime(),
          parser: (): Promise<Parser> => Promise.resolve(parser),
        });
        return checkFeed(`feeds.${id}`, pages, () => (typeof status === "number" ? ` ${status}` : ""));
      }),
    );
  } finally {
    await parser.close();
  }
}

async function checkFeed(check: string, pages: FeedPages, status: () => string): Promise<Finding> {
  try {
    const { isEmpty, isCut, rendition } = await pages.first.read("json-feed", () => {});
    if (isEmpty) return warning(check, "has no releases", "Check the address, if the newsroom has some.");
    if (isCut)
      return warning(check, "ends in the middle", "The newsroom sends only a part of it: ask who runs it.");
    const { items } = JSON.parse(new TextDecoder().decode(rendition.bytes)) as { items: unknown[] };
    return ok(check, `can be read: ${items.length} ${items.length === 1 ? "release" : "releases"}`);
  } catch (error) {
    if (!(error instanceof OriginError)) throw error;
    const { code } = error;
    return failure(
      check,
      `cannot be read (${code}${status()})`,
      remedies[code] ?? "Run: newsroom-elements check <address>",
    );
  }
}

const remedies: Partial<Record<OriginErrorCode, string>> = {
  refused:
    "The address, or one that it redirects to, is not allowed: http, another port, or not public. See http, ports and privateAddresses in the settings of the feed.",
  unreachable: "Check the address, the name server of this machine, and its firewall.",
  timeout: "Raise timeout in the settings of the feed, if the newsroom is always that slow.",
  "too-large": "Raise maxBytes in the settings of the feed.",
  "parse-timeout": "Raise parsing.timeout.",
  "parse-memory": "Raise parsing.memory.",
};
