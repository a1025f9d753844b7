/// <reference types="node" />
import { Resolver } from "node:dns/promises";
import { UsageError } from "../usage-error.js";
import { codeOf, warning, type Finding } from "./finding.js";

/** What is asked of the DNS. A name that does not exist has no records. */
export interface Dns {
  /** @throws {Error} The DNS does not answer. */
  txt(name: string): Promise<string[]>;
  /** The names of the mail servers. */
  mx(name: string): Promise<string[]>;
  /** The IPv4 and IPv6 addresses. */
  addresses(name: string): Promise<string[]>;
}

/**
 * @param server Address of a name server, with or without a port. Default: those of the system.
 * @throws {UsageError} It is not an IP address.
 */
export function openDns(server: string | undefined): Dns {
  const resolver = new Resolver({ timeout: 3000, tries: 2 });
  try {
    if (server !== undefined) resolver.setServers([server]);
  } catch {
    throw new UsageError(`--dns: ${server} is not an IP address such as 192.0.2.1 or 192.0.2.1:53`);
  }
  return {
    txt: (name) =>
      orNone(resolver.resolveTxt(name).then((records) => records.map((parts) => parts.join("")))),
    mx: (name) => orNone(resolver.resolveMx(name).then((records) => records.map(({ exchange }) => exchange))),
    addresses: async (name) =>
      (await Promise.all([orNone(resolver.resolve4(name)), orNone(resolver.resolve6(name))])).flat(),
  };
}

async function orNone(answer: Promise<string[]>): Promise<string[]> {
  try {
    return await answer;
  } catch (error) {
    if (["ENOTFOUND", "ENODATA"].includes(codeOf(error))) return [];
    throw error;
  }
}

/** The findings of a check, or that the DNS did not answer. */
export async function withDns(check: string, act: () => Promise<Finding[]>): Promise<Finding[]> {
  try {
    return await act();
  } catch (error) {
    return [
      warning(
        check,
        `could not be checked: the name server does not answer (${codeOf(error)})`,
        "Try again, or name another name server: --dns 192.0.2.1",
      ),
    ];
  }
}
