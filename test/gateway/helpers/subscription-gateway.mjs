import { join } from "node:path";
import { serve } from "@hono/node-server";
import { Hono } from "hono";
import { readConfig } from "../../../dist/gateway/config/read-config.js";
import { createSubscriptions } from "../../../dist/gateway/subscriptions/create-subscriptions.js";
import { exportAddress, exportList } from "../../../dist/gateway/subscriptions/operator-tasks.js";
import { openInbox } from "./smtp-inbox.mjs";
import { tempFolder } from "./temp-folder.mjs";

export const secret = "a secret of at least thirty-two characters";

/** Clocks that move only when a test advances or sets them. */
export function testClock(start = "2026-11-24T10:00:00Z") {
  let time = Date.parse(start);
  let elapsed = 0;
  return {
    now: () => new Date(time),
    elapsed: () => elapsed,
    /** Lets time pass. */
    advance(milliseconds) {
      time += milliseconds;
      elapsed += milliseconds;
    },
    /** Sets the wall clock, as an operator or NTP does. */
    setBy: (milliseconds) => (time += milliseconds),
  };
}

export const hours = (count) => count * 3_600_000;
export const days = (count) => hours(24 * count);

/**
 * The subscription routes over HTTP, with a database file and a mail server of their own. The header x-forwarded-for
 * identifies clients.
 */
export async function openSubscriptions(
  t,
  {
    options = {},
    storeOptions = {},
    feeds,
    database,
    inbox,
    clock = testClock(),
    mount = "/subscriptions",
  } = {},
) {
  const logs = [];
  const app = new Hono();
  // The public address contains the port, which is known only when the server listens.
  const server = await new Promise((resolve) => {
    const opened = serve(
      { fetch: (request, env) => app.fetch(request, env), port: 0, hostname: "127.0.0.1" },
      () => resolve(opened),
    );
  });
  const origin = `http://127.0.0.1:${server.address().port}`;
  const own = !options.forward && {
    store: {
      database: database ?? `file:${join(await tempFolder(t), "subscriptions.db")}`,
      smtp: (inbox ??= await openInbox(t)).url,
      from: { name: "Ministry of Tests", address: "news@ministry.example" },
      ...storeOptions,
    },
  };
  const all = {
    url: `${origin}${mount}`,
    secret,
    lists: {
      news: { title: { en: "News of the ministry", da: "Nyt fra ministeriet", ar: "أخبار الوزارة" } },
    },
    clientHeader: "x-forwarded-for",
    ...own,
    ...options,
  };
  const subscriptions = createSubscriptions(readConfig({ feeds, subscriptions: all }).subscriptions, {
    origins: "*",
    log: (event, fields) => logs.push({ event, ...fields }),
    now: clock.now,
    elapsed: clock.elapsed,
  });
  app.route(mount, subscriptions.routes);
  let closing;
  const close = () =>
    (closing ??= (async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await subscriptions.close();
    })());
  t.after(close);

  let clients = 0;
  const url = all.url;
  /** Each call comes from a client of its own, unless `client` is given. */
  const send = (path, { headers, client = `10.${++clients >> 8}.${clients & 255}.1`, ...init } = {}) =>
    fetch(url + path, { ...init, headers: { "x-forwarded-for": client, ...headers } });
  const post = (fields, { accept = "application/json", path = "", ...init } = {}) =>
    send(path, {
      method: "POST",
      body: new URLSearchParams(fields),
      ...init,
      headers: { Accept: accept, ...init.headers },
    });

  /** All that is stored about an address; undefined if nothing is. */
  const recordOf = (email) => exportAddress(all, email);

  return {
    url,
    origin,
    options: all,
    inbox,
    clock,
    logs,
    send,
    post,
    close,
    subscriptions,
    /** Posts what the form of the element sends. */
    subscribe: (email, { fields, ...init } = {}) => post(filledIn({ email, ...fields }), init),
    /** Opens a link and presses the button of its page. */
    async press(link) {
      const page = await (await fetch(link)).text();
      const { action, fields } = formOf(page);
      return fetch(action, {
        method: "POST",
        body: new URLSearchParams(fields),
        headers: { Accept: "text/html" },
      });
    },
    recordOf,
    /** State of the subscription of an address to a list; undefined if there is none. */
    async stateOf(email, list = "news") {
      const record = await recordOf(email);
      return record?.subscriptions.find((subscription) => subscription.list === list)?.state;
    },
    /** What is recorded about the consent of an address, as names of events in their order. */
    async consentEventsOf(email) {
      return (await recordOf(email)).consents.map(({ event }) => event);
    },
    /** How many mails to these addresses are stored, sent or not. */
    async countMails(...emails) {
      const records = await Promise.all(emails.map(recordOf));
      return records.reduce((sum, record) => sum + (record?.mails.length ?? 0), 0);
    },
    /** The active subscribers of a list, as the operator gets them. */
    async subscribers(list = "news") {
      const found = [];
      await exportList(all, list, (subscriber) => found.push(subscriber));
      return found;
    },
  };
}

/** What the form of the element sends. */
export const filledIn = (fields) => ({
  consent: "yes",
  "consent-version": "newsroom-elements-2",
  locale: "en",
  time: "2026-11-24T09:59:58.000Z",
  page: "/en/news",
  elapsed: "7",
  website: "",
  ...fields,
});

/** The form of a page: its action, and the values of its fields. */
export function formOf(page) {
  const unescape = (text) =>
    text
      .replace(/&quot;/g, '"')
      .replace(/&#39;/g, "'")
      .replace(/&lt;/g, "<")
      .replace(/&gt;/g, ">")
      .replace(/&amp;/g, "&");
  const action = /<form[^>]* action="([^"]*)"/.exec(page)?.[1];
  const fields = {};
  for (const [input] of page.matchAll(/<input[^>]*>/g)) {
    const attribute = (name) => new RegExp(`\\s${name}="([^"]*)"`).exec(input)?.[1];
    if (attribute("type") === "checkbox") continue;
    fields[attribute("name")] = unescape(attribute("value") ?? "");
  }
  return { action: action && unescape(action), fields };
}

/** The links in the text of a mail, by purpose. */
export function linksOf({ text }) {
  const links = {};
  for (const [url, purpose] of text.matchAll(/https?:\/\/\S+\/(confirm|manage|unsubscribe)\?token=\S+/g))
    links[purpose] = url;
  return links;
}
