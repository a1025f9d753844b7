import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { freePort } from "../gateway/helpers/free-port.mjs";
import { findProgram } from "../helpers/find-engine.mjs";
import { runServer } from "./run-server.mjs";

const apache = findProgram("apache2", "httpd", "/usr/sbin/apache2", "/usr/sbin/httpd");
const modules = ["/usr/lib/apache2/modules", "/usr/lib64/httpd/modules"].find((path) => existsSync(path));
/** Whether Apache is installed. */
export const hasApache = !!(apache && modules);
const recipe = new URL("../../docs/recipes/apache.conf", import.meta.url);

/** A configuration with the recipe in its place. */
const configOf = (recipe, folder, port) => `
${["mpm_event", "unixd", "authz_core", "mime", ...recipe.match(/a2enmod (.*)/)[1].split(" ")]
  .map((name) => [name, `${modules}/mod_${name}.so`])
  // Some are built in.
  .filter(([, path]) => existsSync(path))
  .map(([name, path]) => `LoadModule ${name}_module ${path}`)
  .join("\n")}
ServerRoot ${folder}
ServerName 127.0.0.1
PidFile ${folder}/apache.pid
ErrorLog ${folder}/error.log
# For a test as root.
User nobody
Group nogroup
Listen 127.0.0.1:${port}
TypesConfig /dev/null
AddType text/html .html .json
<Directory />
    Require all denied
</Directory>
<VirtualHost 127.0.0.1:${port}>
    ${recipe.replaceAll("/var/lib/newsroom", folder)}
</VirtualHost>`;

/** Starts Apache with docs/recipes/apache.conf for the file feed.json in a folder. Returns its address. */
export async function runApache(t, folder) {
  const port = await freePort();
  const config = join(folder, "apache.conf");
  await writeFile(config, configOf(await readFile(recipe, "utf8"), folder, port));
  await promisify(execFile)(apache, ["-t", "-f", config]);
  return runServer(t, apache, ["-f", config, "-DFOREGROUND"], port);
}
