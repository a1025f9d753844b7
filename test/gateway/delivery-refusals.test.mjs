/* What becomes of addresses of which a mail server says that they do not exist. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { AddressRefusals } from "../../dist/gateway/delivery/address-refusals.js";
import { FaultBoard } from "../../dist/gateway/health/faults.js";
import { SuppressionStore } from "../../dist/gateway/storage/suppression-store.js";
import { openDelivery } from "./helpers/open-delivery.mjs";
import { openInbox } from "./helpers/smtp-inbox.mjs";
import { hours, testClock } from "./helpers/subscription-gateway.mjs";

const names = (count, name = "reader") =>
  Array.from({ length: count }, (_, n) => `${name}-${n}@press.example`);
const noSuchUser = () => Object.assign(new Error("5.1.1 no such user"), { responseCode: 550 });

/** Readers with a release each, and a mail server that refuses the addresses for which `refuses` is true. */
async function openReaders(t, readers, refuses) {
  const inbox = await openInbox(t, {
    onRecipient(address) {
      if (refuses(address)) throw noSuchUser();
    },
  });
  const clock = testClock();
  const board = new FaultBoard({ elapsed: () => +clock.now() }, () => {});
  const opened = await openDelivery(t, {
    url: inbox.url,
    clock,
    // As openDelivery of the gateway does.
    onBadAddress: async ({ addressId }, time) => {
      await new SuppressionStore(opened.database).suppress(addressId, "bounced", time, time);
    },
    report: (part, code) => board.report(part, code),
  });
  const { delivery, subscribe, release, deliver, database } = opened;
  await subscribe(readers);
  await release("r1");
  await deliver("r1", readers);
  return {
    ...opened,
    inbox,
    board,
    /** Sends what is due for some hours, looking each hour. */
    async pass(number) {
      for (let hour = 0; hour < number; hour++) {
        clock.advance(hours(1));
        await delivery.wake();
      }
    },
    /** Who gets no more mails. */
    unsubscribed: async () =>
      (
        await database.read({
          sql: `SELECT a.address FROM subscriptions s JOIN addresses a ON a.id = s.address_id WHERE s.state = 'unsubscribed'`,
        })
      ).map(({ address }) => address),
    suppressed: async () => (await database.read({ sql: "SELECT reason FROM suppressions" })).length,
  };
}

test("A relay that says of everybody that they do not exist unsubscribes nobody: the mails wait, an alarm is raised, and all go out later (N17, N18)", async (t) => {
  const readers = names(60);
  let isBroken = true;
  const { delivery, pass, unsubscribed, suppressed, board, inbox, newsOutcomes, logs } = await openReaders(
    t,
    readers,
    () => isBroken,
  );
  await delivery.wake();
  await pass(5);
  assert.deepEqual(
    board.list().map(({ part, code, severity }) => [part, code, severity]),
    [["relay", "all-refused", "failing"]],
  );
  assert.equal(delivery.fault.code, "all-refused");
  assert.match(logs.find(({ event }) => event === "mail-fault").advice, /Nobody is unsubscribed/);
  assert.deepEqual([...new Set(Object.values(await newsOutcomes()))], [null]);
  isBroken = false;
  await pass(3);
  assert.deepEqual(board.list(), []);
  assert.deepEqual(await unsubscribed(), []);
  assert.equal(await suppressed(), 0);
  assert.deepEqual(inbox.mails.map(({ envelope }) => envelope.rcptTo[0].address).sort(), readers.sort());
});

test("A relay that begins to refuse everybody after it has accepted many unsubscribes nobody (N17, N18)", async (t) => {
  const readers = names(200);
  let accepted = 0;
  let isBroken = false;
  const { delivery, pass, unsubscribed, board, inbox } = await openReaders(
    t,
    readers,
    () => (isBroken ||= accepted === 50) || (accepted++, false),
  );
  await delivery.wake();
  await pass(5);
  assert.equal(board.list()[0].code, "all-refused");
  // While it is wrong, a relay that accepts one mail now and then is not believed either.
  for (let time = 0; time < 5; time++) {
    isBroken = false;
    accepted = 49;
    await pass(2);
  }
  assert.deepEqual(await unsubscribed(), []);
  isBroken = false;
  accepted = 100;
  await pass(3);
  assert.deepEqual(await unsubscribed(), []);
  assert.equal(new Set(inbox.mails.map(({ envelope }) => envelope.rcptTo[0].address)).size, 200);
});

test("Those who do not exist among many who do are unsubscribed when they are refused once more, an hour later (N17, N18)", async (t) => {
  const gone = names(5, "gone");
  const { delivery, pass, unsubscribed, suppressed, board, request, newsOutcomes } = await openReaders(
    t,
    [...names(30), ...gone],
    (address) => address.startsWith("gone"),
  );
  await delivery.wake();
  assert.deepEqual(await unsubscribed(), []);
  await request("new@press.example");
  await delivery.wake();
  await pass(1);
  assert.deepEqual((await unsubscribed()).sort(), gone);
  assert.equal(await suppressed(), 5);
  assert.equal((await newsOutcomes())[`r1 ${gone[0]}`], "refused");
  assert.deepEqual(board.list(), []);
});

const refused = { result: "refused", code: "550 5.1.1", badAddress: true };
const sent = { result: "sent" };
const news = (addressId) => ({ type: "news", addressId });

test("An address is not believed to be bad by a second refusal that comes at once, or with no mail accepted between (N18)", () => {
  let time = 0;
  const refusals = new AddressRefusals(() => time);
  assert.equal(refusals.judge(news("a"), refused).result, "doubted");
  refusals.judge(news("b"), sent);
  assert.equal(refusals.judge(news("a"), refused).result, "doubted", "at once");
  time += hours(1);
  assert.equal(refusals.judge(news("a"), refused).result, "refused");
  assert.equal(refusals.judge(news("c"), refused).result, "doubted");
  // However often, one address alone raises no alarm.
  for (let attempt = 0; attempt < 30; attempt++) {
    time += hours(1);
    assert.equal(refusals.judge(news("c"), refused).result, "doubted", "nothing accepted");
  }
});

test("Addresses that somebody types into the form raise no alarm, and are not lost while there is one (N18)", () => {
  const refusals = new AddressRefusals(() => 0);
  const typed = (n) => ({ type: "subscription", addressId: `typed-${n}` });
  for (let n = 0; n < 50; n++) assert.equal(refusals.judge(typed(n), refused).result, "refused");
  assert.equal(refusals.judge(news("a"), refused).result, "doubted");
  for (let n = 0; n < 20; n++) refusals.judge(news(`reader-${n}`), refused);
  assert.equal(refusals.judge(news("a"), refused).result, "fault");
  assert.equal(refusals.judge(typed(0), refused).result, "doubted");
});

test("A mailbox that is full, or a text that is refused, says nothing about the others (N18)", () => {
  const refusals = new AddressRefusals(() => 0);
  const other = { result: "refused", code: "552 5.2.2", badAddress: false };
  for (let n = 0; n < 50; n++) assert.equal(refusals.judge(news(`reader-${n}`), other), other);
});
