/* A newsroom, a database with subscribers, and the part of the gateway that watches the one and queues for the other. Time
   passes only when a test says so. Not a test. */
import { readConfig } from "../../../dist/gateway/config/read-config.js";
import { FeedPages } from "../../../dist/gateway/feeds/feed-pages.js";
import { parseAnswer } from "../../../dist/gateway/feeds/parse-answer.js";
import { sendForRuntime } from "../../../dist/gateway/feeds/send-for-runtime.js";
import { NewsDesk } from "../../../dist/gateway/news/news-desk.js";
import { NewsRuntime } from "../../../dist/gateway/news/news-runtime.js";
import { WaitingNews } from "../../../dist/gateway/news/waiting-news.js";
import { openDatabase } from "../../../dist/gateway/storage/open-database.js";
import { SubscriptionStore } from "../../../dist/gateway/storage/subscription-store.js";
import { createDatabase } from "./databases.mjs";
import { localFeed, startNewsroom } from "./newsroom-server.mjs";
import { secret } from "./subscription-gateway.mjs";

export { testOnEach } from "./databases.mjs";

export const minutes = (count) => count * 60_000;

/** A release as the newsroom has it. The text makes its fingerprint. */
export const release = (id, more = {}) => ({
  id,
  title: `Title of ${id}`,
  url: `https://newsroom.example/releases/${id}`,
  body: `<p>All about ${id}, in a text of its own.</p>`,
  published: "2026-11-20T09:00:00Z",
  language: "en",
  ...more,
});

/** An answer of the newsroom. */
export const feedOf = (releases, next) =>
  JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title: "News",
    language: "en",
    ...(next && { next_url: next }),
    items: releases.map((one) => ({
      id: one.id,
      url: one.url,
      title: one.title,
      _newsroom: one,
    })),
  });

/**
 * @param feeds Releases by the id of the feed. A test changes the lists, or sets `answers[id]` to another handler.
 * @param news Settings of the list `news`; `lists` replaces all lists.
 */
