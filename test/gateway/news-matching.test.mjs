/* Who gets a release, and when. Needs `npm run build:modules`. */
import assert from "node:assert/strict";
import { minutes, openNewsDesk, release, testOnEach } from "./helpers/news-desk.mjs";

const topics = { trade: "Trade", health: { en: "Health", da: "Sundhed" } };

async function connected(t, options = {}) {
  const feeds = { ministry: [release("old-1")] };
  const desk = await openNewsDesk(t, { feeds, topics, ...options });
  await desk.look();
  return Object.assign(desk, {
    /** Lets releases arrive. */
    async publish(...releases) {
      desk.feeds.ministry.unshift(...releases);
      await desk.look();
    },
  });
}

const trade = (id, more) => release(id, { categories: ["Trade"], ...more });
const health = (id, more) => release(id, { categories: ["Sundhed"], ...more });

testOnEach(
  "A release reaches the readers of its topics and languages, and those who chose none",
  async (t) => {
    const desk = await connected(t, {
      news: {
        topics: {
          trade: { categories: ["trade", "export"], types: ["Press release"], languages: ["en", "da"] },
        },
      },
    });
    await desk.addReader("all");
    await desk.addReader("trade", { choices: { topics: ["trade"] } });
    await desk.addReader("health", { choices: { topics: ["health"] } });
    await desk.addReader("danish", { choices: { languages: ["da"] } });
    await desk.addReader("english", { choices: { topics: ["trade", "health"], languages: ["en"] } });
    await desk.publish(
      release("export", { categories: ["Export"], type: "Press release", language: "en-GB" }),
      release("speech", { categories: ["Export"], type: "Speech", language: "da" }),
      health("clinic", { language: "da" }),
    );
    assert.deepEqual(await desk.waiting(), [
      "all clinic",
      "all export",
      "all speech",
      "danish clinic",
      "danish speech",
      "english export",
      "health clinic",
      "trade export",
    ]);
  },
);

testOnEach(
  "One release reaches an address once, however many lists, topics and feeds it matches (N2)",
  async (t) => {
    const desk = await openNewsDesk(t, {
      feeds: { ministry: [release("old-1")], portal: [release("old-2")] },
      lists: {
        daily: {
          title: "Daily",
          frequencies: ["daily"],
          topics,
          news: { feeds: ["ministry", "portal"] },
        },
        news: { title: "News", topics, news: { feeds: ["ministry"] } },
        portal: { title: "Portal", news: { feeds: ["portal"] } },
      },
    });
    for (const list of ["daily", "news", "portal"])
      await desk.addReader("ann", {
        list,
        choices: {
          topics: list === "news" ? ["trade", "health"] : [],
          frequency: list === "daily" ? "daily" : null,
        },
      });
    await desk.addReader("bob", { list: "portal" });
    await desk.look();
    const both = release("both", { categories: ["Trade", "Health"] });
    desk.feeds.ministry.unshift(both);
    await desk.look();
    desk.feeds.portal.unshift({
      ...both,
      id: "portal-7",
      url: "http://www.newsroom.example/releases/both#top",
    });
    await desk.look();
    assert.deepEqual(
      (await desk.queue()).map(({ reader, list, due }) => `${reader} ${list} ${due}`),
      [
        // Through the list that brings it first.
        "ann news 2026-11-24T10:09:00.000Z",
        "bob portal 2026-11-24T10:09:00.000Z",
      ],
    );
  },
);

testOnEach(
  "An immediate release is due when the hold is over, a digest at the reader's hour (N9, N10)",
  async (t) => {
    const desk = await connected(t, {
      news: { hold: 600, digest: { hour: 7, timeZone: "Europe/Copenhagen", weekday: "friday" } },
    });
    await desk.addReader("now");
    await desk.addReader("daily", { choices: { frequency: "daily" } });
    await desk.addReader("kathmandu", { choices: { frequency: "daily" }, timeZone: "Asia/Kathmandu" });
    await desk.addReader("weekly", { choices: { frequency: "weekly" }, timeZone: "America/New_York" });
    await desk.addReader("monthly", { choices: { frequency: "monthly" } });
    await desk.publish(release("new"));
    assert.deepEqual(
      (await desk.queue()).map(({ reader, due, frequency }) => `${reader} ${due} ${frequency}`),
      [
        "daily 2026-11-25T06:00:00.000Z daily",
        "kathmandu 2026-11-25T01:15:00.000Z daily",
        "monthly 2026-12-01T06:00:00.000Z monthly",
        "now 2026-11-24T10:14:00.000Z immediately",
        "weekly 2026-11-27T12:00:00.000Z weekly",
      ],
    );
  },
);

