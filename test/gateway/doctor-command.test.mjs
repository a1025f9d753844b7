/* The command `doctor`, in a process of its own, against a mail server, a name server, a newsroom and a gateway on this
   machine. Needs `npm run build:modules`. */
import assert from "node:assert/strict";
import { generateKeyPairSync } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { checkLink } from "../../dist/cli/doctor/check-link.js";
import { checkSender } from "../../dist/cli/doctor/check-sender.js";
import { openDatabase } from "../../dist/gateway/storage/open-database.js";
import { runCommand, startServe, writeConfig } from "./helpers/command-process.mjs";
import { startDns } from "./helpers/dns-server.mjs";
import { freePort } from "../helpers/free-port.mjs";
import { localFeed, startNewsroom } from "./helpers/newsroom-server.mjs";
import { openInbox } from "./helpers/smtp-inbox.mjs";
import { secret } from "./helpers/subscription-gateway.mjs";
import { tempFolder } from "./helpers/temp-folder.mjs";

const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
const pem = privateKey.export({ type: "pkcs8", format: "pem" });
const keyRecord = (key) =>
  `v=DKIM1; k=rsa; p=${key.export({ type: "spki", format: "der" }).toString("base64")}`;

const goodRecords = () => ({
  TXT: {
    "ministry.example": ["google-site-verification=1", "v=spf1 mx -all"],
    "s1._domainkey.ministry.example": [keyRecord(publicKey)],
    "_dmarc.ministry.example": ["v=DMARC1; p=quarantine"],
  },
  MX: { "ministry.example": ["mail.ministry.example"] },
});

const storeOf = (more = {}) => ({
  smtp: "smtp://mail.ministry.example:587",
  from: { name: "Ministry", address: "news@ministry.example" },
  dkim: { domain: "ministry.example", selector: "s1", privateKey: pem },
  ...more,
});

const configOf = (folder, newsroom, { port, smtp }) => ({
  feeds: { ministry: localFeed(newsroom) },
  subscriptions: {
    url: `http://127.0.0.1:${port}/subscriptions`,
    secret,
    lists: { news: { title: "News" } },
    store: storeOf({ database: `file:${join(folder, "a.db")}`, smtp }),
  },
});

/** The status of each check, which may occur several times. */
const statusesOf = (findings) => findings.map(({ check, status }) => `${check}: ${status}`).sort();

test("doctor tries everything, and leaves nothing behind (N23, H7)", async (t) => {
  const folder = await tempFolder(t);
  const newsroom = await startNewsroom(t);
  const inbox = await openInbox(t);
  const port = await freePort();
  const config = configOf(folder, newsroom, { port, smtp: inbox.url });
  const file = await writeConfig(folder, config);
  await startServe(t, file, "--port", String(port));
  const dns = await startDns(t, goodRecords());
  const { code, stdout, stderr } = await runCommand("doctor", "--config", file, "--dns", dns, "--json");
  assert.equal(stderr, "");
  assert.deepEqual(statusesOf(JSON.parse(stdout)), [
    "dns.dkim: ok",
    "dns.dmarc: ok",
    "dns.mx: ok",
    "dns.spf: ok",
    "feeds.ministry: ok",
    "subscriptions.store.database: ok",
    "subscriptions.store.smtp: ok",
    "subscriptions.url: ok",
    // The address is one of this machine.
    "subscriptions.url: warning",
  ]);
  assert.equal(code, 0);
  const database = await openDatabase(config.subscriptions.store);
  t.after(() => database.close());
  assert.deepEqual([...(await database.read({ sql: "SELECT key FROM counters" }))], []);
  assert.equal(inbox.mails.length, 0);
});

test("doctor names each fault with its remedy, and exits with 1 (H7)", async (t) => {
  const folder = await tempFolder(t);
  const newsroom = await startNewsroom(t, (_, response) => response.writeHead(500).end());
  const dns = await startDns(t, {});
  const config = configOf(folder, newsroom, { port: await freePort(), smtp: "smtp://127.0.0.1:1" });
  config.subscriptions.store.database = `file:${join(folder, "absent", "a.db")}`;
  const file = await writeConfig(folder, config);
  const { code, stdout } = await runCommand("doctor", "--config", file, "--dns", dns);
  assert.equal(code, 1);
  for (const line of [
    /^error {4}feeds\.ministry: cannot be read \(http 500\)\n {9}Run: newsroom-elements check/m,
    /^error {4}subscriptions\.store\.database: .*folder/m,
    /^error {4}subscriptions\.store\.smtp: smtp-unreachable \(ECONNREFUSED\)\n {9}Check host and port/m,
    /^error {4}subscriptions\.url: nothing answers \(ECONNREFUSED\)\n {9}Start the gateway/m,
    /^error {4}dns\.spf: ministry\.example has no SPF record\n {9}Add a TXT record/m,
    /^error {4}dns\.dkim: s1\._domainkey\.ministry\.example has no DKIM record\n {9}Add this TXT record .*: v=DKIM1; k=rsa; p=MII/m,
    /^error {4}dns\.dmarc: ministry\.example has no DMARC record/m,
    /^warning {2}dns\.mx: ministry\.example has no MX record/m,
  ])
    assert.match(stdout, line);
});

