import { createGateway } from "../../dist/gateway/index.js";
import { localFeed, startNewsroom } from "../gateway/helpers/newsroom-server.mjs";

/** A headline with what PHP, SSI and ESI would run, as text. */
const hostileTitle = `News <?php echo "RAN", "-PHP"; ?> <!--# include virtual="/secret.txt" --> <esi:include src="/secret.txt"/>`;

const escapeXml = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

const feed = `<rss version="2.0"><channel><title>N</title><link>https://newsroom.example/</link><item>
<title>${escapeXml(escapeXml(hostileTitle))}</title><link>https://newsroom.example/1</link><guid>1</guid>
<description>${escapeXml(`<p>Lead ${escapeXml(hostileTitle)}</p>`)}</description></item></channel></rss>`;

/** An answer of a gateway that cannot read the newsroom. */
const isDown = (_, response) =>
  response.writeHead(502, { "content-type": "application/json" }).end(`{"error":"BROKEN"}`);

/**
 * Starts a gateway with the feed "ministry", whose fragments caches keep for a second. It answers as `answer` says: at first it is
 * down, and with `works` as `answer` it answers as a gateway does.
 */
export async function startGatewayServer(t) {
  const newsroom = await startNewsroom(t, (_, response) => response.end(feed));
  const gateway = createGateway({ feeds: { ministry: { ...localFeed(newsroom), maxAge: 1 } } });
  t.after(() => gateway.close());
  const works = async (request, response) => {
    const { status, headers, body } = await gateway(new Request(new URL(request.url, "http://gateway")));
    response.writeHead(status, Object.fromEntries(headers));
    for await (const part of body ?? []) response.write(part);
    response.end();
  };
  return Object.assign(await startNewsroom(t, isDown), { works });
}
