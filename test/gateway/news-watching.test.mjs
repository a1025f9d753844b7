/* What arrives in a feed, and what does not. Needs `npm run build:modules`. */
import assert from "node:assert/strict";
import { feedOf, minutes, openNewsDesk, release, testOnEach } from "./helpers/news-desk.mjs";

const backlog = ["old-1", "old-2", "old-3"].map((id) => release(id));

/** A desk whose feed is connected, with one reader. */
async function connected(t, options = {}) {
  const desk = await openNewsDesk(t, { feeds: { ministry: [...backlog] }, ...options });
  await desk.addReader("ann");
  await desk.look();
  return desk;
}

testOnEach("Connecting a feed mails none of its backlog (N1)", async (t) => {
  const desk = await connected(t);
  assert.deepEqual(await desk.waiting(), []);
  assert.equal(desk.logged("news-connected")[0].releases, 3);
  desk.feeds.ministry.unshift(release("new"));
  await desk.look();
  assert.deepEqual(await desk.waiting(), ["ann new"]);
});

testOnEach(
  "Connecting a feed with more pages mails none of them, nor what moves up when a release is deleted (N1)",
  async (t) => {
    const all = Array.from({ length: 9 }, (_, index) =>
      release(`r${index}`, { published: `2026-11-${20 - index}T09:00:00Z` }),
    );
    const desk = await openNewsDesk(t, { feeds: { ministry: all }, pages: 2 });
    desk.answers.ministry = (_, response, url) => {
      const page = Number(url.searchParams.get("page") ?? "1");
      const items = desk.feeds.ministry.slice((page - 1) * 3, page * 3);
      response.end(feedOf(items, page < 3 ? `${desk.newsroom.url}/ministry?page=${page + 1}` : undefined));
    };
    await desk.addReader("ann");
    await desk.look();
    assert.equal(desk.logged("news-connected")[0].releases, 6);
    desk.feeds.ministry.splice(1, 1);
    await desk.look();
    assert.deepEqual(await desk.waiting(), []);
  },
);

testOnEach("A list that is added to a watched feed mails none of the backlog (N1)", async (t) => {
  const lists = {
    a: { title: "A", news: { feeds: ["ministry"] } },
    b: { title: "B", news: { feeds: ["ministry"] } },
  };
  const desk = await connected(t, { lists });
  desk.feeds.ministry.unshift(release("new"));
  await desk.look();
  await desk.addReader("ann", { list: "b" });
  await desk.look();
  assert.deepEqual(await desk.waiting(), []);
});

testOnEach("A feed that is added to a list mails none of its backlog (N1)", async (t) => {
  const desk = await connected(t, { feeds: { ministry: [...backlog], agency: [] } });
  desk.feeds.agency.push(release("agency-1"), release("agency-2"));
  await desk.look();
  await desk.look();
  assert.deepEqual(await desk.waiting(), []);
});

testOnEach(
  "A start after a long stop mails what was missed once to old readers, and none of it to new ones (N1, N4)",
  async (t) => {
    const desk = await connected(t);
    desk.feeds.ministry.unshift(release("missed"));
    desk.clock.time += minutes(60 * 24 * 14);
    const after = await desk.startProcess();
    await desk.addReader("new", { confirmedAt: desk.clock.time + 1000 });
    await after.look();
    await desk.look();
    assert.deepEqual(await desk.waiting(), ["ann missed"]);
  },
);

testOnEach("A reader who confirms after a release has arrived does not get it (N1)", async (t) => {
  const desk = await connected(t);
  desk.feeds.ministry.unshift(release("new"));
  await desk.addReader("late", { confirmedAt: desk.clock.time + minutes(3) });
  await desk.look();
  assert.deepEqual(await desk.waiting(), ["ann new"]);
});

for (const [name, next] of [
  ["the same id at another address", release("new", { url: "https://newsroom.example/moved" })],
  ["the same address with another id", release("new", { id: "other", body: "<p>Another text.</p>" })],
  [
    "http instead of https, www. and tracking parameters",
    release("new", {
      id: "other",
      url: "http://www.newsroom.example/releases/new/?utm_source=feed#top",
      body: "<p>Another text.</p>",
    }),
  ],
  ["the same text with another id and address", release("new", { id: "other", url: "https://o.example/1" })],
])
  testOnEach(`A release that comes again with ${name} is not mailed again (N3)`, async (t) => {
    const desk = await connected(t);
    desk.feeds.ministry.unshift(release("new"));
    await desk.look();
    await desk.send();
    desk.feeds.ministry[0] = next;
    await desk.look();
    desk.feeds.ministry[0] = release("new");
    await desk.look();
    assert.equal((await desk.queue()).length, 1);
  });

