import { isAddress, isPublicAddress } from "../../gateway/feeds/public-address.js";
import type { Dns } from "./dns.js";
import { evaluateSpf, SpfError, spfRecordsOf, type SpfResult } from "./evaluate-spf.js";
import { failure, ok, warning, type Finding } from "./finding.js";

const check = "dns.spf";

const addSpf =
  "Add a TXT record that names the servers which send your mails, such as “v=spf1 mx -all”; your mail service says which.";

/**
 * Whether the domain of the envelope has an SPF record, and whether that allows the mail server to send.
 *
 * @param smtp Address of the mail server.
 */
export async function checkSpf(domain: string, smtp: string, dns: Dns): Promise<Finding[]> {
  const records = await spfRecordsOf(domain, dns);
  const [record] = records;
  if (!record) return [failure(check, `${domain} has no SPF record`, addSpf)];
  if (records.length > 1)
    return [
      failure(check, `${domain} has ${records.length} SPF records`, "Make one of them: else none counts."),
    ];
  if (/(?:^|\s)\+?all(?:\s|$)/i.test(record))
    return [
      warning(check, `the SPF record of ${domain} lets everybody send`, "End it with “-all” or “~all”."),
    ];
  const has = `${domain} has one: ${record}`;
  const host = decodeURIComponent(new URL(smtp).hostname).replace(/^\[|\]$/g, "");
  const addresses = isAddress(host) ? [host] : await dns.addresses(host);
  const known = addresses.filter(isPublicAddress);
  if (!known.length)
    return [
      ok(
        check,
        `${has}. It was not compared with your mail server: ${host} has no public address, so the one from which it sends is not known here`,
      ),
    ];
  try {
    const results = await Promise.all(known.map((address) => evaluateSpf(domain, address, dns)));
    return [compared(domain, has, host, known, results)];
  } catch (error) {
    if (!(error instanceof SpfError)) throw error;
    const remedy = "Correct it: until then, receivers ignore it, or refuse your mails.";
    return [failure(check, `the SPF record of ${domain} cannot be evaluated: ${error.message}`, remedy)];
  }
}

function compared(
  domain: string,
  has: string,
  host: string,
  addresses: readonly string[],
  results: readonly SpfResult[],
): Finding {
  const unclear = addresses.filter((_, index) => results[index] === "unclear");
  const refused = addresses.filter((_, index) => !["pass", "unclear"].includes(results[index] ?? ""));
  if (refused.length)
    return warning(
      check,
      `the SPF record of ${domain} does not allow ${refused.join(", ")} to send, an address of your mail server ${host}`,
      "Add it, unless the server sends from other addresses; your mail service says which.",
    );
  return ok(
    check,
    unclear.length
      ? `${has}. Whether it allows your mail server ${host} depends on “ptr”, “exists” or a macro`
      : `${has}. It allows your mail server ${host} (${addresses.join(", ")})`,
  );
}

/** The domain of the sender is not that of the envelope, so receivers do not look at its SPF. Others may send in its name. */
export async function checkUnusedSpf(from: string, envelope: string, dns: Dns): Promise<Finding[]> {
  if ((await spfRecordsOf(from, dns)).length) return [ok(check, `${from} has one, too`)];
  const remedy = `Add one: “v=spf1 -all” if no mails but these are sent from ${from}.`;
  return [warning(check, `${from} has no SPF record; that of ${envelope} counts here`, remedy)];
}
