/* A gateway without its web server, for a process that a test kills: it takes bounces, watches feeds, queues what arrives and
   sends it, each time the test says what time it is. Not a test. */
import { readConfig } from "../../../dist/gateway/config/read-config.js";
import { openDelivery } from "../../../dist/gateway/delivery/open-delivery.js";
import { watchMaildir } from "../../../dist/gateway/delivery/watch-maildir.js";
import { FeedPages } from "../../../dist/gateway/feeds/feed-pages.js";
import { parseAnswer } from "../../../dist/gateway/feeds/parse-answer.js";
import { sendPlain } from "../../../dist/gateway/feeds/send-plain.js";
import { NewsRuntime } from "../../../dist/gateway/news/news-runtime.js";
import { openDatabase } from "../../../dist/gateway/storage/open-database.js";
import { Links } from "../../../dist/gateway/subscriptions/links.js";
import { Tokens } from "../../../dist/gateway/subscriptions/tokens.js";
import { dieAt } from "./die-in-transaction.mjs";

const { options, smtp, maildir, ...start } = JSON.parse(process.argv[2]);
let { time } = start;
const clock = { now: () => time, elapsed: () => time };
const log = (event, fields) => process.env.SHOW_LOG && console.error(process.pid, event, fields);
const { feeds, subscriptions } = readConfig(options);
const { lists, store, secret, url } = subscriptions;
const database = await openDatabase(store);
const { delivery, bounces } = await openDelivery(
  {
    ...store,
    // The mail server sees which process it talks to.
    smtp: `${smtp}?name=pid-${process.pid}`,
    bounces: { address: "bounces@ministry.example" },
  },
  {
    ...clock,
    database,
    lists,
    links: new Links(url, new Tokens([secret])),
    secrets: [secret],
    log,
    report: (...fault) => log("fault", fault),
  },
);
let reports;
const feedTools = {
  ...clock,
  log,
  // It starts faster without undici.
  send: async () => sendPlain,
  parser: async () => ({ parse: (_, job) => parseAnswer(job) }),
};
const pages = new Map(Object.entries(feeds).map(([id, feed]) => [id, new FeedPages(id, feed, feedTools)]));
const news = new NewsRuntime({
  ...clock,
  database,
  lists,
  pagesOf: (id) => pages.get(id),
  log,
  faults: { report: () => {} },
  wake: () => {},
});

process.on("message", async (message) => {
  ({ time } = message);
  dieAt(message.point);
  // It looks at once, and then only when it is asked.
  reports ??= watchMaildir(maildir, bounces, log);
  await reports.close();
  await reports.look();
  await news.look();
  await news.match();
  await delivery.wake();
  process.send("looked");
});