testOnEach("Where there is nothing new there is no digest: nothing is queued (N11)", async (t) => {
  const desk = await connected(t);
  await desk.addReader("daily", { choices: { frequency: "daily" } });
  for (let day = 0; day < 3; day++) await desk.look(minutes(60 * 24));
  assert.deepEqual(await desk.queue(), []);
});

testOnEach("A digest that was missed covers the whole gap: its releases stay due (N12)", async (t) => {
  const desk = await connected(t);
  await desk.addReader("daily", { choices: { frequency: "daily" } });
  for (const id of ["monday", "tuesday", "wednesday"]) {
    await desk.publish(release(id));
    desk.clock.time += minutes(60 * 24);
  }
  const due = (await desk.queue()).filter(({ due }) => Date.parse(due) <= desk.clock.time);
  assert.deepEqual(due.map(({ release: id }) => id).sort(), ["monday", "tuesday", "wednesday"]);
});

testOnEach(
  "A reader who changes from weekly to immediately gets at once what waits, and nothing twice (N13)",
  async (t) => {
    const desk = await connected(t);
    await desk.addReader("ann");
    await desk.publish(trade("sent"));
    desk.clock.time += minutes(10);
    await desk.send();
    await desk.changeChoices("ann", { frequency: "weekly" });
    await desk.publish(trade("waits"));
    assert.deepEqual(
      (await desk.queue()).map(({ release: id, frequency, due }) => `${id} ${frequency} ${due}`),
      ["sent immediately 2026-11-24T10:09:00.000Z", "waits weekly 2026-11-30T07:00:00.000Z"],
    );
    await desk.changeChoices("ann", { frequency: "immediately" });
    assert.deepEqual(
      (await desk.queue()).map(({ release: id, frequency, due }) => `${id} ${frequency} ${due}`),
      ["sent immediately 2026-11-24T10:09:00.000Z", "waits immediately 2026-11-24T10:21:00.000Z"],
    );
  },
);

testOnEach(
  "A reader who changes topics or languages loses what no longer fits, and gets what a digest would still bring (N13)",
  async (t) => {
    const desk = await connected(t);
    const weekly = (choices) => ({ frequency: "weekly", ...choices });
    await desk.addReader("ann", { choices: weekly({ topics: ["trade"] }) });
    await desk.publish(trade("t1"), health("h1"), health("h2", { language: "da" }));
    assert.deepEqual(await desk.waiting(), ["ann t1"]);
    await desk.changeChoices("ann", weekly({ topics: ["health"] }));
    assert.deepEqual(await desk.waiting(), ["ann h1", "ann h2"]);
    await desk.changeChoices("ann", weekly({ topics: ["health"], languages: ["da"] }));
    assert.deepEqual(await desk.waiting(), ["ann h2"]);
    await desk.changeChoices("ann", weekly({}));
    assert.deepEqual(await desk.waiting(), ["ann h1", "ann h2", "ann t1"]);
    // What was due before the change is not caught up.
    desk.clock.time += minutes(60 * 24 * 8);
    await desk.send();
    await desk.changeChoices("ann", { topics: ["trade"] });
    await desk.publish(health("h3"));
    await desk.changeChoices("ann", { topics: ["health"] });
    assert.deepEqual(await desk.waiting(), ["ann h3"]);
    desk.clock.time += minutes(60);
    await desk.changeChoices("ann", { topics: ["trade"] });
    await desk.publish(health("h4"));
    desk.clock.time += minutes(60);
    await desk.changeChoices("ann", { topics: ["health"] });
    assert.deepEqual(await desk.waiting(), []);
  },
);

testOnEach(
  "A reader who changes the time zone gets what waits at the hour of the new one (N10, N13)",
  async (t) => {
    const desk = await connected(t);
    const daily = { frequency: "daily" };
    await desk.addReader("ann", { choices: daily });
    await desk.publish(release("new"));
    const dueOf = async () => (await desk.queue()).map(({ due }) => due);
    assert.deepEqual(await dueOf(), ["2026-11-25T07:00:00.000Z"]);
    await desk.changeChoices("ann", daily, { timeZone: "America/New_York" });
    assert.deepEqual(await dueOf(), ["2026-11-24T12:00:00.000Z"]);
    await desk.changeChoices("ann", daily, { timeZone: null });
    assert.deepEqual(await dueOf(), ["2026-11-25T07:00:00.000Z"]);
  },
);

