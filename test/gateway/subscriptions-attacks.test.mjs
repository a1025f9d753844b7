/* Attacks on the subscription routes from outside. */
import assert from "node:assert/strict";
import { once } from "node:events";
import { connect } from "node:net";
import { test } from "node:test";
import { Tokens } from "../../dist/gateway/subscriptions/tokens.js";
import { eraseAddress } from "../../dist/gateway/subscriptions/operator-tasks.js";
import { countRows } from "./helpers/database-rows.mjs";
import { days, filledIn, linksOf, openSubscriptions, secret } from "./helpers/subscription-gateway.mjs";

const unlimited = { clientPer10Minutes: 100_000, clientPerDay: 100_000 };

test("no text in any field causes an error, or is stored with control characters", async (t) => {
  const gateway = await openSubscriptions(t, { options: { limits: unlimited } });
  const texts = [
    "a\0b",
    "\r\nX-Evil: yes",
    "\u2028\u2029\u0085\u202e\ud800",
    "%00",
    "'; DROP TABLE subscriptions; --",
    "__proto__",
    "x".repeat(10_000),
    "1e309",
  ];
  const names = [...Object.keys(filledIn({ email: "" })), "list", "altcha", "token", "__proto__"];
  let number = 0;
  for (const name of names)
    for (const text of texts) {
      const fields = filledIn({ email: `reader-${++number}@press.example`, [name]: text });
      const form = await gateway.post(fields, { accept: "text/html" });
      const json = await gateway.send("", {
        method: "POST",
        body: JSON.stringify(fields),
        headers: { "Content-Type": "application/json" },
      });
      for (const answer of [form, json]) {
        assert.ok([202, 422].includes(answer.status), `${name}: ${answer.status}`);
        assert.equal(answer.headers.get("x-evil"), null);
        assert.doesNotMatch(await answer.text(), /\bat .*\.js:\d|SQLITE/);
      }
    }
  let consentCount = 0;
  for (let id = 1; id <= number; id++) {
    const record = await gateway.recordOf(`reader-${id}@press.example`);
    for (const { text_version: version, locale, page, list } of record?.consents ?? []) {
      assert.doesNotMatch([version, locale, page, list].join(""), /[\p{C}\p{Zl}\p{Zp}]/u);
      consentCount++;
    }
  }
  assert.ok(consentCount > 50);
});

test("concurrent requests for one address make one subscription and one mail", async (t) => {
  const gateway = await openSubscriptions(t, { options: { limits: unlimited } });
  const answers = await Promise.all(
    Array.from({ length: 100 }, () => gateway.subscribe("reader@press.example")),
  );
  assert.deepEqual([...new Set(answers.map(({ status }) => status))], [202]);
  const mail = await gateway.inbox.mailTo("reader@press.example");
  await gateway.press(linksOf(mail).confirm);
  assert.equal(await gateway.stateOf("reader@press.example"), "active");
  const { mails, consents } = await gateway.recordOf("reader@press.example");
  assert.deepEqual(mails.map(({ kind }) => kind).sort(), ["confirm", "welcome"]);
  assert.equal(consents.filter(({ event }) => event === "requested").length, 1);
});

test("spellings of one address are the same address, and a look-alike is another", async (t) => {
  const gateway = await openSubscriptions(t, { options: { limits: unlimited } });
  for (const email of [
    "reader@münchen.example",
    "reader@mu\u0308nchen.example",
    "READER@MÜNCHEN.EXAMPLE",
    "reader@xn--mnchen-3ya.example",
    "reader@ｍünchen。example",
  ])
    assert.equal((await gateway.subscribe(email)).status, 202, email);
  const { addresses } = await countRows(gateway.options.store.database);
  assert.equal(addresses, 1);
  assert.equal((await gateway.recordOf("reader@münchen.example")).address, "reader@xn--mnchen-3ya.example");
  // With a Cyrillic letter.
  const lookAlike = "reader@munсhen.example";
  assert.equal(await gateway.recordOf(lookAlike), undefined);
  assert.equal((await gateway.subscribe(lookAlike)).status, 202);
  assert.match((await gateway.recordOf(lookAlike)).address, /^reader@xn--/);
  // Not every mail server accepts these, and mail programs may show something else.
  for (const email of [
    "rëader@press.example",
    "reader\u202e@press.example",
    "reader@press\u200b.example\u202e",
  ])
    if ((await gateway.subscribe(email)).status === 202)
      assert.match((await gateway.recordOf(email)).address, /^[\x21-\x7e]+$/, email);
});

test("an address that a program would take for an option or a command is refused", async (t) => {
  const gateway = await openSubscriptions(t, { options: { limits: unlimited } });
  for (const email of ["-oQ/tmp@press.example", "|touch@press.example"])
    assert.equal((await gateway.subscribe(email)).status, 422, email);
});

