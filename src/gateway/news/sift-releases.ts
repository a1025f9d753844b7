/** Tells what is new in a reading of a feed. */
import type { Release } from "../../release/release.js";
import { canonicalAddress } from "./canonical-address.js";

/** What the database knows of the releases that are not known by their id. */
export interface Alike {
  /** The release that has this address; whether this feed has had it. */
  byAddress: ReadonlyMap<string, { id: string; isOfFeed: boolean }>;
  byFingerprint: ReadonlyMap<string, { id: string; isOfFeed: boolean }>;
}

export interface Unknown {
  release: Release;
  /** Null if it has none, or shares it with another one. */
  address: string | null;
  fingerprint: string;
}

export interface Sifted {
  /** Releases that are to be mailed. `same` is the release that another feed has had already. */
  fresh: (Unknown & { same: string | undefined })[];
  /** Releases that the feed has had with another id. */
  repeated: (Unknown & { same: string })[];
  /** Releases from before the feed was connected, which moved up when others were deleted. */
  backlog: Unknown[];
}

/** The address of each release, if no other one of the reading has it: some feeds link all of them to their front page. */
export function addressesOf(releases: readonly Release[]): Map<Release, string | null> {
  const counts = new Map<string, number>();
  const addresses = new Map(
    releases.map((release) => {
      const address = release.url === undefined ? null : canonicalAddress(release.url);
      if (address !== null) counts.set(address, (counts.get(address) ?? 0) + 1);
      return [release, address];
    }),
  );
  for (const [release, address] of addresses)
    if (address !== null && counts.get(address) !== 1) addresses.set(release, null);
  return addresses;
}

/**
 * @param releases All that was read, in the order of the feed.
 * @param unknown Those whose ids are not known.
 * @param before The ids of the reading before; undefined if that is not known.
 */
export function siftReleases(
  releases: readonly Release[],
  unknown: readonly Unknown[],
  { byAddress, byFingerprint }: Alike,
  before: readonly string[] | undefined,
): Sifted {
  const fresh: Sifted["fresh"] = [];
  const repeated: Sifted["repeated"] = [];
  for (const one of unknown) {
    const same =
      (one.address === null ? undefined : byAddress.get(one.address)) ?? byFingerprint.get(one.fingerprint);
    if (same?.isOfFeed) repeated.push({ ...one, same: same.id });
    else fresh.push({ ...one, same: same?.id });
  }
  const backlog = new Set(movedUp(releases, new Set(fresh.map(({ release }) => release)), before));
  return {
    fresh: fresh.filter(({ release }) => !backlog.has(release)),
    repeated,
    backlog: fresh.filter(({ release }) => backlog.has(release)),
  };
}

/**
 * The releases at the end of a feed that took the places of deleted ones. They are after all known ones, as old as the
 * oldest of them or older, and no more than are missing.
 */
function movedUp(
  releases: readonly Release[],
  fresh: ReadonlySet<Release>,
  before: readonly string[] | undefined,
): Release[] {
  const last = before?.at(-1);
  if (!before || last === undefined) return [];
  const ids = new Set(releases.map(({ id }) => id));
  const missing = before.filter((id) => !ids.has(id)).length;
  const lastKnown = releases.findLastIndex((release) => !fresh.has(release));
  const tail = releases.slice(lastKnown + 1);
  const oldest = releases
    .slice(0, lastKnown + 1)
    .map(dateOf)
    .filter(Boolean)
    .sort()[0];
  // One that was pushed off the end has made room for a release that is new.
  if (!ids.has(last) || !oldest || tail.length > missing) return [];
  return tail.filter((release) => dateOf(release) !== "" && dateOf(release) <= oldest);
}

const dateOf = ({ published, updated }: Release) => published ?? updated ?? "";
