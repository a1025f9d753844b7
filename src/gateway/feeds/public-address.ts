import ipaddr from "ipaddr.js";

/** Addresses that are public by their number, but at which a cloud serves metadata to its own machines. */
const cloudMetadata = new Set(["168.63.129.16"]);

/** The public part of IPv6; all else is local, reserved or contains an IPv4 address. https://www.iana.org/assignments/ipv6-address-space */
const globalUnicast = ipaddr.IPv6.parseCIDR("2000::/3");

/** Whether a text is a complete IP address. Shorter forms such as `10.1` are ambiguous. */
export const isAddress = (text: string): boolean =>
  ipaddr.IPv4.isValidFourPartDecimal(text) || ipaddr.IPv6.isValid(text);

/** Whether a text is an IP address or a range of them, such as `10.2.0.0/16`. */
export function isAddressRange(text: string): boolean {
  const [start = "", bits, ...rest] = text.split("/");
  const maxBits = start.includes(":") ? 128 : 32;
  return (
    !rest.length && isAddress(start) && (bits === undefined || (/^\d{1,3}$/.test(bits) && +bits <= maxBits))
  );
}

/** Whether a text is an IP address that can be reached from the whole Internet. */
export function isPublicAddress(text: string): boolean {
  if (!isAddress(text)) return false;
  const address = ipaddr.parse(text);
  return (
    address.range() === "unicast" &&
    (address instanceof ipaddr.IPv6 ? address.match(globalUnicast) : !cloudMetadata.has(address.toString()))
  );
}

/** Whether a text is an IP address in a list of addresses (`10.2.3.4`) and ranges (`10.2.0.0/16`). */
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
