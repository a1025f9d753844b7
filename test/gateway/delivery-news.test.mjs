import assert from "node:assert/strict";
import { testOnEach } from "./helpers/databases.mjs";
import { gate, mailerOf, openDelivery } from "./helpers/open-delivery.mjs";
import { hours } from "./helpers/subscription-gateway.mjs";

const reader = "reader@press.example";
const taking = (sent) => mailerOf(({ to, subject, messageId }) => void sent.push({ to, subject, messageId }));

testOnEach("a release goes to each reader once, and what is sent stays noted", async (t) => {
  const sent = [];
  const { delivery, subscribe, release, deliver, newsOutcomes } = await openDelivery(t, {
    url: taking(sent),
  });
  await subscribe([reader, "other@press.example"]);
  await release("r1");
  await deliver("r1", [reader, "other@press.example"]);
  await delivery.wake();
  await delivery.wake();
  assert.deepEqual(sent.map(({ to }) => to).sort(), ["other@press.example", reader]);
  assert.deepEqual(await newsOutcomes(), { "r1 other@press.example": "sent", [`r1 ${reader}`]: "sent" });
});

testOnEach(
  "A release that is withdrawn while mails wait is not mailed, and the rest of the digest is (N8)",
  async (t) => {
    const sent = [];
    const { delivery, subscribe, release, deliver, newsOutcomes, clock, now } = await openDelivery(t, {
      url: taking(sent),
    });
    await subscribe([reader]);
    for (const id of ["r1", "r2", "r3"]) await release(id, { withdrawnAt: id === "r2" ? now() : null });
    for (const id of ["r1", "r2", "r3"])
      await deliver(id, [reader], { frequency: "daily", dueAt: now() + hours(1) });
    await delivery.wake();
    assert.deepEqual(sent, []);
    clock.advance(hours(1));
    await delivery.wake();
    assert.deepEqual(
      sent.map(({ subject }) => subject),
      ["r1 r3"],
    );
    assert.deepEqual(await newsOutcomes(), {
      [`r1 ${reader}`]: "sent",
      [`r2 ${reader}`]: "withdrawn",
      [`r3 ${reader}`]: "sent",
    });
  },
);

testOnEach("A release under embargo waits for its end, at the moment of sending too (N6)", async (t) => {
  const sent = [];
  const { delivery, subscribe, release, deliver, clock, now, deliveries } = await openDelivery(t, {
    url: taking(sent),
  });
  await subscribe([reader]);
  await release("r1", { embargoUntil: now() + hours(2) });
  await deliver("r1", [reader]);
  await delivery.wake();
  assert.deepEqual(sent, []);
  clock.advance(hours(2));
  await delivery.wake();
  assert.equal(sent.length, 1);
  assert.equal((await deliveries())[`r1 ${reader}`].attempts, 1);
});

testOnEach("An unsubscribe holds for what waits in the queue (N20)", async (t) => {
  const sent = [];
  const { delivery, store, subscribe, release, deliver, newsOutcomes, now } = await openDelivery(t, {
    url: taking(sent),
  });
  const [addressId] = await subscribe([reader]);
  await release("r1");
  await deliver("r1", [reader]);
  await store.end({ addressId, list: "news" }, now());
  await delivery.wake();
  assert.deepEqual(sent, []);
  assert.equal((await newsOutcomes())[`r1 ${reader}`], "obsolete");
});

testOnEach("choices that a reader has changed since are looked at again before sending (N13)", async (t) => {
  const sent = [];
  const { delivery, subscribe, release, deliver, newsOutcomes } = await openDelivery(t, {
    url: taking(sent),
    wants: async (mail, id) => id !== "r1",
  });
  await subscribe([reader]);
  for (const id of ["r1", "r2"]) {
    await release(id);
    await deliver(id, [reader]);
  }
  await delivery.wake();
  assert.deepEqual(
    sent.map(({ subject }) => subject),
    ["r2"],
  );
  assert.equal((await newsOutcomes())[`r1 ${reader}`], "obsolete");
});

