/* Sends through a real Postfix, which `npm run test:more` installs on Debian. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { BounceDesk } from "../../dist/gateway/delivery/bounce-desk.js";
import { BounceTags } from "../../dist/gateway/delivery/bounce-tag.js";
import { watchMaildir } from "../../dist/gateway/delivery/watch-maildir.js";
import { SuppressionStore } from "../../dist/gateway/storage/suppression-store.js";
import { openDelivery } from "./helpers/open-delivery.mjs";
import { postfix, startPostfix } from "./helpers/postfix.mjs";
import { openInbox } from "./helpers/smtp-inbox.mjs";
import { hours, secret } from "./helpers/subscription-gateway.mjs";

const skip = postfix ? false : "Postfix is not installed, or this is not root";
const tags = new BounceTags("bounces@ministry.example", [secret]);
const reply = (responseCode, message) => Object.assign(new Error(message), { responseCode });

/** Tries something until it is true, for a minute at most. */
async function until(check) {
  for (let attempt = 0; attempt < 600; attempt++) {
    if (await check()) return;
    await pause(100);
  }
  assert.fail("It did not become true within a minute.");
}

/** A reader whose address id can be in a tag, with a release that waits. */
async function openReader(t, url, email) {
  const opened = await openDelivery(t, {
    url,
    envelopeFor: async ({ addressId, address }, sentAt) => ({
      from: await tags.addressFor({ addressId, sentAt }),
      to: address,
    }),
  });
  const { store, request, database, now, clock, release } = opened;
  await request(email);
  const [row] = await database.read({
    sql: "SELECT a.id, s.request_id FROM addresses a JOIN subscriptions s ON s.address_id = a.id",
  });
  await store.confirm({ addressId: row.id, list: "news" }, row.request_id, now());
  await database.write([{ sql: "DELETE FROM outbox" }]);
  clock.advance(hours(1));
  await release("r1");
  await database.write([
    {
      sql: `INSERT INTO deliveries (release, address_id, list, frequency, domain, due_at)
        VALUES ('r1', :id, 'news', 'immediately', :domain, 0)`,
      args: { id: row.id, domain: email.split("@")[1] },
    },
  ]);
  const outcome = async () => (await opened.newsOutcomes())[`r1 ${email}`];
  return { ...opened, outcome };
}

test(
  "a mail goes through Postfix; one that the receiver refuses comes back and ends the subscription (N18)",
  { skip, timeout: 120_000 },
  async (t) => {
    const receiver = await openInbox(t, {
      onRecipient(address) {
        if (address.startsWith("gone")) throw reply(550, "5.1.1 no such user");
      },
    });
    const relay = await startPostfix(t, { transport: [`press.example smtp:[127.0.0.1]:${receiver.port}`] });
    const fine = await openReader(t, relay.url, "fine@press.example");
    await fine.delivery.wake();
    assert.equal(await fine.outcome(), "sent");
    await receiver.mailTo("fine@press.example");

    const gone = await openReader(t, relay.url, "gone@press.example");
    await gone.delivery.wake();
    assert.equal(await gone.outcome(), "sent", "Postfix has taken it");
    const desk = new BounceDesk({
      suppressions: new SuppressionStore(gone.database),
      tags,
      now: gone.now,
      log: () => {},
    });
    const watch = watchMaildir(relay.maildir, desk, () => {});
    t.after(() => watch.close());
    await until(async () => {
      await watch.look();
      return (await gone.store.exportAddress("gone@press.example")).subscriptions[0].state === "unsubscribed";
    });
    const [suppression] = await gone.database.read({ sql: "SELECT reason FROM suppressions" });
    assert.equal(suppression.reason, "bounced");
  },
);

test(
  "Postfix refuses to relay: the mail waits and no attempt counts (N17)",
  { skip, timeout: 120_000 },
  async (t) => {
    const receiver = await openInbox(t);
    const transport = [`press.example smtp:[127.0.0.1]:${receiver.port}`];
    const closed = await startPostfix(t, { transport, settings: { mynetworks: "192.0.2.0/24" } });
    const reader = await openReader(t, closed.url, "reader@press.example");
    await reader.delivery.wake();
    assert.equal(await reader.outcome(), null);
    const { code, cause } = reader.delivery.fault;
    // The default of Postfix, so that a mistake in its settings loses no mail.
    assert.deepEqual([code, cause], ["relay-denied", "454 4.7.1"]);
    assert.equal((await reader.deliveries())["r1 reader@press.example"].attempts, 0);
  },
);

for (const [code, restriction, expected] of [
  ["450", "450 4.2.2 mailbox full", null],
  ["550", "550 5.1.1 no such user", "refused"],
]) {
  test(
    `Postfix answers ${code} to a recipient: the mail ${expected ? "is refused" : "waits"} (N17)`,
    { skip, timeout: 120_000 },
    async (t) => {
      const relay = await startPostfix(t, { access: [`reader@press.example ${restriction}`] });
      const reader = await openReader(t, relay.url, "reader@press.example");
      await reader.delivery.wake();
      assert.equal(await reader.outcome(), null);
      // Between two refusals of an address, the server accepts another.
      await reader.request("other@press.example");
      await reader.delivery.wake();
      reader.clock.advance(hours(1));
      await reader.delivery.wake();
      assert.equal(await reader.outcome(), expected);
      assert.equal(reader.delivery.fault, undefined);
    },
  );
}
