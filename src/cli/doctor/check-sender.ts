import type { StoreConfig } from "../../gateway/config/store-options.js";
import { isAligned } from "./aligned.js";
import { checkDkim } from "./check-dkim.js";
import { checkSpf, checkUnusedSpf } from "./check-spf.js";
import { withDns, type Dns } from "./dns.js";
import { failure, ok, warning, type Finding } from "./finding.js";

const domainOf = (address: string): string => address.slice(address.lastIndexOf("@") + 1).toLowerCase();

/** Looks in the DNS for what receivers check: SPF, DKIM and DMARC of the sender, and who takes the bounces. */
export async function checkSender(store: StoreConfig, dns: Dns): Promise<Finding[]> {
  const from = domainOf(store.from.address);
  const envelope = domainOf(store.bounces?.address ?? store.from.address);
  const groups = await Promise.all([
    withDns("dns.spf", () => checkSpf(envelope, store.smtp, dns)),
    envelope === from ? Promise.resolve([]) : withDns("dns.spf", () => checkUnusedSpf(from, envelope, dns)),
    checkDkim(store, from, dns),
    withDns("dns.dmarc", () => checkDmarc(from, dns)),
    withDns("dns.mx", () => checkMx(envelope, dns)),
  ]);
  return [...groups.flat(), ...checkAlignment(store, from, envelope)];
}

/** The policy of the domain, or of one above it. */
async function checkDmarc(domain: string, dns: Dns): Promise<Finding[]> {
  const labels = domain.split(".");
  for (let index = 0; index === 0 || index < labels.length - 1; index++) {
    const name = `_dmarc.${labels.slice(index).join(".")}`;
    const records = (await dns.txt(name)).filter((text) => /^v=DMARC1\s*(?:;|$)/i.test(text));
    if (!records.length) continue;
    const policy = /;\s*p\s*=\s*(none|quarantine|reject)\s*(?:;|$)/i.exec(records[0] ?? "")?.[1];
    if (records.length > 1)
      return [failure("dns.dmarc", `${name} has several DMARC records`, "Keep one: else none counts.")];
    return policy
      ? [ok("dns.dmarc", `${name} has the policy ${policy.toLowerCase()}`)]
      : [
          failure(
            "dns.dmarc",
            `the record at ${name} has no valid policy`,
            "Write p=none, quarantine or reject.",
          ),
        ];
  }
  return [
    failure(
      "dns.dmarc",
      `${domain} has no DMARC record; large receivers ask for one`,
      `Add a TXT record at _dmarc.${domain}, such as “v=DMARC1; p=none; rua=mailto:postmaster@${domain}”.`,
    ),
  ];
}

function checkAlignment({ dkim }: StoreConfig, from: string, envelope: string): Finding[] {
  const byDkim = !!dkim && isAligned(dkim.domain.toLowerCase(), from);
  if (byDkim || isAligned(envelope, from)) return [];
  return [
    warning(
      "dns.dmarc",
      `neither the bounce address (${envelope}) nor a DKIM signature belongs to ${from}, so DMARC does not pass`,
      `Set store.dkim with the domain ${from}, unless the mail server signs with it, or use a bounce address of ${from}.`,
    ),
  ];
}

async function checkMx(domain: string, dns: Dns): Promise<Finding[]> {
  const servers = (await dns.mx(domain)).filter(Boolean);
  return servers.length
    ? [ok("dns.mx", `mails to ${domain} go to ${servers.join(", ")}`)]
    : [
        warning(
          "dns.mx",
          `${domain} has no MX record, so bounces may be lost`,
          "Add one, or use another address.",
        ),
      ];
}
