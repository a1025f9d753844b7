import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { freePort } from "../helpers/free-port.mjs";
import { findProgram } from "../helpers/find-engine.mjs";
import { runServer } from "./run-server.mjs";

const apache = findProgram("apache2", "httpd", "/usr/sbin/apache2", "/usr/sbin/httpd");
const modules = ["/usr/lib/apache2/modules", "/usr/lib64/httpd/modules"].find((path) => existsSync(path));
/** Whether Apache is installed. */
export const hasApache = !!(apache && modules);
const recipe = new URL("../../docs/recipes/apache.conf", import.meta.url);

/** A configuration that begins with what Debian's has, and loads the modules that a recipe names. */
const configOf = (recipe, folder, ports) => `
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
${ports.map((port) => `Listen 127.0.0.1:${port}`).join("\n")}
TypesConfig /dev/null
AddType text/html .html .json
<Directory />
    AllowOverride None
    Require all denied
</Directory>
${recipe}`;

/**
 * Starts Apache with a recipe. Returns its address.
 *
 * @param ports Where it listens; the first one without TLS.
 */
export async function startApache(t, folder, recipe, { ports }) {
  const config = join(folder, "apache.conf");
  await writeFile(config, configOf(recipe, folder, ports));
  await promisify(execFile)(apache, ["-t", "-f", config]);
  return runServer(t, apache, ["-f", config, "-DFOREGROUND"], ports[0]);
}

/** Starts Apache with docs/recipes/apache.conf for the file feed.json in a folder. Returns its address. */
export async function runApache(t, folder) {
  const port = await freePort();
  const text = (await readFile(recipe, "utf8")).replaceAll("/var/lib/newsroom", folder);
  return startApache(t, folder, `<VirtualHost 127.0.0.1:${port}>\n${text}</VirtualHost>`, { ports: [port] });
}
