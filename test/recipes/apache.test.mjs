/* docs/recipes/apache.conf, under Apache itself. Needs `npm run build:modules`. */
import { test } from "node:test";
import { startHostileNewsroom } from "../helpers/hostile-newsroom.mjs";
import { checkSnapshots } from "./check-snapshots.mjs";
import { hasApache, runApache } from "./run-apache.mjs";
import { snapshotFolder } from "./snapshot-folder.mjs";

test(
  "Apache sends snapshots, and nothing of a hostile newsroom takes effect (D3, S12)",
  { skip: !hasApache && "Apache is not installed" },
  async (t) => {
    const newsroom = await startHostileNewsroom(t);
    const { folder, renew } = await snapshotFolder(t, newsroom);
    await checkSnapshots(newsroom, await runApache(t, folder), renew);
  },
);
