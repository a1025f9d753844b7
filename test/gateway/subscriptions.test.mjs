import assert from "node:assert/strict";
import { test } from "node:test";
import {
  days,
  filledIn,
  formOf,
  hours,
  linksOf,
  openSubscriptions,
} from "./helpers/subscription-gateway.mjs";

test("a reader subscribes, confirms and unsubscribes", async (t) => {
  const gateway = await openSubscriptions(t);
  const answer = await gateway.subscribe("reader@press.example");
  assert.equal(answer.status, 202);
  assert.deepEqual(await answer.json(), { status: "pending" });

  const mail = await gateway.inbox.mailTo("reader@press.example");
  assert.equal(mail.subject, "Confirm your subscription to News of the ministry");
  const { confirm } = linksOf(mail);
  assert.ok(confirm.startsWith(`${gateway.url}/confirm?token=`));
  assert.match(mail.html, /<html lang="en" dir="ltr">/);

  const looked = await fetch(confirm);
  assert.equal(looked.status, 200);
  assert.match(await looked.text(), /<h1>Confirm your subscription<\/h1>/);
  assert.equal(await gateway.stateOf("reader@press.example"), "pending");

  const pressed = await gateway.press(confirm);
  assert.equal(pressed.status, 200);
  assert.match(await pressed.text(), /You’ve subscribed/);
  assert.equal(await gateway.stateOf("reader@press.example"), "active");

  const welcome = await gateway.inbox.mailTo("reader@press.example", ({ subject }) =>
    /^You’re subscribed/.test(subject),
  );
  const { manage, unsubscribe } = linksOf(welcome);
  assert.match(await (await gateway.press(manage)).text(), /You’ve unsubscribed/);
  assert.equal(await gateway.stateOf("reader@press.example"), "unsubscribed");
  assert.match(await (await fetch(unsubscribe)).text(), /You’ve unsubscribed/);
  assert.deepEqual(await gateway.consentEventsOf("reader@press.example"), [
    "requested",
    "confirmed",
    "unsubscribed",
  ]);
});

test("opening the links, as mail scanners do, changes nothing", async (t) => {
  const gateway = await openSubscriptions(t);
  await gateway.subscribe("reader@press.example");
  const mail = await gateway.inbox.mailTo("reader@press.example");
  for (const link of Object.values(linksOf(mail))) {
    assert.equal((await fetch(link)).status, 200);
    assert.equal((await fetch(link, { method: "HEAD" })).status, 200);
  }
  assert.equal(await gateway.stateOf("reader@press.example"), "pending");
});

test("a link that is used twice says that the subscription is confirmed", async (t) => {
  const gateway = await openSubscriptions(t);
  await gateway.subscribe("reader@press.example");
  const { confirm } = linksOf(await gateway.inbox.mailTo("reader@press.example"));
  await gateway.press(confirm);
  const page = await fetch(confirm);
  assert.equal(page.status, 200);
  assert.match(await page.text(), /You’ve already confirmed/);
  const again = await fetch(confirm, { method: "POST" });
  assert.equal(again.status, 200);
  assert.match(await again.text(), /You’ve already confirmed/);
  assert.deepEqual(await gateway.consentEventsOf("reader@press.example"), ["requested", "confirmed"]);
});

test("concurrent clicks confirm once", async (t) => {
  const gateway = await openSubscriptions(t);
  await gateway.subscribe("reader@press.example");
  const { confirm } = linksOf(await gateway.inbox.mailTo("reader@press.example"));
  const answers = await Promise.all(Array.from({ length: 10 }, () => fetch(confirm, { method: "POST" })));
  const pages = await Promise.all(answers.map((answer) => answer.text()));
  assert.equal(pages.filter((page) => page.includes("You’ve subscribed")).length, 1);
  assert.equal(pages.filter((page) => page.includes("You’ve already confirmed")).length, 9);
});

