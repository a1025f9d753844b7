import { isTimeZone } from "../../text/names-of-intl.js";
import type { ListConfig } from "../config/list-options.js";

/** Time zones with the same first part of their name, such as "Europe". */
export interface ZoneGroup {
  name: string;
  zones: { value: string; label: string }[];
}

/** Whether the time zone of a reader decides when mails of a list come: only digests have an hour. */
export const hasDigests = ({ news, frequencies }: ListConfig): boolean =>
  news !== undefined && frequencies.some((frequency) => frequency !== "immediately");

/** The time zone that a form sent; undefined if it sent none, or none that exists. */
export function readTimeZone(fields: URLSearchParams): string | undefined {
  const name = fields.get("timeZone")?.trim() ?? "";
  // `Intl` also accepts offsets such as "+01:00", which do not follow the clocks of any place.
  return /^[A-Za-z][\w+/-]{0,63}$/.test(name) && isTimeZone(name) ? name : undefined;
}

/** What readers call a time zone: the name of its city. */
export const zoneLabel = (name: string): string =>
  name
    .replace(/^[^/]+\//, "")
    .replaceAll("/", ", ")
    .replaceAll("_", " ");

/** All time zones that this machine knows, by continent. */
export function groupZones(): ZoneGroup[] {
  const groups = new Map<string, ZoneGroup>();
  for (const value of Intl.supportedValuesOf("timeZone")) {
    const [name = ""] = value.split("/", 1);
    const group = groups.get(name) ?? { name, zones: [] };
    group.zones.push({ value, label: zoneLabel(value) });
    groups.set(name, group);
  }
  return [...groups.values()];
}
