import { toAsciiAddress } from "../../subscribe/ascii-address.js";

export interface MailAddress {
  /** As mail servers take it. */
  address: string;
  /** By which two spellings of one address are known as one: hardly a server minds the case. */
  key: string;
  /** Without what follows a plus sign, so that one mailbox cannot be flooded through its many names. */
  mailbox: string;
}

// Quoted local parts are left out on purpose: nobody has one, and they may hold spaces, commas and line breaks.
const localPart = /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*$/;
const label = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/** An address in one spelling; undefined for what no mail server would take. */
export function normalizeAddress(typed: string): MailAddress | undefined {
  if (typed.length > 1000) return undefined;
  const ascii = toAsciiAddress(typed);
  const at = ascii.lastIndexOf("@");
  const local = ascii.slice(0, at);
  const domain = ascii.slice(at + 1).toLowerCase();
  const labels = domain.split(".");
  if (at < 1 || local.length > 64 || local.length + 1 + domain.length > 254) return undefined;
  if (!localPart.test(local) || labels.length < 2 || !labels.every((part) => label.test(part)))
    return undefined;
  // A top-level domain that is a number makes it an IP address.
  if (/^\d+$/.test(labels.at(-1)!)) return undefined;
  const key = `${local.toLowerCase()}@${domain}`;
  return { address: `${local}@${domain}`, key, mailbox: key.replace(/(?<=.)\+.*(?=@)/, "") };
}
