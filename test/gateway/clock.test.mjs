/* What happens when somebody sets the clock of the machine. Needs `npm run build:modules`. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { localFeed, rss, startGateway, startNewsroom } from "./helpers/newsroom-server.mjs";

const ageOf = async (ask) => (await (await ask("/healthz")).json()).feeds.um.age;

test("when the clock is set back, the age of a feed stays right and the newsroom is asked as before", async (t) => {
  const newsroom = await startNewsroom(t);
  const { ask, advanceSeconds, setClockBy, settled } = startGateway({ feeds: { um: localFeed(newsroom) } });
  await ask("/feeds/um");
  advanceSeconds(30);
  setClockBy(-10 * 86_400);
  assert.equal(await ageOf(ask), 30);
  newsroom.answer = (_, response) => response.end(rss("B"));
  advanceSeconds(31);
  await ask("/feeds/um");
  await settled();
  assert.equal(newsroom.requests.length, 2);
  assert.equal(await ageOf(ask), 0);
});

test("when the clock is set forward, a feed does not become too old to be answered", async (t) => {
  const newsroom = await startNewsroom(t);
  const { ask, setClockBy } = startGateway({ feeds: { um: localFeed(newsroom) } });
  await ask("/feeds/um");
  newsroom.stop();
  setClockBy(30 * 86_400);
  assert.equal((await ask("/feeds/um")).status, 200);
  assert.equal(await ageOf(ask), 0);
});

test("a newsroom that failed is left alone for as long as it should be, whatever happens to the clock", async (t) => {
  const newsroom = await startNewsroom(t, (_, response) => response.writeHead(500).end());
  const { ask, advanceSeconds, setClockBy } = startGateway({ feeds: { um: localFeed(newsroom) } });
  await ask("/feeds/um");
  setClockBy(-3600);
  newsroom.answer = (_, response) => response.end(rss("A"));
  assert.equal((await ask("/feeds/um")).status, 502);
  advanceSeconds(6);
  assert.equal((await ask("/feeds/um")).status, 200);
});
