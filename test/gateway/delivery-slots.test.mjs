import assert from "node:assert/strict";
import { test } from "node:test";
import { DomainLimits } from "../../dist/gateway/delivery/domain-limits.js";
import {
  channelsAfter,
  dueInChannel,
  endLeases,
  longestDue,
  nextAfter,
} from "../../dist/gateway/storage/tables/waiting-mails.js";
import {
  claimedMails,
  claimedNews,
  claimMail,
  claimNews,
  endMail,
  endNews,
} from "../../dist/gateway/storage/tables/claims.js";
import { testOnEach } from "./helpers/databases.mjs";
import { gate, mailerOf, openDelivery } from "./helpers/open-delivery.mjs";
import { hours } from "./helpers/subscription-gateway.mjs";

const names = (count, domain = "press.example") =>
  Array.from({ length: count }, (_, n) => `reader-${n}@${domain}`);

/** A mailer that hangs for one domain until the test lets go. */
function hangingMailer(domain) {
  const { opened, open } = gate();
  const sent = [];
  const started = [];
  let look = () => {};
  return {
    sent,
    started,
    open,
    /** Waits until something is true of what was sent or started. */
    async until(check) {
      while (!check()) await new Promise((resolve) => (look = resolve));
    },
    mailer: mailerOf(async ({ to }) => {
      started.push(to);
      look();
      if (to.endsWith(`@${domain}`)) await opened;
      sent.push(to);
      look();
    }),
  };
}

testOnEach("a recipient whose server hangs holds up no other: 200 mails pass it (N24)", async (t) => {
  const { mailer, sent, open, until } = hangingMailer("hangs.example");
  const { delivery, subscribe, release, deliver } = await openDelivery(t, { url: mailer });
  const readers = names(200);
  const stuck = names(20, "hangs.example");
  await subscribe([...stuck, ...readers]);
  await release("r1");
  await deliver("r1", [...stuck, ...readers]);
  const running = delivery.wake();
  await until(() => sent.length === 200);
  assert.deepEqual(new Set(sent), new Set(readers));
  open();
  await running;
  assert.equal(sent.length, 220);
});

testOnEach("a confirmation overtakes news that wait, and news leave it a connection (N24)", async (t) => {
  const { mailer, started, sent, open, until } = hangingMailer("slow.example");
  const { delivery, subscribe, release, deliver, request } = await openDelivery(t, {
    url: mailer,
    limits: { connections: 4, perDomain: 100 },
  });
  await subscribe(names(100, "slow.example"));
  await release("r1");
  await deliver("r1", names(100, "slow.example"));
  const running = delivery.wake();
  // Of four connections, news take three.
  await until(() => started.length === 3);
  await request("new@press.example");
  void delivery.wake();
  await until(() => sent.includes("new@press.example"));
  assert.equal(started.length, 4);
  open();
  await running;
  assert.equal(sent.length, 101);
});

testOnEach(
  "no more mails are on their way to a domain than its limit, and to all domains than there are connections (N19)",
  async (t) => {
    const onTheirWay = new Map();
    let most = 0;
    let mostTogether = 0;
    const mailer = mailerOf(async ({ to }) => {
      const domain = to.split("@")[1];
      onTheirWay.set(domain, (onTheirWay.get(domain) ?? 0) + 1);
      most = Math.max(most, onTheirWay.get(domain));
      mostTogether = Math.max(
        mostTogether,
        [...onTheirWay.values()].reduce((sum, count) => sum + count),
      );
      await new Promise((resolve) => setTimeout(resolve, 0));
      onTheirWay.set(domain, onTheirWay.get(domain) - 1);
    });
    const { delivery, subscribe, release, deliver } = await openDelivery(t, {
      url: mailer,
      limits: { connections: 10, perDomain: 3 },
    });
    const readers = ["a", "b", "c", "d", "e"].flatMap((name) => names(30, `${name}.example`));
    await subscribe(readers);
    await release("r1");
    await deliver("r1", readers);
    await delivery.wake();
    assert.equal(delivery.counters.sent, 150);
    assert.equal(most, 3);
    assert.ok(mostTogether <= 8, `${mostTogether}`);
  },
);