testOnEach(
  "A reader who leaves one list gets what waits through another one, if that brings it too (N2, N13)",
  async (t) => {
    const news = { feeds: ["ministry"] };
    const desk = await connected(t, {
      lists: { a: { title: "A", news }, b: { title: "B", news: { ...news, hold: 3600 } } },
    });
    await desk.addReader("ann", { list: "a" });
    await desk.addReader("ann", { list: "b" });
    await desk.publish(release("new"));
    const listsOf = async () => (await desk.queue()).map(({ list, outcome }) => `${list} ${outcome}`);
    assert.deepEqual(await listsOf(), ["a null"]);
    await desk.store.end({ addressId: "ann", list: "a" }, desk.clock.time);
    assert.deepEqual(await listsOf(), ["b null"]);
    await desk.store.end({ addressId: "ann", list: "b" }, desk.clock.time);
    assert.deepEqual(await listsOf(), ["b obsolete"]);
  },
);

testOnEach(
  "A reader who changes choices while a release is being matched gets it by the new ones, once (N13)",
  async (t) => {
    const desk = await connected(t);
    const names = Array.from({ length: 700 }, (_, index) => `r${String(index).padStart(3, "0")}`);
    await desk.addReaders(names, { choices: { topics: ["health"] } });
    const { read } = desk.database;
    let changes = 0;
    // Between reading a page of readers and queueing for them.
    desk.database.read = async (statement) => {
      const rows = await read.call(desk.database, statement);
      if (/AS wishes FROM subscriptions/.test(statement.sql) && changes++ === 0) {
        await desk.changeChoices("r003", { topics: ["trade"], frequency: "daily" });
        await desk.changeChoices("r650", { topics: ["trade"] });
      }
      return rows;
    };
    await desk.publish(trade("new"));
    assert.ok(changes > 2);
    assert.deepEqual(
      (await desk.queue()).map(({ reader, frequency }) => `${reader} ${frequency}`),
      ["r003 daily", "r650 immediately"],
    );
  },
);

testOnEach("Two and five processes on one database decide each arrival once (N15)", async (t) => {
  for (const count of [2, 5]) {
    const desk = await connected(t);
    const others = await Promise.all(Array.from({ length: count - 1 }, () => desk.startProcess()));
    await desk.addReaders(Array.from({ length: 1200 }, (_, index) => `r${index}`));
    for (const one of others) await one.look(0);
    desk.feeds.ministry.unshift(release("a"), release("b"));
    desk.clock.time += minutes(2);
    const all = [desk, ...others];
    await Promise.all(all.map(({ runtime }) => runtime.look()));
    await Promise.all(all.map(({ runtime }) => runtime.match()));
    desk.clock.time += minutes(1);
    await Promise.all(all.map(({ runtime }) => runtime.match()));
    assert.equal((await desk.queue()).length, 2400);
    assert.equal((await desk.rows("SELECT id FROM releases WHERE content <> ''")).length, 2);
    assert.deepEqual(
      (await desk.rows("SELECT DISTINCT state FROM arrivals WHERE state <> 'old'")).map(({ state }) => state),
      ["done"],
    );
    const matched = desk.logged("news-matched");
    assert.equal(
      matched.reduce((sum, { readers }) => sum + readers, 0),
      2400,
    );
    assert.equal(matched.length, 2);
  }
});

testOnEach(
  "A fan-out that was killed is continued by another process when its lease has ended (N14, N15)",
  async (t) => {
    const desk = await connected(t);
    await desk.addReaders(Array.from({ length: 1200 }, (_, index) => `r${index}`));
    const other = await desk.startProcess();
    const { write } = desk.database;
    let pages = 0;
    desk.database.write = async (statements) => {
      if (statements.some(({ sql }) => sql.includes("INTO deliveries")) && ++pages > 1)
        throw new Error("killed");
      return write.call(desk.database, statements);
    };
    await assert.rejects(desk.publish(release("new")), /killed/);
    desk.database.write = write;
    assert.equal((await desk.queue()).length, 500);
    await other.runtime.match();
    assert.equal((await desk.queue()).length, 500);
    desk.clock.time += 10_001;
    await other.runtime.match();
    assert.equal((await desk.queue()).length, 1200);
  },
);

