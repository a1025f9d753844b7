import type { StoreConfig } from "../../gateway/config/store-options.js";
import type { GatewayConfig } from "../../gateway/config/gateway-options.js";
import { createSmtpMailer } from "../../gateway/delivery/smtp-mailer.js";
import type { MailFault } from "../../gateway/delivery/mailer.js";
import { randomId } from "../../gateway/shared/random-id.js";
import { checkStart, dkimKey } from "../../gateway/start-checks.js";
import { openDatabase } from "../../gateway/storage/open-database.js";
import { addToCounter, deleteCounter, findCounter } from "../../gateway/storage/tables/counters.js";
import { failure, ok, type Finding } from "./finding.js";

const database = "subscriptions.store.database";
const smtp = "subscriptions.store.smtp";

/** If the process is killed in between, the gateway deletes what was written after this time. */
const probeMs = 60_000;

/** What the gateway itself checks when it starts, a write to the database, and a login to the mail server. */
export async function checkStore(config: GatewayConfig): Promise<Finding[]> {
  const store = config.subscriptions?.store;
  const notReady = (await checkStart(config, async () => store && writeOnce(store)))
    // The check of DKIM says more about it.
    .filter(({ setting }) => setting !== dkimKey);
  const findings = notReady.map(({ setting, reason }): Finding => {
    // Right for a gateway that is only tried out.
    const status = setting === "subscriptions.url" ? "warning" : "error";
    return { check: setting, status, message: reason };
  });
  if (!store) return findings;
  const isFound = (setting: string) => notReady.some((one) => one.setting === setting);
  if (!isFound(database)) findings.push(ok(database, "takes writes"));
  if (!isFound(smtp)) findings.push(await checkLogin(store));
  return findings;
}

/** Writes something to the database, and removes it again. */
async function writeOnce(store: StoreConfig): Promise<void> {
  const opened = await openDatabase(store);
  try {
    const key = `doctor ${randomId()}`;
    const now = Date.now();
    await opened.write([addToCounter({ key, weight: 1, expiresAt: now + probeMs }, now)]);
    const [row] = await opened.read(findCounter(key, now));
    await opened.write([deleteCounter(key)]);
    if (!row) throw new Error(`${database}: does not have what was just written. Use one server for all`);
  } finally {
    await opened.close();
  }
}

async function checkLogin({ smtp: url }: StoreConfig): Promise<Finding> {
  const mailer = await createSmtpMailer(url);
  try {
    await mailer.verify();
    return ok(smtp, new URL(url).username ? "accepts the login" : "answers; no login is configured");
  } catch (error) {
    const { code, cause, advice } = error as MailFault;
    if (!advice) throw error;
    return failure(smtp, `${code} (${cause})`, advice);
  } finally {
    mailer.close();
  }
}
