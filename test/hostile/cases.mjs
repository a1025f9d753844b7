/* Everything that a hostile newsroom tries. Not a test. */
import { hostileAnswers } from "./answers.mjs";
import { contents, slowContents, textsOf } from "./content.mjs";

const origin = "http://n.example";
const anyWorld = {
  newsroom: origin,
  host: origin,
  ministry: origin,
  internal: origin,
  stranger: () => origin,
  mark: "x",
};

/**
 * What is tried: an answer of the newsroom, or the text of a feed in one format.
 *
 * @param options.slow Feeds that take long to read, instead of all others.
 * @param options.ofProxy Also what means something else in an answer that comes through a proxy.
 */
export function casesOf({ slow = false, ofProxy = false } = {}) {
  const feeds = Object.entries(slow ? slowContents : contents).flatMap(([name, content]) =>
    ["RSS", "JSON Feed"].flatMap((format) => {
      const text = (world) => textsOf(content, world)[format];
      if (!text(anyWorld)) return [];
      const answer = ({ response }, world) =>
        response
          .writeHead(200, {
            "access-control-allow-origin": "*",
            "content-type": format === "RSS" ? "application/rss+xml" : "application/json",
          })
          .end(text(world));
      return [
        {
          kind: "content",
          name: `content: ${name}, in ${format}`,
          finding: slow ? 1 : content.finding,
          only: content.only,
          onlyPolicy: content.onlyPolicy,
          text,
          answer,
        },
      ];
    }),
  );
  return slow ? feeds : [...hostileAnswers.filter((one) => ofProxy || !one.ofProxy), ...feeds];
}