test("mistakes in the use of doctor are reported, with exit code 2", async (t) => {
  const newsroom = await startNewsroom(t);
  const file = await writeConfig(await tempFolder(t), { feeds: { ministry: localFeed(newsroom) } });
  const mistakes = [
    [[], /doctor: the option --config <file> is missing/],
    [["--config", file, "more"], /doctor: unexpected argument: more/],
    [["--config", file, "--dns", "nowhere"], /--dns: nowhere is not an IP address/],
    [["--config", `${file}.absent`], /file not found/],
  ];
  const outputs = await Promise.all(mistakes.map(([args]) => runCommand("doctor", ...args)));
  for (const [index, { code, stderr }] of outputs.entries()) {
    assert.equal(code, 2);
    assert.match(stderr, mistakes[index][1]);
  }
});

/** What is found about a sender, with records instead of the good ones. */
async function senderFindings(options) {
  return (await allSenderFindings(options))
    .filter(({ status }) => status !== "ok")
    .map(({ status, message }) => `${status}: ${message}`);
}

async function allSenderFindings({ txt = {}, mx, addresses = {}, store } = {}) {
  const records = goodRecords();
  const all = { ...records.TXT, ...txt };
  return checkSender(storeOf(store), {
    txt: async (name) => all[name] ?? [],
    mx: async (name) => (mx ?? records.MX)[name] ?? [],
    addresses: async (name) => addresses[name] ?? [],
  });
}

