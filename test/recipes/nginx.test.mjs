/* docs/recipes/nginx.conf, under nginx itself. Needs `npm run build:modules`. */
import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { promisify } from "node:util";
import { freePort } from "../gateway/helpers/free-port.mjs";
import { findProgram } from "../helpers/find-engine.mjs";
import { startHostileNewsroom } from "../helpers/hostile-newsroom.mjs";
import { checkSnapshots } from "./check-snapshots.mjs";
import { runServer } from "./run-server.mjs";
import { snapshotFolder } from "./snapshot-folder.mjs";

const nginx = findProgram("nginx", "/usr/sbin/nginx");
const recipe = new URL("../../docs/recipes/nginx.conf", import.meta.url);

/** A configuration with the recipe in its place. */
const configOf = (recipe, folder, port) => `
daemon off;
pid ${folder}/nginx.pid;
error_log stderr;
events {}
http {
  access_log off;
  types { text/html html; application/xml xml; }
  ${["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path ${folder}/${name};`).join(" ")}
  server {
    listen 127.0.0.1:${port};
    ${recipe.replace("/var/lib/newsroom/", `${folder}/`)}
  }
}`;

test(
  "nginx sends snapshots, and nothing of a hostile newsroom takes effect (D3, S12)",
  { skip: !nginx && "nginx is not installed" },
  async (t) => {
    const newsroom = await startHostileNewsroom(t);
    const { folder, renew } = await snapshotFolder(t, newsroom);
    const port = await freePort();
    const config = join(folder, "nginx.conf");
    await writeFile(config, configOf(await readFile(recipe, "utf8"), folder, port));
    // It passes without a network: no name in it is resolved.
    await promisify(execFile)(nginx, ["-t", "-c", config, "-p", folder]);
    const url = await runServer(t, nginx, ["-c", config, "-p", folder], port);
    await checkSnapshots(newsroom, url, renew);
  },
);
