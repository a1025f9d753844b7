/// <reference types="node" />
import { createPrivateKey, createPublicKey, type KeyObject } from "node:crypto";
import type { StoreConfig } from "../../gateway/config/store-options.js";
import { readDkim } from "../../gateway/delivery/read-dkim.js";
import { dkimKey as setting } from "../../gateway/start-checks.js";
import { isAligned } from "./aligned.js";
import { withDns, type Dns } from "./dns.js";
import { codeOf, failure, ok, warning, type Finding } from "./finding.js";

const check = "dns.dkim";

/** Whether the private key of the configuration is the one whose public half is in the DNS. */
export async function checkDkim(store: StoreConfig, from: string, dns: Dns): Promise<Finding[]> {
  if (!store.dkim)
    return [
      warning(
        check,
        "mails are not signed here",
        "Set store.dkim, unless the mail server signs them: send-test shows it, in the header DKIM-Signature.",
      ),
    ];
  const { selector, domain } = store.dkim;
  let key: KeyObject;
  try {
    const dkim = await readDkim(store);
    key = createPrivateKey(dkim?.privateKey ?? "");
  } catch (error) {
    const remedy = "Write a private key in PEM, or the path of a file with one that this user can read.";
    return [failure(setting, `cannot be used (${codeOf(error)})`, remedy)];
  }
  const makeKey = `Make one with: openssl genrsa -out dkim.pem 2048`;
  if (key.asymmetricKeyType !== "rsa") return [failure(setting, "is not an RSA key", makeKey)];
  const bits = key.asymmetricKeyDetails?.modulusLength ?? 0;
  const findings: Finding[] = [];
  if (bits < 2048)
    findings.push(
      bits < 1024
        ? failure(setting, `has ${bits} bits; receivers ignore such a key`, makeKey)
        : warning(setting, `has ${bits} bits; 2,048 are usual`, makeKey),
    );
  if (!isAligned(domain.toLowerCase(), from))
    findings.push(
      warning(
        "subscriptions.store.dkim.domain",
        `${domain} is not that of the sender, so the signature does not count for DMARC`,
        `Sign with ${from}.`,
      ),
    );
  const name = `${selector}._domainkey.${domain}`;
  return [...findings, ...(await withDns(check, async () => [await compare(name, key, dns)]))];
}

async function compare(name: string, key: KeyObject, dns: Dns): Promise<Finding> {
  const publicKey = createPublicKey(key);
  const record = `v=DKIM1; k=rsa; p=${publicKey.export({ type: "spki", format: "der" }).toString("base64")}`;
  const remedy = `Add this TXT record at ${name}: ${record}`;
  const records = (await dns.txt(name)).flatMap((text) => /(?:^|;)\s*p\s*=([^;]*)/i.exec(text)?.[1] ?? []);
  if (!records.length) return failure(check, `${name} has no DKIM record`, remedy);
  if (records.length > 1) return failure(check, `${name} has ${records.length} DKIM records`, "Keep one.");
  const [value = ""] = records;
  if (!value.trim()) return failure(check, `the key at ${name} is revoked`, remedy);
  return readPublicKey(value)?.equals(publicKey)
    ? ok(check, `the key at ${name} fits the private key`)
    : failure(check, `the key at ${name} is not that of ${setting}`, remedy);
}

/** RFC 6376 asks for one form of keys, and receivers accept another one, too. */
function readPublicKey(base64: string): KeyObject | undefined {
  const key = Buffer.from(base64.replace(/\s/g, ""), "base64");
  for (const type of ["spki", "pkcs1"] as const)
    try {
      return createPublicKey({ key, format: "der", type });
    } catch {
      // Perhaps it is the other one.
    }
  return undefined;
}