testOnEach(
  "a digest is one mail with everything that is due, also for a reader of two lists (N2, N12)",
  async (t) => {
    const sent = [];
    const { delivery, subscribe, release, deliver, clock, now } = await openDelivery(t, {
      url: taking(sent),
      lists: ["news", "trade"],
    });
    await subscribe([reader]);
    await subscribe([reader], { list: "trade" });
    for (const [index, id] of ["r1", "r2", "r3", "r4", "r5"].entries()) {
      await release(id);
      // A day has gone by without its digest.
      await deliver(id, [reader], {
        frequency: "daily",
        dueAt: now() - hours(24 * (index % 2)),
        list: id === "r5" ? "trade" : "news",
      });
      clock.advance(1);
    }
    await delivery.wake();
    assert.deepEqual(sent.map(({ subject }) => subject).sort(), ["r1 r2 r3 r4", "r5"]);
  },
);

testOnEach(
  "a digest that was put off takes up what becomes due before the next attempt, as one mail (N12)",
  async (t) => {
    const sent = [];
    let isDown = true;
    const { delivery, subscribe, release, deliver, clock } = await openDelivery(t, {
      url: mailerOf(({ subject }) =>
        isDown ? { result: "deferred", code: "451", slow: false } : void sent.push(subject),
      ),
    });
    await subscribe([reader]);
    await release("r1");
    await deliver("r1", [reader], { frequency: "daily" });
    await delivery.wake();
    isDown = false;
    await release("r2");
    await deliver("r2", [reader], { frequency: "daily" });
    clock.advance(hours(1));
    await delivery.wake();
    assert.deepEqual(sent, ["r1 r2"]);
  },
);

testOnEach(
  "a digest whose fate is unknown is sent again with the same releases and Message-ID (N14)",
  async (t) => {
    const sent = [];
    const reached = gate();
    const held = gate();
    const first = await openDelivery(t, {
      // As if the process had died after the server had accepted the mail.
      url: mailerOf(async (message) => {
        sent.push(message);
        reached.open();
        await held.opened;
      }),
      // One connection for news, so that it claims nothing more.
      limits: { connections: 2 },
    });
    await first.subscribe([reader]);
    await first.release("r1");
    await first.deliver("r1", [reader], { frequency: "daily" });
    void first.delivery.wake();
    await reached.opened;
    first.queue.endLeases = async () => {};
    await first.release("r2");
    await first.deliver("r2", [reader], { frequency: "daily" });
    const second = await openDelivery(t, {
      url: mailerOf((message) => void sent.push(message)),
      file: first.file,
      clock: first.clock,
    });
    first.clock.advance(hours(1));
    await second.delivery.wake();
    held.open();
    const subjects = sent.map(({ subject }) => subject).sort();
    assert.deepEqual(subjects, ["r1", "r1", "r2"]);
    const ids = sent.filter(({ subject }) => subject === "r1").map(({ messageId }) => messageId);
    assert.equal(ids[0], ids[1]);
  },
);

testOnEach("a correction knows the mail in which its reader got the original (N7)", async (t) => {
  const { delivery, subscribe, release, deliver, deliveries, news } = await openDelivery(t, {
    url: taking([]),
  });
  await subscribe([reader]);
  await release("r1");
  await deliver("r1", [reader]);
  await delivery.wake();
  await release("r2", { corrects: "r1" });
  await deliver("r2", [reader]);
  await delivery.wake();
  const [corrected] = news.at(-1).releases;
  assert.equal(corrected.corrects, "r1");
  assert.equal(corrected.originalMailId, (await deliveries())[`r1 ${reader}`].mail);
});

for (const [reason, isMailed] of [
  ["bounced", true],
  ["complained", true],
  ["operator", false],
]) {
  testOnEach(
    `an address that is suppressed (${reason}) gets no news, and ${isMailed ? "only a mail to confirm" : "no mail at all"} when its reader asks again (N18)`,
    async (t) => {
      const { addressHash } = await import("../../dist/gateway/shared/address-hash.js");
      const sent = [];
      const { delivery, subscribe, release, deliver, newsOutcomes, request, outcomesOf, database } =
        await openDelivery(t, { url: taking(sent) });
      await subscribe([reader]);
      await release("r1");
      await deliver("r1", [reader]);
      const hash = await addressHash(reader);
      await database.write([
        {
          sql: "INSERT INTO suppressions (address_hash, reason, at) VALUES (:hash, :reason, 0)",
          args: { hash, reason },
        },
      ]);
      await request(reader, "other");
      await delivery.wake();
      assert.equal((await newsOutcomes())[`r1 ${reader}`], "suppressed");
      assert.deepEqual(
        sent.map(({ subject }) => subject),
        isMailed ? ["confirm"] : [],
      );
      assert.deepEqual(await outcomesOf(reader), [isMailed ? "sent" : "suppressed"]);
    },
  );
}
