/* What the mails contain. Needs `npm run build:modules`. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { filledIn, linksOf, openSubscriptions } from "./helpers/subscription-gateway.mjs";

test("a mail has the headers of an automatic mail with one-click unsubscribe", async (t) => {
  const gateway = await openSubscriptions(t);
  await gateway.subscribe("reader@press.example");
  const mail = await gateway.inbox.mailTo("reader@press.example");
  const { headers, envelope } = mail;
  assert.equal(envelope.mailFrom.address, "news@ministry.example");
  assert.deepEqual(headers.from, ["Ministry of Tests <news@ministry.example>"]);
  assert.deepEqual(headers.to, ["reader@press.example"]);
  assert.deepEqual(headers["auto-submitted"], ["auto-generated"]);
  assert.deepEqual(headers["list-unsubscribe-post"], ["List-Unsubscribe=One-Click"]);
  assert.equal(headers["list-unsubscribe"].length, 1);
  assert.match(headers["message-id"][0], /^<[\w-]{22}@ministry\.example>$/);
  assert.deepEqual(headers.date, ["Tue, 24 Nov 2026 10:00:00 +0000"]);
  assert.match(headers["content-type"][0], /^multipart\/alternative/);
});

test("a mail is in the reader's language and direction", async (t) => {
  const gateway = await openSubscriptions(t);
  for (const locale of ["da", "ar"])
    await gateway.subscribe(`${locale}@press.example`, { fields: { locale } });
  const danish = await gateway.inbox.mailTo("da@press.example");
  assert.equal(danish.subject, "Bekræft din tilmelding til Nyt fra ministeriet");
  assert.match(danish.html, /<html lang="da" dir="ltr">/);
  const arabic = await gateway.inbox.mailTo("ar@press.example");
  assert.equal(arabic.subject, "تأكيد الاشتراك في أخبار الوزارة");
  assert.match(arabic.html, /<html lang="ar" dir="rtl">[\s\S]*<body dir="rtl"/);
  assert.match(arabic.text, /تلقّينا طلبًا/);
  assert.ok(linksOf(arabic).confirm);
});

test("a mail repeats nothing that was typed", async (t) => {
  const gateway = await openSubscriptions(t);
  const advert = "BUY-NOW https://spam.example";
  await gateway.subscribe("victim@press.example", {
    fields: {
      name: advert,
      "first-name": advert,
      subject: advert,
      page: `/${advert}`,
      locale: `en-${advert}`,
      "consent-version": advert,
      time: advert,
      title: advert,
      consent: "yes",
    },
    headers: { Referer: "https://spam.example/", Origin: "https://spam.example", Host: "spam.example" },
  });
  const mail = await gateway.inbox.mailTo("victim@press.example");
  const all = [mail.raw, mail.subject, mail.text, mail.html].join("\n");
  assert.doesNotMatch(all, /BUY-NOW|spam\.example/);
});

test("no field puts a header or a recipient into a mail", async (t) => {
  const gateway = await openSubscriptions(t);
  const injection = "x\r\nBcc: other@evil.example\r\nX-Evil: yes\r\n\r\nbody";
  const names = Object.keys(filledIn({ email: "" }));
  let number = 0;
  for (const name of names) {
    for (const value of [
      injection,
      injection.replaceAll("\r", ""),
      injection.replaceAll("\n", ""),
      `${injection}\0`,
    ]) {
      const fields = { email: `reader-${++number}@press.example` };
      fields[name] = name === "email" ? `${fields.email}${value}` : value;
      const body = filledIn(fields);
      await gateway.post(body);
      await gateway.send("", {
        method: "POST",
        body: JSON.stringify(body),
        headers: { "Content-Type": "application/json", "Accept-Language": "en" },
      });
    }
  }
  await gateway.subscribe("last@press.example");
  await gateway.inbox.mailTo("last@press.example");
  assert.ok(gateway.inbox.mails.length > 10);
  for (const { raw, envelope } of gateway.inbox.mails) {
    assert.doesNotMatch(raw, /evil/i);
    assert.equal(envelope.rcptTo.length, 1);
  }
  for (let id = 1; id <= number; id++) {
    const record = await gateway.recordOf(`reader-${id}@press.example`);
    for (const { text_version: version, page } of record?.consents ?? [])
      assert.doesNotMatch(version + page, /[\r\n\0]/);
  }
});