test("a link is valid for 48 hours, and then says how to get a new one", async (t) => {
  const gateway = await openSubscriptions(t, { options: { formUrl: "https://ministry.example/subscribe" } });
  await gateway.subscribe("reader@press.example");
  const { confirm } = linksOf(await gateway.inbox.mailTo("reader@press.example"));
  gateway.clock.advance(hours(48) - 1);
  assert.match(await (await fetch(confirm)).text(), /Confirm your subscription/);
  gateway.clock.advance(1);
  for (const method of ["GET", "POST"]) {
    const answer = await fetch(confirm, { method });
    assert.equal(answer.status, 410);
    const page = await answer.text();
    assert.match(page, /This link has expired/);
    assert.match(page, /href="https:\/\/ministry\.example\/subscribe"/);
  }
  assert.equal(await gateway.stateOf("reader@press.example"), "pending");
  // The new link works.
  await gateway.subscribe("reader@press.example");
  const mails = await gateway.inbox.waitForMails(2);
  assert.match(await (await gateway.press(linksOf(mails[1]).confirm)).text(), /You’ve subscribed/);
});

test("a link is valid for one purpose, one reader and one list", async (t) => {
  const gateway = await openSubscriptions(t, {
    options: { lists: { a: { title: "A" }, b: { title: "B" } } },
  });
  await gateway.subscribe("reader@press.example", { fields: { list: "a" } });
  await gateway.subscribe("reader@press.example", { fields: { list: "b" } });
  await gateway.inbox.waitForMails(2);
  const one = gateway.inbox.mails.find(({ subject }) => subject.endsWith("A"));
  const { confirm, unsubscribe } = linksOf(one);
  const token = new URL(confirm).searchParams.get("token");
  for (const path of ["unsubscribe", "manage"])
    assert.equal((await fetch(`${gateway.url}/${path}?token=${token}`)).status, 400);
  const ofUnsubscribe = new URL(unsubscribe).searchParams.get("token");
  assert.equal((await fetch(`${gateway.url}/confirm?token=${ofUnsubscribe}`)).status, 400);
  // Any change of any part makes it invalid.
  const parts = token.split(".");
  for (const index of parts.keys()) {
    const forged = parts.map((part, at) => (at === index ? swapped(part) : part));
    const answer = await fetch(`${gateway.url}/confirm?token=${forged.join(".")}`, { method: "POST" });
    assert.equal(answer.status, 400, `part ${index}`);
  }
  assert.equal((await fetch(`${gateway.url}/confirm`)).status, 400);
  await gateway.press(confirm);
  assert.equal(await gateway.stateOf("reader@press.example", "a"), "active");
  assert.equal(await gateway.stateOf("reader@press.example", "b"), "pending");
});

const swapped = (part) => (part.startsWith("a") ? `b${part.slice(1)}` : `a${part.slice(1)}`);

test("an old link does not restore a subscription that has ended", async (t) => {
  const gateway = await openSubscriptions(t);
  await gateway.subscribe("reader@press.example");
  const { confirm, unsubscribe } = linksOf(await gateway.inbox.mailTo("reader@press.example"));
  await gateway.press(confirm);
  await gateway.press(unsubscribe);
  for (const method of ["GET", "POST"]) {
    const answer = await fetch(confirm, { method });
    assert.equal(answer.status, 410);
    assert.match(await answer.text(), /This link no longer works/);
  }
  // A reader who subscribes again has to confirm again.
  await gateway.subscribe("reader@press.example");
  assert.equal((await fetch(confirm)).status, 410);
  const anew = await gateway.inbox.mailTo(
    "reader@press.example",
    (mail) => linksOf(mail).confirm && linksOf(mail).confirm !== confirm,
  );
  assert.match(await (await gateway.press(linksOf(anew).confirm)).text(), /You’ve subscribed/);
});

test("one click in a mail program unsubscribes (RFC 8058)", async (t) => {
  const gateway = await openSubscriptions(t);
  await gateway.subscribe("reader@press.example");
  await gateway.press(linksOf(await gateway.inbox.mailTo("reader@press.example")).confirm);
  const { headers } = await gateway.inbox.mailTo("reader@press.example", ({ subject }) =>
    /^You’re subscribed/.test(subject),
  );
  assert.deepEqual(headers["list-unsubscribe-post"], ["List-Unsubscribe=One-Click"]);
  const [, url] = /^<([^<>]+)>$/.exec(headers["list-unsubscribe"][0]);
  for (const headersSent of [{}, { "Content-Type": "multipart/form-data; boundary=x" }]) {
    const body = headersSent["Content-Type"]
      ? '--x\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--x--\r\n'
      : new URLSearchParams({ "List-Unsubscribe": "One-Click" });
    const answer = await fetch(url, { method: "POST", body, headers: headersSent, redirect: "error" });
    assert.equal(answer.status, 200);
  }
  assert.equal(await gateway.stateOf("reader@press.example"), "unsubscribed");
  assert.deepEqual(await gateway.consentEventsOf("reader@press.example"), [
    "requested",
    "confirmed",
    "unsubscribed",
  ]);
});