test("each route answers only its own methods", async (t) => {
  const gateway = await openSubscriptions(t, { options: { proofOfWork: {} } });
  await gateway.subscribe("reader@press.example", { accept: "text/html" });
  const { confirm, unsubscribe } = linksOf(await gateway.inbox.mailTo("reader@press.example"));
  for (const link of [gateway.url, confirm, unsubscribe, `${gateway.url}/manage?token=x`])
    for (const method of ["PUT", "PATCH", "DELETE", "PROPFIND", "HEAD"]) {
      const answer = await fetch(link, { method });
      assert.ok(answer.status < 500, `${method} ${link}`);
      if (method !== "HEAD") assert.equal(answer.status, 404, `${method} ${link}`);
      else assert.equal(await answer.text(), "");
    }
  assert.equal((await fetch(`${gateway.url}/challenge`, { method: "POST" })).status, 404);
  assert.equal(await gateway.stateOf("reader@press.example"), "pending");
});

test("a body with false headers is rejected", async (t) => {
  const gateway = await openSubscriptions(t);
  const { port } = new URL(gateway.url);
  const raw = async (...lines) => {
    const socket = connect(Number(port), "127.0.0.1");
    let text = "";
    socket.on("data", (part) => (text += part));
    socket.end(lines.join("\r\n"));
    await once(socket, "close");
    return text;
  };
  const head = ["POST /subscriptions HTTP/1.1", "Host: g", "Connection: close"];
  const form = "Content-Type: application/x-www-form-urlencoded";
  for (const [lines, status] of [
    [[form, "", ""], 422],
    [[form, "Content-Length: 0", "", ""], 422],
    [[form, "Content-Length: -1", "", ""], 400],
    [[form, "Content-Length: 5", "Content-Length: 6", "", "email="], 400],
    [[form, "Content-Length: 99999999999999999999", "", "email=a"], 400],
    [[form, "Content-Length: 17000", "", "email=a"], 413],
    [["Content-Length: 7", "", "email=a"], 415],
    [["Content-Type: application/x-www-form-urlencoded\0", "Content-Length: 7", "", "email=a"], 400],
    [["Content-Type: multipart/form-data", "Content-Length: 7", "", "email=a"], 400],
    [[form, "Transfer-Encoding: chunked", "", "7", "email=a", "0", "", ""], 422],
    [[form, "Transfer-Encoding: chunked", "", "z", "email=a", "0", "", ""], 400],
  ])
    assert.match(await raw(...head, ...lines), new RegExp(`^HTTP/1\\.1 ${status} `), lines.join("|"));
  // A request that is cut off gets no answer, and the next one does.
  await raw(...head, form, "Content-Length: 100", "", "email=a");
  assert.equal((await gateway.subscribe("reader@press.example")).status, 202);
  assert.equal(await gateway.stateOf("reader@press.example"), "pending");
});

test("a link stays valid after a change of the secret as long as the old one is listed", async (t) => {
  const old = await openSubscriptions(t);
  await old.subscribe("reader@press.example");
  const { confirm } = linksOf(await old.inbox.mailTo("reader@press.example"));
  const token = new URL(confirm).searchParams.get("token");
  const next = "another secret of at least thirty-two characters";
  const grant = async (secrets) => new Tokens(secrets).read(token, "confirm");
  assert.equal((await grant([next, secret])).list, "news");
  assert.equal(await grant([next]), undefined);
  // A token signed with the first secret is not valid with the others alone.
  const fresh = await new Tokens([next, secret]).sign({ purpose: "manage", addressId: "a", list: "news" });
  assert.equal(await new Tokens([secret]).read(fresh, "manage"), undefined);
});

test("a modified token is not valid", async (t) => {
  const gateway = await openSubscriptions(t);
  await gateway.subscribe("reader@press.example");
  const { confirm } = linksOf(await gateway.inbox.mailTo("reader@press.example"));
  const token = new URL(confirm).searchParams.get("token");
  const [head, ...rest] = token.split(".");
  for (const forged of [
    "",
    ".",
    "....",
    token.slice(0, -1),
    `${token}A`,
    `${token}=`,
    `${token}\0`,
    `${token}\n`,
    ` ${token}`,
    token.toUpperCase(),
    [head, ...rest.slice(0, -1), ""].join("."),
    [head, ...rest.slice(0, -1), "A".repeat(43)].join("."),
    ["unsubscribe", ...rest].join("."),
    "x".repeat(100_000),
  ])
    for (const path of ["confirm", "manage", "unsubscribe"]) {
      const body = new URLSearchParams({ token: forged });
      const answer = await gateway.send(`/${path}`, { method: "POST", body });
      assert.ok([400, 404, 413].includes(answer.status), `${path} ${forged.slice(0, 60)}: ${answer.status}`);
    }
  assert.equal(await gateway.stateOf("reader@press.example"), "pending");
});

test("links to an erased subscription bring nothing back", async (t) => {
  const gateway = await openSubscriptions(t);
  await gateway.subscribe("reader@press.example");
  const links = linksOf(await gateway.inbox.mailTo("reader@press.example"));
  assert.equal(await eraseAddress(gateway.options, "reader@press.example"), true);
  assert.equal((await fetch(links.confirm, { method: "POST" })).status, 410);
  assert.equal((await fetch(links.unsubscribe, { method: "POST" })).status, 200);
  gateway.clock.advance(days(3));
  assert.equal((await fetch(links.confirm, { method: "POST" })).status, 410);
  assert.deepEqual(await countRows(gateway.options.store.database), {
    addresses: 0,
    subscriptions: 0,
    consents: 0,
    outbox: 0,
  });
});
