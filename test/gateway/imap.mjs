/* Fetches bounces from a real IMAP server, as docs/gateway/sending.md says. Needs Dovecot and getmail, which `npm run test:more`
   installs on Debian. */
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { chmod, chown, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { promisify } from "node:util";
import { BounceDesk } from "../../dist/gateway/delivery/bounce-desk.js";
import { BounceTags } from "../../dist/gateway/delivery/bounce-tag.js";
import { watchMaildir } from "../../dist/gateway/delivery/watch-maildir.js";
import { SuppressionStore } from "../../dist/gateway/storage/suppression-store.js";
import { findProgram } from "../helpers/find-engine.mjs";
import { dovecot, startDovecot } from "./helpers/dovecot.mjs";
import { mailerOf, openDelivery } from "./helpers/open-delivery.mjs";
import { bounce } from "./helpers/reports.mjs";
import { hours, secret } from "./helpers/subscription-gateway.mjs";
import { tempFolder } from "./helpers/temp-folder.mjs";

const getmail = findProgram("getmail");
const skip = dovecot && getmail ? false : "Dovecot or getmail is not installed, or this is not root";

/** `getmailrc` of the docs, with other values for some of its lines. */
async function settingsWith(values) {
  const page = await readFile(join(import.meta.dirname, "../../docs/gateway/sending.md"), "utf8");
  const [, settings] = page.match(/```ini\n(\[retriever\].*?)```/s);
  return Object.entries(values).reduce((text, [name, value]) => {
    const line = new RegExp(`^${name} = .*$`, "m");
    assert.match(text, line);
    return text.replace(line, `${name} = ${value}`);
  }, settings);
}

test("getmail brings a bounce from an IMAP server, and the subscription ends (N18)", { skip }, async (t) => {
  const server = await startDovecot(t);
  const tags = new BounceTags("bounces@ministry.example", [secret]);
  const { database, request, store, clock, now } = await openDelivery(t, { url: mailerOf(() => {}) });
  await request("reader@press.example");
  const [{ address_id: addressId, request_id: requestId }] = await database.read({
    sql: "SELECT address_id, request_id FROM subscriptions",
  });
  await store.confirm({ addressId, list: "news" }, requestId, now());
  clock.advance(hours(1));
  const to = await tags.addressFor({ addressId, sentAt: now() });
  await writeFile(join(server.mailbox, "new/1.bounce.mx"), bounce({ to }).replaceAll("\n", "\r\n"));
  await chown(join(server.mailbox, "new/1.bounce.mx"), server.owner, server.owner);

  const folder = await tempFolder(t);
  await chmod(folder, 0o755);
  const [bounces, state, password, settings] = ["bounces", "getmail", "password", "getmailrc"].map((name) =>
    join(folder, name),
  );
  for (const path of [bounces, `${bounces}/cur`, `${bounces}/new`, `${bounces}/tmp`, state]) {
    await mkdir(path);
    await chown(path, server.owner, server.owner);
  }
  await writeFile(password, `${server.password}\n`);
  await writeFile(
    settings,
    await settingsWith({
      server: `localhost\nport = ${server.port}`,
      password_command: `("cat", "${password}")`,
      ca_certs: server.certificate,
      path: `${bounces}/`,
    }),
  );
  const user = { uid: server.owner, gid: server.owner, env: { PATH: process.env.PATH, HOME: state } };
  const run = () =>
    promisify(execFile)(getmail, ["--quiet", "--getmaildir", state, "--rcfile", settings], user);
  await run();
  assert.equal((await readdir(join(bounces, "new"))).length, 1);
  // It is taken out of the mailbox, so the next run brings nothing.
  await run();
  assert.equal((await readdir(join(bounces, "new"))).length, 1);

  const desk = new BounceDesk({ suppressions: new SuppressionStore(database), tags, now, log: () => {} });
  const watch = watchMaildir(bounces, desk, () => {});
  t.after(() => watch.close());
  await watch.look();
  assert.equal((await store.exportAddress("reader@press.example")).subscriptions[0].state, "unsubscribed");
  assert.deepEqual(await readdir(join(bounces, "new")), []);
});
