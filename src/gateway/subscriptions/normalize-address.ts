import { toAsciiAddress } from "../../subscribe/ascii-address.js";

export interface MailAddress {
  /** In the form that mail servers accept. */
  address: string;
  /** In lower case: two addresses with the same key are the same, as hardly any mail server distinguishes case. */
  key: string;
  /**
   * The key without plus tag and dots, so that a mailbox cannot be flooded through its many names. Which servers ignore
   * these is not known, so it is the same for all. It only counts mails: none is sent to it, and two readers who share it
   * share a limit until one has confirmed.
   */
  mailbox: string;
}

// Quoted local parts are left out on purpose: nobody has one, and they can contain spaces, commas and line breaks. Nobody
// has one that begins with - or | either, which a program would take for an option or for a command to run.
const localPart = /^(?![-|])[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*$/;
const domainLabel = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/** Undefined for anything that no mail server would accept. */
export function normalizeAddress(typed: string): MailAddress | undefined {
  if (typed.length > 1000) return undefined;
  const ascii = toAsciiAddress(typed);
  const at = ascii.lastIndexOf("@");
  const local = ascii.slice(0, at);
  const domain = ascii.slice(at + 1).toLowerCase();
  const labels = domain.split(".");
  if (at < 1 || local.length > 64 || local.length + 1 + domain.length > 254) return undefined;
  if (!localPart.test(local) || labels.length < 2 || !labels.every((label) => domainLabel.test(label)))
    return undefined;
  // A numeric top-level domain means an IP address.
  if (/^\d+$/.test(labels.at(-1) ?? "")) return undefined;
  const lowerCase = local.toLowerCase();
  const mailbox = lowerCase.replace(/^(.[^+]*)\+.*/, "$1").replaceAll(".", "");
  return {
    address: `${local}@${domain}`,
    key: `${lowerCase}@${domain}`,
    mailbox: `${mailbox}@${domain}`,
  };
}
