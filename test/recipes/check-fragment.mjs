/* What a page that includes a fragment of the gateway must show, whichever server includes it. Not a test. */
import assert from "node:assert/strict";
import { setTimeout as delay } from "node:timers/promises";

/** Answers of a gateway that is down or is not one. */
const failures = {
  "an error": (_, response) =>
    response.writeHead(500, { "content-type": "text/html" }).end("<h1>BROKEN</h1>"),
  "a redirect": (_, response) => response.writeHead(302, { location: "/other" }).end("BROKEN"),
  "an answer that ends too early": (_, response) => {
    response.writeHead(200, { "content-type": "text/html", "content-length": "9999" });
    response.write("<press-list>BROKEN");
    response.socket.destroySoon();
  },
  "no answer in time": () => {},
};

/**
 * Lets a gateway fail behind a page.
 *
 * @param gateway From `startGatewayServer`.
 * @param url Address of the page.
 * @param expire Makes the copy old enough to be renewed; without it, the copy's own second has to pass.
 */
export async function checkFragment(gateway, url, expire = () => {}) {
  const readPage = async () => {
    const answer = await fetch(url, { headers: { cookie: "session=1", authorization: "Basic YTpi" } });
    assert.equal(answer.status, 200);
    const html = await answer.text();
    assert.match(html, /<h1>Embassy<\/h1>[^]*<p>After the news<\/p>/);
    assert.doesNotMatch(html, /BROKEN|"error"/);
    return html;
  };
  /** Reads the page until its server has asked the gateway again. Every answer on the way must be right. */
  const renew = async (check) => {
    const { length } = gateway.requests;
    for (await expire(); gateway.requests.length === length; await delay(20)) check(await readPage());
    check(await readPage());
  };
  const hasLink = (html) => {
    assert.match(html, /<p><a href="https:\/\/newsroom\.example\/">/);
    assert.doesNotMatch(html, /<press-list/);
  };
  const hasNews = (html) => {
    assert.match(html, /<press-list lang="da"[^>]*>[^]*<h3 class="press-title">[^]*<\/press-list>/);
    assert.match(html, /News &lt;\?php/);
    // What the headline says is not run.
    assert.doesNotMatch(html, /SECRET|RAN-PHP|<\?php|<!--#|<esi:/);
  };

  const { answer: isDown } = gateway;
  await renew(hasLink);
  gateway.answer = gateway.works;
  for (await expire(); !(await readPage()).includes("<press-list"); await expire()) await delay(20);
  const request = gateway.requests.at(-1);
  assert.equal(request.url, "/feeds/ministry/fragment?lang=da&time-zone=Europe/Copenhagen&limit=5");
  assert.equal(request.method, "GET");
  for (const name of ["cookie", "authorization"])
    assert.ok(!gateway.requests.some(({ headers }) => name in headers), name);
  for (const answer of [isDown, ...Object.values(failures)]) {
    gateway.answer = answer;
    await renew(hasNews);
  }
  assert.ok(!gateway.requests.some(({ url }) => url === "/other"));
  gateway.stop();
  await expire();
  for (let count = 0; count < 5; count++) hasNews(await readPage());
}
