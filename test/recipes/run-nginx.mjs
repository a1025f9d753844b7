import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { freePort } from "../helpers/free-port.mjs";
import { findProgram } from "../helpers/find-engine.mjs";
import { runServer } from "./run-server.mjs";

/** The path of nginx, or undefined. */
export const nginx = findProgram("nginx", "/usr/sbin/nginx");
const recipe = new URL("../../docs/recipes/nginx.conf", import.meta.url);

/** A configuration with the parts of a recipe in their places. */
const configOf = ({ http, server }, folder, port) => `
daemon off;
pid ${folder}/nginx.pid;
error_log stderr;
events {}
http {
  access_log off;
  types { text/html html; application/xml xml; }
  ${["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path ${folder}/${name};`).join(" ")}
  ${http}
  server {
    listen 127.0.0.1:${port};
    ${server}
  }
}`;

/** Starts nginx with the parts of a recipe. Returns its address. */
export async function startNginx(t, folder, { http = "", server }) {
  const port = await freePort();
  const config = join(folder, "nginx.conf");
  await writeFile(config, configOf({ http, server }, folder, port));
  // It passes without a network: no name in it is resolved.
  await promisify(execFile)(nginx, ["-t", "-c", config, "-p", folder]);
  return runServer(t, nginx, ["-c", config, "-p", folder], port);
}

/** Starts nginx with docs/recipes/nginx.conf for the file feed.json in a folder. Returns its address. */
export async function runNginx(t, folder) {
  const server = (await readFile(recipe, "utf8")).replace("/var/lib/newsroom/", `${folder}/`);
  return startNginx(t, folder, { server });
}
