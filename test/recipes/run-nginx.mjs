import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { freePort } from "../gateway/helpers/free-port.mjs";
import { findProgram } from "../helpers/find-engine.mjs";
import { runServer } from "./run-server.mjs";

/** The path of nginx, or undefined. */
export const nginx = findProgram("nginx", "/usr/sbin/nginx");
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

/** Starts nginx with docs/recipes/nginx.conf for the file feed.json in a folder. Returns its address. */
export async function runNginx(t, folder) {
  const port = await freePort();
  const config = join(folder, "nginx.conf");
  await writeFile(config, configOf(await readFile(recipe, "utf8"), folder, port));
  // It passes without a network: no name in it is resolved.
  await promisify(execFile)(nginx, ["-t", "-c", config, "-p", folder]);
  return runServer(t, nginx, ["-c", config, "-p", folder], port);
}
