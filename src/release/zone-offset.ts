/** Zones by name, in hours east of UTC. */
const zones: Partial<Record<string, number>> = {
  z: 0,
  ut: 0,
  utc: 0,
  gmt: 0,
  // Europe, in English, German, and Czech or Slovak.
  wet: 0,
  west: 1,
  wez: 0,
  wesz: 1,
  bst: 1,
  cet: 1,
  cest: 2,
  met: 1,
  mest: 2,
  mez: 1,
  mesz: 2,
  sec: 1,
  selc: 2,
  eet: 2,
  eest: 3,
  oez: 2,
  oesz: 3,
  msk: 3,
  trt: 3,
  // North America. "ET" is taken for the standard time.
  at: -4,
  ast: -4,
  adt: -3,
  et: -5,
  est: -5,
  edt: -4,
  ct: -6,
  cst: -6,
  cdt: -5,
  mt: -7,
  mst: -7,
  mdt: -6,
  pt: -8,
  pst: -8,
  pdt: -7,
};

/**
 * Minutes east of UTC of a zone in small letters: a name, an offset such as `+02:00`, `+02` or `gmt+2`, or an IANA name.
 *
 * @param utc the time for which an IANA zone is asked, in milliseconds; the zone's own time is near enough.
 * @returns NaN if it is no zone.
 */
export function zoneOffset(zone: string, utc: number): number {
  const hours = Object.hasOwn(zones, zone) ? zones[zone] : undefined;
  if (hours !== undefined) return hours * 60;
  const [, written] = /^(?:gmt|utc|гринуич)([-+].*)$/.exec(zone) ?? [];
  const [, sign, hour, minute = "0"] =
    /^([-+])(\d\d)(?::?(\d\d))?z?$/.exec(written ?? zone) ??
    /^([-+])(\d)(?::(\d\d))?$/.exec(written ?? "") ??
    [];
  if (sign)
    return Number(hour) < 24 && Number(minute) < 60
      ? Number(sign + "1") * (Number(hour) * 60 + Number(minute))
      : NaN;
  if (!zone.includes("/")) return NaN;
  try {
    const name = new Date(utc).toLocaleString("en", { timeZone: zone, timeZoneName: "longOffset" });
    return zoneOffset(name.slice(name.indexOf("GMT")).toLowerCase(), utc);
  } catch {
    // RangeError: the platform does not know that zone.
    return NaN;
  }
}