testOnEach(
  "A feed that changes all its ids and addresses at once mails nothing again, and the operator is told (N3)",
  async (t) => {
    const many = Array.from({ length: 12 }, (_, index) => release(`r${index}`));
    const desk = await connected(t, { feeds: { ministry: many } });
    desk.feeds.ministry = many.map((one, index) => ({
      ...one,
      id: `new-${index}`,
      url: `https://cms.example/${index}`,
    }));
    await desk.look();
    assert.deepEqual(await desk.waiting(), []);
    assert.deepEqual(desk.logged("news-ids-changed"), [
      { event: "news-ids-changed", feed: "ministry", repeated: 12, new: 0 },
    ]);
  },
);

testOnEach(
  "A feed whose ids, addresses and texts all change at once is held until the operator resumes (N3)",
  async (t) => {
    const many = (prefix) => Array.from({ length: 8 }, (_, index) => release(`${prefix}${index}`));
    const desk = await connected(t, { feeds: { ministry: many("a") } });
    desk.feeds.ministry = many("b");
    await desk.look();
    await desk.look();
    assert.deepEqual(await desk.waiting(), []);
    assert.deepEqual(desk.logged("news-held"), [{ event: "news-held", feed: "ministry", releases: 8 }]);
    assert.equal(desk.faults.get("mass-change"), "release-held");
    await desk.desk.resume("news", desk.clock.time);
    await desk.runtime.match();
    assert.equal((await desk.waiting()).length, 8);
    assert.equal(desk.faults.get("mass-change"), undefined);
  },
);

testOnEach(
  "More new releases at once than maxNew are held, and cancelling them mails none (N3)",
  async (t) => {
    const desk = await connected(t, { news: { maxNew: 3 } });
    desk.feeds.ministry.unshift(...["a", "b", "c", "d"].map((id) => release(id)));
    await desk.look();
    const { arrivals } = await desk.desk.status(desk.clock.time);
    assert.deepEqual(
      arrivals.map(({ title, state }) => `${title}: ${state}`),
      ["a", "b", "c", "d"].map((id) => `Title of ${id}: held`),
    );
    await desk.desk.cancelList("news", desk.clock.time);
    await desk.desk.resume("news", desk.clock.time);
    desk.feeds.ministry.unshift(release("e"));
    await desk.look();
    assert.deepEqual(await desk.waiting(), ["ann e"]);
  },
);

for (const [name, answer] of [
  ["is down", (request, response) => request.socket.destroy(response)],
  ["answers with an error", (_, response) => response.writeHead(503).end()],
  ["is empty", (_, response) => response.end(feedOf([]))],
  [
    "answers with a web page",
    (_, response) =>
      response
        .writeHead(200, { "content-type": "text/html" })
        .end("<!doctype html><title>Down</title><p>Soon."),
  ],
  [
    "is cut off",
    (_, response) =>
      response
        .writeHead(200, { "content-type": "application/rss+xml" })
        .end(
          `<rss version="2.0"><channel><title>News</title><item><guid>old-1</guid><title>Title of old-1</ti`,
        ),
  ],
])
  testOnEach(
    `A feed that ${name} mails nothing, and what was missed goes out once when it is back (N4)`,
    async (t) => {
      const desk = await connected(t);
      desk.answers.ministry = answer;
      await desk.look();
      await desk.look(minutes(90));
      assert.deepEqual(await desk.waiting(), []);
      desk.feeds.ministry.unshift(release("missed-1"), release("missed-2"));
      delete desk.answers.ministry;
      await desk.look(minutes(90));
      await desk.look();
      assert.deepEqual(await desk.waiting(), ["ann missed-1", "ann missed-2"]);
    },
  );

testOnEach("A feed that is reordered or re-dated mails nothing (N4)", async (t) => {
  const desk = await connected(t);
  desk.feeds.ministry.reverse();
  await desk.look();
  desk.feeds.ministry = desk.feeds.ministry.map((one) => ({ ...one, published: "2026-11-24T11:00:00Z" }));
  await desk.look();
  assert.deepEqual(await desk.queue(), []);
});