testOnEach(
  "a 421 slows that domain alone, half a minute and then twice as long, with one mail at a time (N19)",
  async (t) => {
    let isBusy = true;
    const started = [];
    const mailer = mailerOf(({ to }) => {
      started.push(to);
      return isBusy && to.endsWith("@busy.example")
        ? { result: "deferred", code: "421", slow: true }
        : undefined;
    });
    const { delivery, subscribe, release, deliver, clock, newsOutcomes } = await openDelivery(t, {
      url: mailer,
    });
    const busy = names(50, "busy.example");
    const others = names(50, "other.example");
    await subscribe([...busy, ...others]);
    await release("r1");
    await deliver("r1", [...busy, ...others]);
    await delivery.wake();
    const toBusy = () => started.filter((to) => to.endsWith("@busy.example")).length;
    assert.equal(started.length - toBusy(), 50);
    assert.equal(toBusy(), 4, "those on their way when it said so");
    clock.advance(29_000);
    await delivery.wake();
    assert.equal(toBusy(), 4);
    clock.advance(1000);
    await delivery.wake();
    assert.equal(toBusy(), 5, "one finds out whether it is over");
    clock.advance(30_000);
    await delivery.wake();
    assert.equal(toBusy(), 5, "the next pause is a minute");
    isBusy = false;
    clock.advance(hours(1));
    await delivery.wake();
    assert.deepEqual([...new Set(Object.values(await newsOutcomes()))], ["sent"]);
  },
);

test("a rate lets so many mails a second to a domain, and others meanwhile (N19)", () => {
  let time = 0;
  const limits = new DomainLimits({ perDomain: 4, perSecond: 2 }, () => time);
  let sent = 0;
  for (; time < 10_000; time += 100) {
    if (!limits.room("a.example")) continue;
    limits.started("a.example");
    limits.ended("a.example", "works");
    sent++;
  }
  assert.equal(sent, 20);
  assert.equal(limits.room("b.example"), 1);
});

testOnEach(
  "a paused list waits and a list beside it does not; it goes on when it is resumed (N9)",
  async (t) => {
    const sent = [];
    const { delivery, subscribe, release, deliver, database } = await openDelivery(t, {
      url: mailerOf(({ to }) => void sent.push(to)),
      lists: ["news", "trade"],
    });
    // More than one page of mails that have been due for longer.
    const paused = names(200, "a.example");
    const others = names(10, "b.example");
    await subscribe(paused);
    await subscribe(others, { list: "trade" });
    await release("r1");
    await deliver("r1", paused);
    await deliver("r1", others, { list: "trade" });
    await database.write([{ sql: "INSERT INTO pauses (list, at) VALUES ('news', 0)" }]);
    await delivery.wake();
    assert.deepEqual(sent.sort(), others);
    await database.write([{ sql: "DELETE FROM pauses" }]);
    await delivery.wake();
    assert.equal(sent.length, 210);
  },
);

testOnEach(
  "what has ended is on disk before its slot takes the next mail, and outcomes that come together are one transaction (N14)",
  async (t) => {
    const { opened, open } = gate();
    let started = 0;
    let reached;
    const all = new Promise((resolve) => (reached = resolve));
    const { delivery, subscribe, release, deliver, database, deliveries } = await openDelivery(t, {
      url: mailerOf(async () => {
        if (++started === 8) reached();
        if (started <= 8) await opened;
      }),
      limits: { connections: 10, perDomain: 100 },
    });
    await subscribe(names(16));
    await release("r1");
    await deliver("r1", names(16));
    const write = database.write.bind(database);
    const noted = [];
    database.write = async (statements) => {
      const outcomes = statements.filter(({ args }) => args?.outcome === "sent").length;
      const claims = statements.filter(({ sql }) => sql.includes("attempts = attempts + 1")).length;
      if (outcomes) noted.push({ outcomes, claims });
      return write(statements);
    };
    const running = delivery.wake();
    await all;
    const claimed = Object.values(await deliveries()).filter(({ lease }) => lease);
    assert.equal(claimed.length, 8, "none is claimed without a connection for it");
    open();
    await running;
    assert.equal(
      noted.reduce((sum, { outcomes }) => sum + outcomes, 0),
      16,
    );
    assert.deepEqual(noted[0], { outcomes: 8, claims: 8 });
  },
);