export async function openNewsDesk(
  t,
  {
    feeds = { ministry: [] },
    news = {},
    lists,
    topics,
    pages,
    start = "2026-11-24T10:00:00Z",
    database,
  } = {},
) {
  const answers = {};
  const newsroom = await startNewsroom(t, (request, response) => {
    const url = new URL(request.url, "http://newsroom.example");
    const id = url.pathname.slice(1);
    if (answers[id]) return answers[id](request, response, url);
    return response.writeHead(200, { "content-type": "application/feed+json" }).end(feedOf(feeds[id]));
  });
  const address = database ?? (await createDatabase(t));
  const options = {
    feeds: Object.fromEntries(
      Object.keys(feeds).map((id) => [
        id,
        { ...localFeed(newsroom, `/${id}`), refresh: 60, ...(pages && { pages }) },
      ]),
    ),
    subscriptions: {
      url: "https://gateway.example/subscriptions",
      secret,
      lists: lists ?? {
        news: {
          title: "News",
          ...(topics && { topics }),
          news: { feeds: Object.keys(feeds), ...news },
        },
      },
      store: {
        database: address,
        smtp: "smtp://127.0.0.1:1",
        from: { name: "Ministry", address: "news@ministry.example" },
      },
    },
  };
  const config = readConfig(options);
  const clock = { time: Date.parse(start) };
  const now = () => clock.time;
  const logs = [];
  const log = (event, fields) => logs.push({ event, ...fields });
  const faults = new Map();
  const { lists: checkedLists, store: storeConfig } = config.subscriptions;

  /** One process of the gateway. */
  async function startProcess({ stored = () => undefined } = {}) {
    const own = await openDatabase(storeConfig);
    const cached = new Map();
    const tools = {
      log,
      now,
      elapsed: now,
      send: () => sendForRuntime(),
      parser: async () => ({ parse: (_, job) => parseAnswer(job) }),
      stored,
    };
    for (const [id, feed] of Object.entries(config.feeds)) cached.set(id, new FeedPages(id, feed, tools));
    const runtime = new NewsRuntime({
      database: own,
      lists: checkedLists,
      pagesOf: (id) => cached.get(id),
      now,
      log,
      faults: { report: (part, code) => faults.set(part, code) },
      wake: () => {},
    });
    t.after(async () => {
      await runtime.close();
      await own.close();
    });
    return {
      database: own,
      runtime,
      pages: cached,
      store: new SubscriptionStore(own, new WaitingNews(own, checkedLists)),
      desk: new NewsDesk({ database: own, lists: checkedLists }),
      /** Reads the feeds when their answers are no longer fresh, and queues what arrived. */
      async look(passes = minutes(2)) {
        clock.time += passes;
        await runtime.look();
        await runtime.match();
      },
    };
  }

  const first = await startProcess();
  const rows = async (sql, args) => (await first.database.read({ sql, args })).map((row) => ({ ...row }));
  function readerStatements(
    name,
    {
      list = "news",
      choices = {},
      timeZone = null,
      confirmedAt = clock.time,
      domain = "reader.example",
    } = {},
  ) {
    const key = `${name}@${domain}`;
    return [
      {
        sql: `INSERT INTO addresses (id, address, key, mailbox, created_at) VALUES (:id, :key, :key, :key, :at)
          ON CONFLICT DO NOTHING`,
        args: { id: name, key, at: confirmedAt },
      },
      {
        sql: `INSERT INTO subscriptions
            (address_id, list, state, request_id, locale, asked_at, confirmed_at, choices, time_zone)
          VALUES (:id, :list, 'active', :request, 'en', :at, :at, :choices, :timeZone)`,
        args: {
          id: name,
          list,
          request: `${name} ${list}`,
          at: confirmedAt,
          choices: JSON.stringify({ ...noChoices, ...choices }),
          timeZone,
        },
      },
    ];
  }
  const noChoices = { topics: [], languages: [], frequency: null };

  return {
    ...first,
    newsroom,
    feeds,
    answers,
    clock,
    logs,
    faults,
    lists: checkedLists,
    /** The configuration as it is written. */
    options,
    address,
    startProcess,
    rows,
    /** Adds a reader who has confirmed. The id of the address is the name. */
    addReader: (name, options) => first.database.write(readerStatements(name, options)),
    /** Adds many at once. */
    addReaders: (names, options) =>
      first.database.write(names.flatMap((name) => readerStatements(name, options))),
    changeChoices: (addressId, choices, { list = "news", timeZone } = {}) =>
      first.store.changeChoices({ addressId, list }, { ...noChoices, ...choices }, now(), timeZone),
    /** Who gets what: `reader: title` of all rows, in their order; with `more`, other columns too. */
    async queue(more = "") {
      const found = await rows(
        `SELECT d.address_id, r.content, d.list, d.frequency, d.due_at, d.outcome FROM deliveries d
          JOIN releases r ON r.id = d.release ORDER BY d.address_id, r.content ${more}`,
      );
      return found.map((row) => ({
        reader: row.address_id,
        release: JSON.parse(row.content).id,
        list: row.list,
        frequency: row.frequency,
        due: new Date(Number(row.due_at)).toISOString(),
        outcome: row.outcome,
      }));
    },
    /** `reader release` for all rows that wait. */
    async waiting() {
      return (await this.queue())
        .filter(({ outcome }) => outcome === null)
        .map((row) => `${row.reader} ${row.release}`)
        .sort();
    },
    /** Notes that all that is due was sent. */
    send: () =>
      first.database.write([
        {
          sql: `UPDATE deliveries SET done_at = :now, outcome = 'sent', mail = release || address_id
            WHERE done_at IS NULL AND due_at <= :now`,
          args: { now: now() },
        },
      ]),
    logged: (event) => logs.filter((line) => line.event === event),
  };
}
