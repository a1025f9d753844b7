import { chmod } from "node:fs/promises";
import { join } from "node:path";
import { takeSnapshot } from "../../dist/snapshot/take-snapshot.js";
import { tempFolder } from "../gateway/helpers/temp-folder.mjs";

/** A folder with a snapshot of a newsroom on this machine. `renew` takes the next. */
export async function snapshotFolder(t, newsroom) {
  const folder = await tempFolder(t);
  // A server that root starts reads files as a user of its own.
  await chmod(folder, 0o755);
  const renew = () =>
    takeSnapshot({
      url: `${newsroom.url}/feed`,
      file: join(folder, "feed.json"),
      allowEmpty: false,
      privateAddresses: ["127.0.0.1"],
    });
  await renew();
  return { folder, renew };
}
