import ipaddr from "ipaddr.js";

/** Where a cloud answers its own machines about themselves, at an address that is public by its number. */
const cloud = new Set(["168.63.129.16"]);

/** https://www.iana.org/assignments/ipv6-address-space: what else there is, is local, reserved, or holds an IPv4 address. */
const globalUnicast = ipaddr.IPv6.parseCIDR("2000::/3");

/** Whether a text is an IP address in full. Shorter forms, as `10.1`, are read in more than one way. */
export const isAddress = (text: string): boolean =>
  ipaddr.IPv4.isValidFourPartDecimal(text) || ipaddr.IPv6.isValid(text);

/** Whether an IP address is one that anybody on the Internet may reach. */
export function isPublicAddress(text: string): boolean {
  if (!isAddress(text)) return false;
  const address = ipaddr.parse(text);
  return (
    address.range() === "unicast" &&
    (address instanceof ipaddr.IPv6 ? address.match(globalUnicast) : !cloud.has(address.toString()))
  );
}

/** Whether an IP address is one of some, each written as `10.2.3.4` or `10.2.0.0/16`. */
export function isListedAddress(text: string, list: readonly string[]): boolean {
  if (!isAddress(text)) return false;
  const address = ipaddr.parse(text);
  return list.some((entry) => {
    const [start, bits] = entry.includes("/")
      ? ipaddr.parseCIDR(entry)
      : [ipaddr.parse(entry), entry.includes(":") ? 128 : 32];
    return start.kind() === address.kind() && address.match(start, bits);
  });
}