testOnEach(
  "A feed that is cut off or empty when it is connected does not count as connected (N1, N4)",
  async (t) => {
    const desk = await openNewsDesk(t, { feeds: { ministry: [...backlog] } });
    await desk.addReader("ann");
    desk.answers.ministry = (_, response) => response.end(feedOf([]));
    await desk.look();
    delete desk.answers.ministry;
    await desk.look();
    await desk.look();
    assert.deepEqual(await desk.waiting(), []);
  },
);

testOnEach("Undated and back-dated releases go out, once (N5)", async (t) => {
  const desk = await connected(t);
  desk.feeds.ministry.push(release("undated", { published: undefined }));
  desk.feeds.ministry.splice(2, 0, release("back-dated", { published: "2019-01-01T00:00:00Z" }));
  await desk.look();
  await desk.look();
  assert.deepEqual(await desk.waiting(), ["ann back-dated", "ann undated"]);
});

testOnEach(
  "All pages are read back to what is known: no release is missed between two readings (N5)",
  async (t) => {
    const desk = await openNewsDesk(t, { feeds: { ministry: [...backlog] } });
    desk.answers.ministry = (_, response, url) => {
      const page = Number(url.searchParams.get("page") ?? "1");
      const { ministry } = desk.feeds;
      const next = page * 3 < ministry.length && `${desk.newsroom.url}/ministry?page=${page + 1}`;
      response.end(feedOf(ministry.slice((page - 1) * 3, page * 3), next));
    };
    await desk.addReader("ann");
    await desk.look();
    desk.feeds.ministry.unshift(...Array.from({ length: 8 }, (_, index) => release(`new-${index}`)));
    await desk.look();
    assert.equal((await desk.waiting()).length, 8);
  },
);

testOnEach(
  "A page that cannot be read loses nothing: the releases are found at the next reading (N4)",
  async (t) => {
    const desk = await openNewsDesk(t, { feeds: { ministry: [...backlog] } });
    let isBroken = false;
    desk.answers.ministry = (_, response, url) => {
      const page = Number(url.searchParams.get("page") ?? "1");
      if (page > 1 && isBroken) return response.writeHead(500).end();
      const next = page < 3 && `${desk.newsroom.url}/ministry?page=${page + 1}`;
      return response.end(feedOf(desk.feeds.ministry.slice((page - 1) * 3, page * 3), next));
    };
    await desk.addReader("ann");
    await desk.look();
    isBroken = true;
    desk.feeds.ministry.unshift(...["a", "b", "c", "d"].map((id) => release(id)));
    await desk.look();
    assert.deepEqual(await desk.waiting(), []);
    isBroken = false;
    await desk.look(minutes(90));
    await desk.look(minutes(90));
    assert.equal((await desk.waiting()).length, 4);
  },
);

testOnEach("A release under embargo waits, and is matched when the embargo ends (N6)", async (t) => {
  const desk = await connected(t);
  desk.feeds.ministry.unshift(release("secret", { embargo: "2026-11-24T18:00:00Z" }));
  await desk.look();
  assert.deepEqual(await desk.waiting(), []);
  await desk.addReader("bob", { confirmedAt: Date.parse("2026-11-24T12:00:00Z") });
  desk.clock.time = Date.parse("2026-11-24T18:00:01Z");
  await desk.runtime.match();
  assert.deepEqual(
    (await desk.queue()).map(({ reader, due }) => `${reader} ${due}`),
    ["ann 2026-11-24T18:00:00.000Z", "bob 2026-11-24T18:00:00.000Z"],
  );
});

testOnEach("An embargo that the feed moves or adds is followed, also while mails wait (N6)", async (t) => {
  const desk = await connected(t);
  desk.feeds.ministry.unshift(release("new"), release("secret", { embargo: "2026-11-24T11:00:00Z" }));
  await desk.look();
  desk.feeds.ministry[0] = release("new", { embargo: "2026-11-25T08:00:00Z" });
  desk.feeds.ministry[1] = release("secret", { embargo: "2026-11-25T09:00:00Z" });
  await desk.look();
  await desk.look(minutes(120));
  const [{ due, release: id }, ...others] = await desk.queue();
  assert.deepEqual([id, due, others], ["new", "2026-11-25T08:00:00.000Z", []]);
});

