/** An SMTP status: 2, 4 or 5, with a subject and a detail (RFC 3463). */
export interface EnhancedStatus {
  class: number;
  /** Such as "1.1" of 5.1.1. */
  rest: string;
}

/** Reads a status such as "5.1.1"; undefined if the text does not begin with one. */
export function readStatus(text: string): EnhancedStatus | undefined {
  const [, digit, rest] = /^\s*([245])\.(\d{1,3}\.\d{1,3})(?!\d)/.exec(text) ?? [];
  return digit && rest ? { class: Number(digit), rest } : undefined;
}

export const writeStatus = (status: EnhancedStatus): string => `${status.class}.${status.rest}`;

/**
 * Statuses that mean that an address will never work: no such mailbox or domain, an invalid or moved address, a disabled
 * mailbox, a domain that takes no mail or has no route. A full mailbox (2.2), size (2.3, 3.4), content (6.x) and policy (7.x)
 * say nothing about the address.
 */
const addressFaults = new Set(["1.0", "1.1", "1.2", "1.3", "1.6", "1.10", "2.1", "4.1", "4.4"]);

/** Whether a final status means that nothing sent to the address will ever arrive. */
export const isAddressFault = (status: EnhancedStatus): boolean =>
  status.class === 5 && addressFaults.has(status.rest);