testOnEach("while the database cannot be written no mail is sent twice, and none is forgotten", async (t) => {
  const sent = [];
  const { delivery, subscribe, release, deliver, database, newsOutcomes, logs } = await openDelivery(t, {
    url: mailerOf(({ to }) => void sent.push(to)),
  });
  await subscribe(names(30));
  await release("r1");
  await deliver("r1", names(30));
  const write = database.write.bind(database);
  let failures = 0;
  database.write = async (statements) => {
    const notes = statements.some(({ args }) => args?.outcome === "sent");
    if (notes && failures < 2) {
      failures++;
      throw Object.assign(new Error("disk I/O error"), { code: "SQLITE_FULL" });
    }
    return write(statements);
  };
  await delivery.wake();
  while (sent.length < 30) await delivery.wake();
  assert.equal(failures, 2);
  assert.ok(logs.some(({ event, code }) => event === "outbox-failed" && code === "SQLITE_FULL"));
  assert.deepEqual([...sent].sort(), names(30).sort());
  assert.deepEqual([...new Set(Object.values(await newsOutcomes()))], ["sent"]);
});

test("no query of sending reads more than an index needs, however many mails wait (N24)", async (t) => {
  const { database } = await openDelivery(t, { url: mailerOf(() => {}) });
  const lease = { lease: "lease", until: 1 };
  const waiting = { release: "r", addressId: "a", list: "news", mail: undefined };
  const statements = [
    ...["outbox", "deliveries"].flatMap((table) => {
      const channel = { list: table === "outbox" ? undefined : "news", domain: "a.example" };
      return [
        longestDue(table, 1, 64),
        channelsAfter(table, channel, 64),
        dueInChannel(table, channel, 1, 1),
        nextAfter(table, 1),
        endLeases(table, 1),
      ];
    }),
    claimMail("id", lease, ""),
    claimedMails(lease),
    claimNews({ ...waiting, frequency: "immediately" }, "mail", lease, 1, ""),
    claimNews({ ...waiting, frequency: "daily" }, "mail", lease, 1, ""),
    claimNews({ ...waiting, frequency: "daily", mail: "m" }, "mail", lease, 1, ""),
    claimedNews(lease),
    endMail("id", "lease", { outcome: "sent" }, 1),
    endNews({ addressId: "a", mailId: "m", lease: "lease" }, undefined, { outcome: "sent" }, 1),
    endNews({ addressId: "a", mailId: "m", lease: "lease" }, "r", { counted: true, dueAt: 1 }, 1),
  ];
  for (const { sql, args } of statements) {
    const plan = await database.read({ sql: `EXPLAIN QUERY PLAN ${sql}`, args });
    const details = plan.map(({ detail }) => detail);
    const bad = details.filter(
      (detail) =>
        // A scan of what the statement has made itself, or one that ends with the first row of an index, does not grow.
        (/^SCAN/.test(detail) &&
          !/^SCAN (channels|times|free|\(subquery|CONSTANT|\d)/.test(detail) &&
          !/USING (COVERING )?INDEX (outbox|deliveries)_(waiting|next|leased)/.test(detail)) ||
        (/B-TREE/.test(detail) && /ORDER BY/.test(detail) && !sql.includes("r.first_seen")),
    );
    assert.deepEqual(bad, [], `${sql}\n${details.join("\n")}`);
    // All entries of a list, or of a domain, would grow.
    const wide = details.filter((detail) => /SEARCH deliveries USING INDEX \w+ \(list=\?\)$/.test(detail));
    assert.deepEqual(wide, [], `${sql}\n${details.join("\n")}`);
  }
});
