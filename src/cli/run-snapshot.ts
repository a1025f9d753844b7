import { missingPackages } from "./missing-packages.js";
import type { Output } from "./output.js";
import { UsageError } from "./usage-error.js";

interface SnapshotValues {
  out?: string | undefined;
  "allow-empty"?: boolean | undefined;
  "private-address"?: readonly string[] | undefined;
}

/** Runs `snapshot` and returns the exit code. */
export async function runSnapshot(
  [url, ...rest]: readonly string[],
  { out: file, "allow-empty": allowEmpty = false, "private-address": privateAddresses = [] }: SnapshotValues,
  { out, err }: Output,
): Promise<number> {
  if (!url || rest.length)
    throw new UsageError(
      "Missing or extra argument. Usage: newsroom-elements snapshot <feed-url> --out <file.json>",
    );
  if (!/^https?:/i.test(url) || !URL.canParse(url))
    throw new UsageError(`${url} is not an http or https URL`);
  if (!file) throw new UsageError("snapshot: the option --out <file.json> is missing");
  if (!/\.json$/i.test(file))
    throw new UsageError(`--out: ${file} must end with .json, so that servers send it as JSON`);
  const missing = missingPackages(["ipaddr.js", "undici@7"]);
  if (missing.length)
    throw new UsageError(`snapshot needs more packages. Run: npm install ${missing.join(" ")}`);
  await checkAddresses(privateAddresses);
  const { SnapshotFailure, takeSnapshot } = await import("../snapshot/take-snapshot.js");
  try {
    const { releases, changed } = await takeSnapshot({ url, file, allowEmpty, privateAddresses });
    const count = releases === 1 ? "1 release" : `${releases} releases`;
    out(changed ? `${file}: ${count} written\n` : `${file}: ${count}, no change\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof SnapshotFailure)) throw error;
    err(`newsroom-elements: ${url}: ${error.message}.\n${file} stays as it was.\n`);
    return 1;
  }
}

async function checkAddresses(addresses: readonly string[]): Promise<void> {
  const { isAddressRange } = await import("../gateway/feeds/public-address.js");
  const wrong = addresses.find((address) => !isAddressRange(address));
  if (wrong !== undefined)
    throw new UsageError(`--private-address: ${wrong} is not an address such as 10.2.3.4 or 10.2.0.0/16`);
}