test("SPF is compared with the address of the mail server, where that can be known (N23)", async () => {
  const server = "11.22.33.44";
  const known = { "mail.ministry.example": [server, "2a00:1450::5"] };
  const others = {
    "_spf.service.example": ["v=spf1 a:out.service.example/24//64 ?all"],
    "loop.example": ["v=spf1 include:loop.example -all"],
    "odd.example": ["v=spf1 ip4:11.22.33.444 -all"],
  };
  const outside = { "out.service.example": ["11.22.33.1", "2a00:1450::1"] };
  for (const [record, expected, addresses = { ...known, ...outside }] of [
    ["v=spf1 mx -all", /^ok: .* It allows your mail server mail\.ministry\.example \(11\.22\.33\.44, 2a00/],
    ["v=spf1 ip4:11.22.33.0/24 ip6:2a00:1450::/32 -all", /^ok: .* It allows/],
    ["v=spf1 -ip4:11.22.33.44 mx -all", /^warning: .* does not allow 11\.22\.33\.44 to send/],
    ["v=spf1 ip4:11.22.33.0/24 ~all", /^warning: .* does not allow 2a00:1450::5 to send/],
    ["v=spf1 include:_spf.service.example -all", /^ok: .* It allows/],
    ["v=spf1 exp=why.example redirect=_spf.service.example", /^ok: .* It allows/],
    [
      "v=spf1 redirect=gone.example",
      /^error: .* cannot be evaluated: it refers to gone\.example, which has no/,
    ],
    ["v=spf1 include:loop.example -all", /^error: .* it needs more than 10 lookups/],
    ["v=spf1 include:odd.example -all", /^error: .* ip4:11\.22\.33\.444 is not an address/],
    ["v=spf1 ipv4:11.22.33.44 -all", /^error: .* it contains ipv4:11\.22\.33\.44, which is not part of SPF/],
    ["v=spf1 exists:%{i}.list.example -all", /^ok: .* depends on “ptr”, “exists” or a macro/],
    ["v=spf1 mx -all", /^ok: .* mail\.ministry\.example has no public address/, {}],
    ["v=spf1 mx -all", /^ok: .* has no public address/, { "mail.ministry.example": ["10.1.2.3"] }],
  ]) {
    const txt = { ...others, "ministry.example": [record] };
    const [{ status, message }] = await allSenderFindings({ txt, addresses });
    assert.match(`${status}: ${message}`, expected, record);
  }
});

test("each fault of SPF, DKIM and DMARC is found", async (t) => {
  const other = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const keyFile = join(await tempFolder(t), "dkim.pem");
  await writeFile(keyFile, pem);
  const dkim = storeOf().dkim;
  const dkimName = "s1._domainkey.ministry.example";
  const bounces = { address: "b@bounces.example", secret };
  for (const [options, ...expected] of [
    [{}],
    [{ store: { dkim: { ...dkim, privateKey: keyFile } } }],
    [
      { txt: { "ministry.example": ["v=spf1 mx -all", "v=spf1 ~all"] } },
      /^error: ministry.example has 2 SPF records/,
    ],
    [{ txt: { "ministry.example": ["v=spf1 +all"] } }, /^warning: .* lets everybody send/],
    [{ txt: { [dkimName]: [keyRecord(other.publicKey)] } }, /^error: the key at .* is not that of/],
    [{ txt: { [dkimName]: ["v=DKIM1; p="] } }, /^error: the key at .* is revoked/],
    [{ store: { dkim: undefined } }, /^warning: mails are not signed here/],
    [{ store: { dkim: { ...dkim, privateKey: "-----BEGIN nothing" } } }, /^error: cannot be used/],
    [{ store: { dkim: { ...dkim, privateKey: `${keyFile}.absent` } } }, /^error: cannot be used \(ENOENT\)/],
    [{ txt: { "_dmarc.ministry.example": ["v=DMARC1; p=strict"] } }, /^error: .* has no valid policy/],
    [{ txt: { "_dmarc.ministry.example": [] } }, /^error: ministry.example has no DMARC record/],
    [{ mx: {} }, /^warning: ministry.example has no MX record/],
    [
      { store: { bounces, dkim: undefined }, txt: { "ministry.example": [] } },
      /^error: bounces.example has no SPF record/,
      /^warning: ministry.example has no SPF record; that of bounces.example counts/,
      /^warning: mails are not signed here/,
      /^warning: bounces.example has no MX record/,
      /^warning: neither the bounce address \(bounces.example\) nor a DKIM signature belongs to ministry.example/,
    ],
  ]) {
    const found = await senderFindings(options);
    assert.equal(found.length, expected.length, JSON.stringify([found, expected.map(String)]));
    for (const [index, pattern] of expected.entries()) assert.match(found[index], pattern);
  }
});

test("a policy of a domain above the sender's counts, and a name server that does not answer is a warning", async () => {
  const sub = { from: { name: "N", address: "news@mail.ministry.example" }, dkim: undefined };
  const found = await senderFindings({
    store: sub,
    txt: { "mail.ministry.example": ["v=spf1 -all"] },
    mx: { "mail.ministry.example": ["m"] },
  });
  assert.deepEqual(found, ["warning: mails are not signed here"]);
  const fail = () => Promise.reject(Object.assign(new Error("no"), { code: "ETIMEOUT" }));
  const silent = await checkSender(storeOf(), { txt: fail, mx: fail, addresses: fail });
  assert.deepEqual(
    statusesOf(silent),
    ["dns.dkim", "dns.dmarc", "dns.mx", "dns.spf"].map((one) => `${one}: warning`),
  );
  assert.match(silent[0].message, /the name server does not answer \(ETIMEOUT\)/);
});

test("a link that does not lead to the gateway is explained", async (t) => {
  const newsroom = await startNewsroom(t);
  const follow = async (answer) => {
    newsroom.answer = answer;
    return checkLink({ url: `${newsroom.url}/subscriptions`, secret, lists: { news: {} } });
  };
  for (const [status, headers, pattern] of [
    [404, {}, /lead nowhere \(404\)/],
    [
      301,
      { location: "https://www.ministry.example/x?token=1" },
      /redirected to https:\/\/www\.ministry\.example \(301\)/,
    ],
    [400, {}, /does not accept our links/],
    [503, {}, /cannot use its database \(503\)/],
    [200, {}, /another page than the gateway’s/],
  ]) {
    const found = await follow((_, response) => response.writeHead(status, headers).end("<p>"));
    assert.equal(found.status, "error");
    assert.match(found.message, pattern);
    assert.ok(found.remedy);
  }
  assert.match(newsroom.requests[0].url, /^\/subscriptions\/manage\?token=manage\./);
  const tls = await checkLink({ url: `https://127.0.0.1:${newsroom.port}`, secret, lists: { news: {} } });
  assert.match(tls.message, /^TLS fails \((ERR_SSL|EPROTO)/);
});