test("a known address gets the same answer as a new one", async (t) => {
  const gateway = await openSubscriptions(t);
  await gateway.subscribe("active@press.example");
  await gateway.press(linksOf(await gateway.inbox.mailTo("active@press.example")).confirm);
  await gateway.subscribe("pending@press.example");
  const seen = new Set();
  for (const email of ["active@press.example", "pending@press.example", "new@press.example"]) {
    const answer = await gateway.subscribe(email);
    const headers = [...answer.headers].filter(([name]) => name !== "date");
    seen.add(JSON.stringify([answer.status, headers, await answer.text()]));
  }
  assert.equal(seen.size, 1);
});

test("a reader who is already subscribed gets a mail that says so, once a day", async (t) => {
  const gateway = await openSubscriptions(t);
  await gateway.subscribe("reader@press.example");
  await gateway.press(linksOf(await gateway.inbox.mailTo("reader@press.example")).confirm);
  gateway.clock.advance(1000);
  for (let time = 0; time < 3; time++) await gateway.subscribe("reader@press.example");
  const known = await gateway.inbox.mailTo("reader@press.example", ({ subject }) => /already/.test(subject));
  assert.deepEqual(Object.keys(linksOf(known)).sort(), ["manage", "unsubscribe"]);
  const { mails } = await gateway.recordOf("reader@press.example");
  assert.deepEqual(mails.map(({ kind }) => kind).sort(), ["confirm", "known", "welcome"]);
  assert.equal(await gateway.stateOf("reader@press.example"), "active");
});

test("a mailbox is not flooded, however the address is written", async (t) => {
  const gateway = await openSubscriptions(t);
  const spellings = [
    "victim@press.example",
    "Victim@PRESS.example",
    " victim@press.example ",
    "VICTIM@press.Example",
  ];
  for (const email of spellings) assert.equal((await gateway.subscribe(email)).status, 202);
  for (let tag = 0; tag < 10; tag++)
    assert.equal((await gateway.subscribe(`victim+${tag}@press.example`)).status, 202);
  const names = ["victim", ...Array.from({ length: 10 }, (_, tag) => `victim+${tag}`)];
  const count = () => gateway.countMails(...names.map((name) => `${name}@press.example`));
  assert.equal(await count(), 3);
  for (let day = 0; day < 6; day++) {
    gateway.clock.advance(days(1));
    await gateway.subscribe("victim@press.example");
  }
  assert.equal(await count(), 3);
  gateway.clock.advance(days(1) + 1);
  await gateway.subscribe("victim@press.example");
  assert.equal(await count(), 4);
});

test("a robot gets the same answer as a person, and nothing is stored", async (t) => {
  const gateway = await openSubscriptions(t);
  const person = await (await gateway.subscribe("reader@press.example")).text();
  await gateway.inbox.mailTo("reader@press.example");
  const robots = [
    { website: "https://spam.example" },
    { elapsed: "1" },
    { elapsed: "0" },
    { elapsed: "-5" },
    { elapsed: "soon" },
  ];
  for (const fields of robots) {
    const answer = await gateway.subscribe("robot@spam.example", { fields });
    assert.equal(answer.status, 202, JSON.stringify(fields));
    assert.equal(await answer.text(), person);
    const page = await gateway.subscribe("robot@spam.example", { fields, accept: "text/html" });
    assert.equal(page.status, 202);
  }
  assert.equal(await gateway.recordOf("robot@spam.example"), undefined);
  assert.equal(gateway.inbox.mails.length, 1);
});