testOnEach(
  "A withdrawn release is not mailed, and one that is withdrawn while mails wait leaves the queue (N6, N8)",
  async (t) => {
    const desk = await connected(t);
    const withdrawn = { notice: { kind: "withdrawal" } };
    desk.feeds.ministry.unshift(release("waits"), release("gone", withdrawn));
    await desk.look();
    assert.deepEqual(await desk.waiting(), ["ann waits"]);
    desk.feeds.ministry[0] = release("waits", withdrawn);
    await desk.look();
    assert.deepEqual(
      (await desk.queue()).map(({ outcome }) => outcome),
      ["withdrawn"],
    );
    assert.equal((await desk.rows("SELECT * FROM releases WHERE withdrawn_at IS NOT NULL")).length, 2);
  },
);

const correction = { kind: "correction", text: "The date was wrong." };

testOnEach("A correction goes only to who got the original, once, if the list wants it (N7)", async (t) => {
  const desk = await connected(t, { news: { corrections: true } });
  await desk.addReader("weekly", { choices: { frequency: "weekly" } });
  desk.feeds.ministry.unshift(release("new"));
  await desk.look();
  desk.clock.time += minutes(10);
  await desk.send();
  await desk.addReader("late");
  desk.feeds.ministry[0] = release("new", { title: "Right title", notice: correction });
  await desk.look();
  desk.feeds.ministry[0] = release("new", { title: "Right title!", notice: correction });
  await desk.look();
  const rows = await desk.rows(
    `SELECT d.address_id, r.corrects, d.outcome FROM deliveries d JOIN releases r ON r.id = d.release
      ORDER BY d.address_id, r.corrects IS NOT NULL`,
  );
  assert.deepEqual(
    rows.map((row) => `${row.address_id} ${row.corrects ? "correction" : "original"} ${row.outcome}`),
    ["ann original sent", "ann correction null", "weekly original null"],
  );
  // Who still waits for the original gets it as it is now.
  const [{ content }] = await desk.rows(
    "SELECT content FROM releases WHERE corrects IS NULL AND content <> ''",
  );
  assert.equal(JSON.parse(content).title, "Right title!");
});

testOnEach("A changed comma, or a correction that the list does not want, mails nobody (N7)", async (t) => {
  const desk = await connected(t);
  desk.feeds.ministry.unshift(release("new"));
  await desk.look();
  desk.clock.time += minutes(10);
  await desk.send();
  desk.feeds.ministry[0] = release("new", { title: "Title, of new", updated: "2026-11-24T12:00:00Z" });
  await desk.look();
  desk.feeds.ministry[0] = release("new", { notice: correction });
  await desk.look();
  assert.equal((await desk.queue()).length, 1);
});

testOnEach(
  "A restart while the newsroom is down answers with the last good feed from the database (N4)",
  async (t) => {
    const desk = await connected(t);
    desk.feeds.ministry.unshift(release("new"));
    await desk.look();
    desk.newsroom.stop();
    desk.clock.time += minutes(60);
    const next = await desk.startProcess({ stored: (feed) => desk.runtime.stored(feed) });
    const reading = await next.pages.get("ministry").first.read("json-feed", () => {});
    const { items, _newsroom } = JSON.parse(new TextDecoder().decode(reading.rendition.bytes));
    assert.deepEqual(items.map(({ id }) => id).slice(0, 2), ["new", "old-1"]);
    assert.equal(_newsroom.stale, "2026-11-24T10:04:00.000Z");
  },
);

testOnEach(
  "A release that has not gone out fifteen minutes after it was due is reported, unless the list is paused (N23)",
  async (t) => {
    const desk = await connected(t);
    desk.feeds.ministry.unshift(release("new"));
    await desk.look();
    desk.clock.time += minutes(19);
    await desk.runtime.match();
    assert.deepEqual(desk.logged("news-late"), []);
    desk.clock.time += minutes(2);
    await desk.desk.pause("news", desk.clock.time);
    await desk.runtime.match();
    assert.deepEqual(desk.logged("news-late"), []);
    await desk.desk.resume("news", desk.clock.time);
    await desk.runtime.match();
    await desk.runtime.match();
    const [{ list, minutes: late }, ...others] = desk.logged("news-late");
    assert.deepEqual([list, late, others], ["news", 16, []]);
    assert.equal(desk.faults.get("late-mails"), "mails-late");
  },
);