testOnEach("Pause, resume and cancel are in the database, where every process sees them (N9)", async (t) => {
  const desk = await connected(t);
  await desk.addReader("ann");
  await desk.addReader("daily", { choices: { frequency: "daily" } });
  await desk.desk.pause("news", desk.clock.time);
  await desk.publish(release("new"), release("other"));
  const other = await desk.startProcess();
  const { lists } = await other.desk.status(desk.clock.time);
  assert.equal(lists[0].pausedAt, Date.parse("2026-11-24T10:02:00Z"));
  assert.deepEqual(
    lists[0].queue.map(({ frequency, waiting, due }) => [frequency, waiting, due]),
    [
      ["daily", 2, 0],
      ["immediately", 2, 0],
    ],
  );
  const [{ id }] = await other.desk.findReleases("https://newsroom.example/releases/new?utm_source=mail");
  assert.equal(await other.desk.cancelRelease(id, desk.clock.time), 2);
  assert.deepEqual(await desk.waiting(), ["ann other", "daily other"]);
  await other.desk.resume("news", desk.clock.time);
  assert.equal((await desk.desk.status(desk.clock.time)).lists[0].pausedAt, undefined);
  assert.equal(await other.desk.cancelList("news", desk.clock.time), 2);
  assert.deepEqual(await desk.waiting(), []);
});

testOnEach("A release that is cancelled while it is being matched reaches nobody else (N9)", async (t) => {
  const desk = await connected(t);
  await desk.addReaders(Array.from({ length: 1200 }, (_, index) => `r${index}`));
  const { read } = desk.database;
  let pages = 0;
  desk.database.read = async (statement) => {
    const rows = await read.call(desk.database, statement);
    if (/AS wishes FROM subscriptions/.test(statement.sql) && ++pages === 2) {
      const [{ id }] = await desk.desk.findReleases("new");
      await desk.desk.cancelRelease(id, desk.clock.time);
    }
    return rows;
  };
  await desk.publish(release("new"));
  assert.equal(pages, 2);
  assert.deepEqual(await desk.waiting(), []);
  assert.equal((await desk.queue()).length, 500);
});

testOnEach(
  "dry-run says how many readers would get a release, by list, language and frequency, and changes nothing (N23)",
  async (t) => {
    const desk = await connected(t);
    await desk.addReader("a");
    await desk.addReader("b", { choices: { frequency: "daily" } });
    await desk.addReader("c", { choices: { topics: ["health"] } });
    assert.deepEqual(await desk.desk.dryRun(["ministry"], trade("draft")), {
      readers: 2,
      by: [
        { list: "news", locale: "en", frequency: "immediately", readers: 1 },
        { list: "news", locale: "en", frequency: "daily", readers: 1 },
      ],
    });
    assert.deepEqual(await desk.queue(), []);
  },
);

testOnEach("The operator can ask who got a release, and who did not (N23)", async (t) => {
  const desk = await connected(t);
  await desk.addReader("got");
  await desk.addReader("waits", { choices: { frequency: "weekly" } });
  await desk.addReader("other", { choices: { topics: ["health"] } });
  await desk.publish(trade("new"));
  desk.clock.time += minutes(10);
  await desk.send();
  await desk.addReader("late");
  const [{ id }] = await desk.desk.findReleases("new");
  const found = [];
  for await (const one of desk.desk.who(id)) found.push(`${one.address} ${one.outcome}`);
  assert.deepEqual(found, [
    "got@reader.example sent",
    "waits@reader.example waiting",
    "late@reader.example confirmed-later",
    "other@reader.example not-matched",
  ]);
});

testOnEach(
  "The export of an address has the news that it got or is to get, and erasing it deletes them",
  async (t) => {
    const desk = await connected(t);
    await desk.addReader("ann");
    await desk.publish(release("sent"));
    desk.clock.time += minutes(10);
    await desk.send();
    await desk.publish(release("waits"));
    const { news } = await desk.store.exportAddress("ann@reader.example");
    assert.deepEqual(
      news.map(({ page, list, outcome }) => [page, list, outcome]),
      [
        ["newsroom.example/releases/sent", "news", "sent"],
        ["newsroom.example/releases/waits", "news", null],
      ],
    );
    assert.equal(news[0].due_at, "2026-11-24T10:09:00.000Z");
    await desk.store.eraseAddress("ann@reader.example");
    assert.deepEqual(await desk.queue(), []);
  },
);