test("a form can be URL-encoded, multipart or JSON", async (t) => {
  const gateway = await openSubscriptions(t);
  const json = (value) => ({
    method: "POST",
    body: JSON.stringify(value),
    headers: { "Content-Type": "application/json" },
  });
  assert.equal((await gateway.send("", json(filledIn({ email: "json@press.example" })))).status, 202);
  assert.equal((await gateway.send("", json({ email: "true@press.example", consent: true }))).status, 202);
  const boundary = "----a-boundary-as-browsers-make-them";
  const parts = Object.entries(filledIn({ email: "parts@press.example" }))
    .map(
      ([name, value]) =>
        `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
    )
    .join("");
  const multipart = {
    method: "POST",
    body: `${parts}--${boundary}--\r\n`,
    headers: { "Content-Type": `multipart/form-data; boundary=${boundary}` },
  };
  assert.equal((await gateway.send("", multipart)).status, 202);
  await gateway.inbox.waitForMails(3);

  const wrong = [
    [415, { "Content-Type": "text/plain" }, "email=a@b.example"],
    [415, {}, new Uint8Array([1, 2])],
    [400, { "Content-Type": "application/json" }, "{"],
    [400, { "Content-Type": "application/json" }, "[]"],
    [400, { "Content-Type": "application/json" }, "null"],
    [400, { "Content-Type": "multipart/form-data; boundary=x" }, "nothing"],
    [422, { "Content-Type": "application/json" }, '{"email":{"address":"a@b.example"},"consent":["yes"]}'],
    [422, { "Content-Type": "application/json" }, '{"__proto__":{"email":"a@b.example","consent":"yes"}}'],
  ];
  for (const [status, headers, body] of wrong) {
    for (const accept of ["application/json", "text/html"]) {
      const answer = await gateway.send("", {
        method: "POST",
        headers: { ...headers, Accept: accept },
        body,
      });
      assert.equal(answer.status, status, String(body));
      assert.match(
        answer.headers.get("content-type"),
        accept === "text/html" ? /^text\/html/ : /^application\/json/,
      );
    }
  }
  for (const name of ["json", "true", "parts"])
    assert.equal(await gateway.stateOf(`${name}@press.example`), "pending");
  assert.equal(await gateway.recordOf("a@b.example"), undefined);
});

test("a body that is too long is rejected, with or without Content-Length", async (t) => {
  const gateway = await openSubscriptions(t);
  const body = new URLSearchParams(filledIn({ email: "reader@press.example", more: "x".repeat(20_000) }));
  assert.equal((await gateway.send("", { method: "POST", body })).status, 413);
  const streamed = await gateway.send("", {
    method: "POST",
    body: new Response(String(body)).body,
    duplex: "half",
    headers: { "Content-Type": "application/x-www-form-urlencoded" },
  });
  assert.equal(streamed.status, 413);
});

test("errors are reported by field, in the reader's language", async (t) => {
  const gateway = await openSubscriptions(t);
  const answer = await gateway.post({ email: "nobody", locale: "da-DK" });
  assert.equal(answer.status, 422);
  assert.deepEqual(await answer.json(), {
    error: "rejected",
    errors: {
      email: "Skriv en gyldig e-mailadresse, f.eks. navn@example.com",
      consent: "Sæt kryds for at give samtykke til at få mails",
    },
  });
  const accepted = await gateway.post(
    { consent: "yes" },
    { headers: { "Accept-Language": "eo, ar;q=0.5, en;q=0.2" } },
  );
  assert.deepEqual((await accepted.json()).errors, { email: "يُرجى إدخال عنوان البريد الإلكتروني" });
  const list = await gateway.subscribe("reader@press.example", { fields: { list: "toString" } });
  assert.deepEqual((await list.json()).errors, { list: "Select an option from the list" });
  for (const consent of ["", "no", "false", "0"])
    assert.equal((await gateway.subscribe("reader@press.example", { fields: { consent } })).status, 422);
  assert.equal(await gateway.recordOf("reader@press.example"), undefined);
});

test("a plain form post gets a page, and the fields are filled in again", async (t) => {
  const gateway = await openSubscriptions(t, { options: { privacyUrl: "https://ministry.example/privacy" } });
  const done = await gateway.subscribe("reader@press.example", {
    accept: "text/html,*/*;q=0.8",
    fields: { locale: "ar" },
  });
  assert.equal(done.status, 202);
  assert.match(await done.text(), /<html lang="ar" dir="rtl">[\s\S]*<h1>يُرجى تفقّد البريد الإلكتروني<\/h1>/);

  const typed = `"><img src=x onerror=alert(1)>@press.example`;
  const answer = await gateway.subscribe(typed, { accept: "text/html", fields: { "consent-version": "v7" } });
  assert.equal(answer.status, 422);
  assert.equal(answer.url, gateway.url);
  const page = await answer.text();
  assert.ok(!page.includes("<img"));
  assert.match(page, /<title>Error: Subscribe<\/title>/);
  assert.match(page, /id="email"[^>]*aria-invalid="true" aria-describedby="email-error" autofocus/);
  assert.match(page, /id="email-error">Enter an email address in the correct format/);
  const { action, fields } = formOf(page);
  assert.equal(action, gateway.url);
  assert.equal(fields.email, typed);
  // A reader who has agreed is not asked again, and the version of the text stays.
  assert.equal(fields.consent, "yes");
  assert.equal(fields["consent-version"], "v7");
  const corrected = await gateway.post({ ...fields, email: "other@press.example" }, { accept: "text/html" });
  assert.equal(corrected.status, 202);
  await gateway.inbox.mailTo("other@press.example");
  const [proof] = (await gateway.recordOf("other@press.example")).consents;
  assert.deepEqual([proof.text_version, proof.page], ["v7", "/en/news"]);

  const withoutConsent = await (
    await gateway.post({ email: "third@press.example" }, { accept: "text/html" })
  ).text();
  assert.match(withoutConsent, /name="consent" type="checkbox" value="yes" required aria-invalid="true"/);
  assert.equal(formOf(withoutConsent).fields.email, "third@press.example");
});

test("a request that names no page has none as proof", async (t) => {
  const gateway = await openSubscriptions(t);
  const pages = ["", "mailto:reader@press.example", "http://[", "/en/news?a=b#c"];
  for (const [number, page] of pages.entries())
    await gateway.subscribe(`reader-${number}@press.example`, { fields: { page } });
  await gateway.post({ email: "none@press.example", consent: "yes" });
  const pageOf = async (email) => (await gateway.recordOf(email)).consents[0].page;
  assert.equal(await pageOf("none@press.example"), null);
  const stored = await Promise.all(pages.map((_, number) => pageOf(`reader-${number}@press.example`)));
  assert.deepEqual(stored, [null, null, null, "/en/news"]);
});

test("the gateway has a form of its own", async (t) => {
  const gateway = await openSubscriptions(t);
  const page = await (await gateway.send("", { headers: { "Accept-Language": "da" } })).text();
  assert.match(page, /<h1>Tilmeld dig<\/h1>/);
  assert.doesNotMatch(page, /<input[^>]*aria-invalid/);
  const { action, fields } = formOf(page);
  assert.equal(action, gateway.url);
  const answer = await gateway.post(
    { ...fields, email: "reader@press.example", consent: "yes" },
    { accept: "text/html" },
  );
  assert.equal(answer.status, 202);
  assert.match((await gateway.inbox.mailTo("reader@press.example")).subject, /^Bekræft/);
});

test("each answer has security headers and is not cached", async (t) => {
  const gateway = await openSubscriptions(t);
  await gateway.subscribe("reader@press.example");
  const { confirm, unsubscribe } = linksOf(await gateway.inbox.mailTo("reader@press.example"));
  const answers = await Promise.all([
    fetch(confirm),
    fetch(unsubscribe),
    gateway.send("/manage?token=x"),
    gateway.send(""),
    gateway.subscribe("other@press.example"),
    gateway.subscribe("other", { accept: "text/html" }),
    gateway.send("", { method: "POST", body: "x" }),
  ]);
  for (const { headers } of answers) {
    assert.equal(headers.get("cache-control"), "no-store");
    assert.equal(headers.get("referrer-policy"), "no-referrer");
    assert.equal(headers.get("x-content-type-options"), "nosniff");
    assert.equal(headers.get("set-cookie"), null);
    assert.match(
      headers.get("content-security-policy"),
      /^default-src 'none'; style-src 'sha256-[\w+/=]+'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'$/,
    );
  }
});

test("no log contains an email address, a token or the address of a client", async (t) => {
  const gateway = await openSubscriptions(t);
  await gateway.subscribe("reader@press.example", { client: "203.0.113.77" });
  const { confirm } = linksOf(await gateway.inbox.mailTo("reader@press.example"));
  await gateway.press(confirm);
  await gateway.subscribe("reader@press.example", { fields: { elapsed: "0" } });
  const events = gateway.logs.map(({ event }) => event);
  for (const event of ["subscription-requested", "subscription-confirmed", "robot"])
    assert.ok(events.includes(event));
  const text = JSON.stringify(gateway.logs);
  for (const secret of [
    "reader",
    "press.example",
    "203.0.113",
    new URL(confirm).searchParams.get("token").slice(-20),
  ])
    assert.ok(!text.includes(secret), secret);
});
