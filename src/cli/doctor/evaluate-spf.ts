import { isAddressRange, isListedAddress } from "../../gateway/feeds/public-address.js";
import type { Dns } from "./dns.js";

/** What an SPF record says about an address; `none`: there is no record, `unclear`: it depends on what is not known here. */
export type SpfResult = "pass" | "fail" | "softfail" | "neutral" | "none" | "unclear";

/** A record that receivers cannot use, and why. */
export class SpfError extends Error {}

/** Receivers stop after so many lookups (RFC 7208, section 4.6.4). */
const mostLookups = 10;

const results: Record<string, SpfResult> = {
  "": "pass",
  "+": "pass",
  "-": "fail",
  "~": "softfail",
  "?": "neutral",
};

export const spfRecordsOf = async (domain: string, dns: Dns): Promise<string[]> =>
  (await dns.txt(domain)).filter((text) => /^v=spf1(?:\s|$)/i.test(text));

/**
 * Evaluates the SPF record of a domain for an address that sends mails (RFC 7208).
 *
 * @throws {SpfError} Receivers would report a permanent error.
 */
export function evaluateSpf(domain: string, address: string, dns: Dns): Promise<SpfResult> {
  let lookups = 0;

  async function evaluate(name: string): Promise<SpfResult> {
    const [record, ...others] = await spfRecordsOf(name, dns);
    if (record === undefined) return "none";
    if (others.length) throw new SpfError(`${name} has several SPF records`);
    let redirect: string | undefined;
    for (const term of record.trim().split(/\s+/).slice(1)) {
      const [, modifier, target] = /^([a-z][\w.-]*)=(.*)$/i.exec(term) ?? [];
      if (modifier !== undefined) {
        if (modifier.toLowerCase() === "redirect") redirect = target;
        continue;
      }
      const isMatch = await matches(term.replace(/^[-+~?]/, ""), name);
      if (isMatch === undefined) return "unclear";
      if (isMatch) return results[/^[-+~?]?/.exec(term)?.[0] ?? ""] ?? "neutral";
    }
    if (redirect === undefined) return "neutral";
    if (redirect.includes("%")) return "unclear";
    return required(redirect);
  }

  /** The result of a domain that a record refers to. */
  async function required(name: string): Promise<SpfResult> {
    countLookup();
    const result = await evaluate(name);
    if (result === "none") throw new SpfError(`it refers to ${name}, which has no SPF record`);
    return result;
  }

  /** Whether a mechanism matches the address; undefined if that depends on what is not known here. */
  async function matches(mechanism: string, name: string): Promise<boolean | undefined> {
    const [, kind = "", value = "", prefix = ""] = /^([a-z0-9]+)(?::([^/]*))?(\/.*)?$/i.exec(mechanism) ?? [];
    // What stands for parts of a mail, or asks for the name of the address.
    if (value.includes("%")) return undefined;
    switch (kind.toLowerCase()) {
      case "all":
        return true;
      case "ip4":
      case "ip6":
        if (!isAddressRange(value + prefix)) throw new SpfError(`${mechanism} is not an address or a range`);
        return isListedAddress(address, [value + prefix]);
      case "include": {
        const result = await required(value);
        return result === "unclear" ? undefined : result === "pass";
      }
      case "a":
        countLookup();
        return isAmong(await dns.addresses(value || name), prefix);
      case "mx": {
        countLookup();
        const servers = await dns.mx(value || name);
        const addresses = await Promise.all(servers.map((server) => dns.addresses(server)));
        return isAmong(addresses.flat(), prefix);
      }
      case "exists":
      case "ptr":
        return undefined;
      default:
        throw new SpfError(`it contains ${mechanism}, which is not part of SPF`);
    }
  }

  /** @param prefix Such as `/24`, `/24//64` or `//64`, for IPv4 and IPv6. */
  function isAmong(addresses: readonly string[], prefix: string): boolean {
    const [, bits4 = "32", bits6 = "128"] = /^(?:\/(\d+))?(?:\/\/(\d+))?$/.exec(prefix) ?? [];
    return isListedAddress(
      address,
      addresses.map((one) => `${one}/${one.includes(":") ? bits6 : bits4}`),
    );
  }

  function countLookup(): void {
    if (++lookups > mostLookups) throw new SpfError(`it needs more than ${mostLookups} lookups`);
  }

  return evaluate(domain);
}
