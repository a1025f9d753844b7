import assert from "node:assert/strict";
import { generateKeyPairSync } from "node:crypto";
import { createServer } from "node:net";
import { test } from "node:test";
import { authenticate } from "mailauth";
import { createSmtpMailer } from "../../dist/gateway/delivery/smtp-mailer.js";
import { connectionFault, sendingOutcome } from "../../dist/gateway/delivery/smtp-outcome.js";
import { freePort } from "../helpers/free-port.mjs";
import { openDelivery } from "./helpers/open-delivery.mjs";
import { openInbox } from "./helpers/smtp-inbox.mjs";
import { hours } from "./helpers/subscription-gateway.mjs";

/**
 * A mail server that speaks as a test wants.
 *
 * @param answers The reply to each command, by its first word or `TEXT`; `null` hangs up. Default: 250.
 */
async function openScripted(t, answers = {}) {
  const commands = [];
  const texts = [];
  const server = createServer((socket) => {
    let text;
    let rest = "";
    const reply = (line) => (line === null ? socket.destroy() : socket.write(`${line}\r\n`));
    const answer = (name, standard, line) => {
      const given = answers[name];
      const found = typeof given === "function" ? given(line) : given;
      reply(found === undefined ? standard : found);
    };
    socket.on("error", () => {});
    answer("GREETING", "220 mx.example ESMTP");
    socket.on("data", (chunk) => {
      const lines = (rest + chunk).split("\r\n");
      rest = lines.pop();
      for (const line of lines) {
        if (text !== undefined && line !== ".") text.push(line);
        else if (text !== undefined) {
          texts.push(text.join("\n"));
          text = undefined;
          answer("TEXT", "250 2.0.0 queued", line);
        } else {
          const name = line.split(/[ :]/, 1)[0].toUpperCase();
          commands.push(line);
          if (name === "DATA" && answers.DATA === undefined) text = [];
          answer(name, name === "DATA" ? "354 go on" : name === "QUIT" ? "221 bye" : "250 2.1.0 ok", line);
        }
      }
    });
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  t.after(() => server.close());
  return { commands, texts, answers, url: `smtp://127.0.0.1:${server.address().port}` };
}

const reader = "reader@press.example";

/** Queues a release and a confirmation, and tries to send them at once, and again each hour. */
async function tryWith(t, answers, { times = 6, ...options } = {}) {
  const server = await openScripted(t, answers);
  const opened = await openDelivery(t, { url: server.url, ...options });
  const { delivery, subscribe, release, deliver, request, clock } = opened;
  await subscribe([reader]);
  await release("r1");
  await deliver("r1", [reader]);
  await request("new@press.example");
  for (let attempt = 0; attempt < times; attempt++) {
    await delivery.wake();
    clock.advance(hours(1));
  }
  return { ...opened, server, newsOutcome: (await opened.newsOutcomes())[`r1 ${reader}`] };
}

test("a mail whose server hung up after taking the text is uncertain: news are not sent again, a confirmation once (N16)", async (t) => {
  const { server, newsOutcome, outcomesOf, delivery, logs, deliveries } = await tryWith(t, { TEXT: null });
  const textsTo = (address) => server.texts.filter((text) => text.includes(`To: ${address}`)).length;
  assert.equal(newsOutcome, "uncertain");
  assert.equal(textsTo(reader), 1);
  assert.equal(textsTo("new@press.example"), 2);
  assert.deepEqual(await outcomesOf("new@press.example"), ["uncertain"]);
  assert.equal(delivery.counters.uncertain, 2);
  assert.equal(logs.filter(({ event }) => event === "mail-uncertain").length, 3);
  assert.ok(Object.values(await deliveries()).every(({ lease }) => !lease));
});

test("with resendUncertain news are sent once more, with the same Message-ID (N16)", async (t) => {
  const { server, newsOutcome } = await tryWith(t, { TEXT: null }, { resendUncertain: true });
  const mine = server.texts.filter((text) => text.includes(`To: ${reader}`));
  assert.equal(newsOutcome, "uncertain");
  assert.equal(mine.length, 2);
  assert.equal(new Set(mine.map((text) => /^Message-ID: .*$/m.exec(text)[0])).size, 1);
});

test("a server that hangs up before it has the text is tried again (N16)", async (t) => {
  let times = 0;
  const { newsOutcome, server } = await tryWith(t, {
    RCPT: (line) => (line.includes(reader) && times++ < 2 ? null : undefined),
  });
  assert.equal(newsOutcome, "sent");
  assert.equal(server.texts.filter((text) => text.includes(`To: ${reader}`)).length, 1);
});

for (const [reply, expected] of [
  ["550 5.1.1 no such user", "refused"],
  ["450 5.4.4 no route to host", "refused"],
  ["550 4.2.2 mailbox full", null],
  ["452 4.2.2 mailbox full", null],
  ["450 try later", null],
  ["554 no", "refused"],
]) {
  test(`“${reply}” to a recipient ${expected ? "is final" : "waits and goes out later"} (N17)`, async (t) => {
    let isOver = false;
    const answers = { RCPT: (line) => (line.includes(reader) && !isOver ? reply : undefined) };
    const { newsOutcomes, delivery, request, clock } = await tryWith(t, answers, { times: 1 });
    // Between two refusals of an address, the server accepts another.
    await request("later@press.example");
    await delivery.wake();
    clock.advance(hours(1));
    await delivery.wake();
    assert.equal((await newsOutcomes())[`r1 ${reader}`], expected);
    isOver = true;
    clock.advance(hours(1));
    await delivery.wake();
    assert.equal((await newsOutcomes())[`r1 ${reader}`], expected ?? "sent");
  });
}

test("an address that does not exist, by the reply to it, is reported; a policy against us is not (N17)", () => {
  const outcome = (response, command = "RCPT TO") =>
    sendingOutcome({ response, responseCode: Number(response.slice(0, 3)), command }, false);
  for (const reply of ["550 5.1.1 unknown", "550 5.4.4 no route", "550 unknown user", "553 5.1.2 bad domain"])
    assert.equal(outcome(reply).badAddress, true, reply);
  for (const reply of ["550 5.7.1 blocked by policy", "552 5.2.2 full", "550 5.7.26 no DMARC"])
    assert.equal(outcome(reply).badAddress, false, reply);
  assert.equal(outcome("550 5.1.1 unknown", "DATA").badAddress, false);
});

for (const [name, answers, part, code, cause] of [
  [
    "554 5.7.1 relay access denied",
    { RCPT: "554 5.7.1 <x>: Relay access denied" },
    "relay",
    "relay-denied",
    "554 5.7.1",
  ],
  ["550 5.7.1 relaying denied", { RCPT: "550 5.7.1 Relaying denied" }, "relay", "relay-denied", "550 5.7.1"],
  ["a sender that is refused", { MAIL: "550 5.1.8 sender rejected" }, "relay", "sender-refused", "550 5.1.8"],
  ["530 login wanted", { MAIL: "530 5.7.0 Authentication required" }, "smtp", "smtp-login", "530 5.7.0"],
  ["a full disk", { MAIL: "452 4.3.1 Insufficient system storage" }, "smtp", "smtp-busy", "452 4.3.1"],
  ["554 as a greeting", { GREETING: "554 5.7.1 no service" }, "relay", "relay-denied", "554 5.7.1"],
]) {
  test(`${name} is the operator's fault: mails wait, an alarm is raised, no attempt counts and nobody is suppressed`, async (t) => {
    const bad = [];
    const { newsOutcome, delivery, reports, logs, deliveries, outcomesOf, server, newsOutcomes, clock } =
      await tryWith(t, answers, { onBadAddress: async (mail) => void bad.push(mail) });
    assert.equal(newsOutcome, null);
    assert.equal(delivery.fault.code, code);
    assert.deepEqual(reports.at(-1), [part, code]);
    const [fault, ...more] = logs.filter(({ event }) => event === "mail-fault");
    assert.deepEqual([fault.code, fault.cause, more], [code, cause, []]);
    assert.ok(fault.advice.length > 10);
    assert.equal((await deliveries())[`r1 ${reader}`].attempts, 0);
    assert.deepEqual(bad, []);
    for (const key of Object.keys(server.answers)) delete server.answers[key];
    for (let attempt = 0; attempt < 3; attempt++) {
      clock.advance(hours(1));
      await delivery.wake();
    }
    assert.equal(delivery.fault, undefined);
    assert.equal((await newsOutcomes())[`r1 ${reader}`], "sent");
    assert.deepEqual(await outcomesOf("new@press.example"), ["sent"]);
  });
}

test("a certificate that nobody trusts is named, with what to do (known fault: ESOCKET)", async (t) => {
  const { SMTPServer } = await import("smtp-server");
  // The certificate that smtp-server brings is self-signed.
  const server = new SMTPServer({ secure: true, logger: false });
  server.on("error", () => {});
  const port = await freePort();
  await new Promise((resolve) => server.listen(port, "127.0.0.1", resolve));
  t.after(() => new Promise((resolve) => server.close(resolve)));
  const mailer = await createSmtpMailer(`smtps://127.0.0.1:${port}`);
  t.after(() => mailer.close());
  const fault = await mailer.verify().catch((error) => error);
  assert.equal(fault.code, "smtp-tls");
  assert.match(fault.cause, /SELF_SIGNED|CERT|ALTNAME/);
  assert.match(fault.advice, /certificate/);
});

test("connection errors have the name of the system's error", () => {
  const fault = (error) => {
    const { fault: found } = connectionFault(error);
    return [found.code, found.cause];
  };
  assert.deepEqual(fault({ code: "EDNS", originalCode: "ENOTFOUND" }), ["smtp-unreachable", "ENOTFOUND"]);
  assert.deepEqual(fault({ code: "ESOCKET", originalCode: "DEPTH_ZERO_SELF_SIGNED_CERT" }), [
    "smtp-tls",
    "DEPTH_ZERO_SELF_SIGNED_CERT",
  ]);
  assert.deepEqual(fault({ code: "EAUTH", responseCode: 535, response: "535 5.7.8 no" }), [
    "smtp-login",
    "535 5.7.8",
  ]);
});

test("DKIM covers both headers to unsubscribe, and another program verifies it (N20)", async (t) => {
  const { privateKey, publicKey } = generateKeyPairSync("rsa", {
    modulusLength: 2048,
    publicKeyEncoding: { type: "spki", format: "der" },
    privateKeyEncoding: { type: "pkcs8", format: "pem" },
  });
  const inbox = await openInbox(t);
  const mailer = await createSmtpMailer({
    url: inbox.url,
    dkim: { domain: "ministry.example", selector: "news", privateKey },
  });
  t.after(() => mailer.close());
  const attempt = await mailer.send(
    {
      messageId: "<mail@ministry.example>",
      from: { name: "Ministry", address: "news@ministry.example" },
      to: reader,
      date: new Date(),
      subject: "Ny aftale om havne på Grønland",
      text: "Text\n",
      html: "<p>Text</p>",
      headers: {
        "List-Id": "<news.ministry.example>",
        "List-Unsubscribe": "<https://gateway.example/subscriptions/unsubscribe?token=x>",
        "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
      },
    },
    { from: "bounces+tag@ministry.example", to: reader },
  );
  assert.deepEqual(attempt, { result: "sent" });
  const mail = await inbox.mailTo(reader);
  assert.equal(mail.envelope.mailFrom.address, "bounces+tag@ministry.example");
  const signed = mail.headers["dkim-signature"][0].replace(/\s/g, "");
  for (const name of ["list-unsubscribe", "list-unsubscribe-post", "from", "subject", "message-id"])
    assert.match(signed, new RegExp(`[:=]${name}[:;]`, "i"));
  const verify = (raw) =>
    authenticate(Buffer.from(raw, "latin1"), {
      ip: "192.0.2.1",
      disableArc: true,
      disableDmarc: true,
      disableBimi: true,
      resolver: async (name) => {
        assert.equal(name, "news._domainkey.ministry.example");
        return [[`v=DKIM1; k=rsa; p=${publicKey.toString("base64")}`]];
      },
      sender: "",
    }).then(({ dkim }) => dkim.results[0].status.result);
  assert.equal(await verify(mail.raw), "pass");
  assert.equal(await verify(mail.raw.replace("One-Click", "Two-Click")), "fail");
});

test("a key that is no key makes mails wait, and says so", async (t) => {
  const mailer = await createSmtpMailer({
    url: "smtp://127.0.0.1:1",
    dkim: { domain: "ministry.example", selector: "news", privateKey: "no key" },
  });
  t.after(() => mailer.close());
  const message = { from: { name: "", address: "a@b.example" }, to: reader, headers: {}, text: "x" };
  const { result, fault } = await mailer.send(message, { from: "a@b.example", to: reader });
  assert.deepEqual([result, fault.code], ["fault", "dkim-failed"]);
});
