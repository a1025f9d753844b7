/* docs/recipes/nginx.conf, under nginx itself. Needs `npm run build:modules`. */
import { test } from "node:test";
import { startHostileNewsroom } from "../helpers/hostile-newsroom.mjs";
import { checkSnapshots } from "./check-snapshots.mjs";
import { nginx, runNginx } from "./run-nginx.mjs";
import { snapshotFolder } from "./snapshot-folder.mjs";

test(
  "nginx sends snapshots, and nothing of a hostile newsroom takes effect (D3, S12)",
  { skip: !nginx && "nginx is not installed" },
  async (t) => {
    const newsroom = await startHostileNewsroom(t);
    const { folder, renew } = await snapshotFolder(t, newsroom);
    await checkSnapshots(newsroom, await runNginx(t, folder), renew);
  },
);
