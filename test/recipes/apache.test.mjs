/* docs/recipes/apache.conf, under Apache itself. Needs `npm run build:modules`. */
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
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

const apache = findProgram("apache2", "httpd", "/usr/sbin/apache2", "/usr/sbin/httpd");
const modules = ["/usr/lib/apache2/modules", "/usr/lib64/httpd/modules"].find((path) => existsSync(path));
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

test(
  "Apache sends snapshots, and nothing of a hostile newsroom takes effect (D3, S12)",
  { skip: !(apache && modules) && "Apache is not installed" },
  async (t) => {
    const newsroom = await startHostileNewsroom(t);
    const { folder, renew } = await snapshotFolder(t, newsroom);
    const port = await freePort();
    const config = join(folder, "apache.conf");
    await writeFile(config, configOf(await readFile(recipe, "utf8"), folder, port));
    await promisify(execFile)(apache, ["-t", "-f", config]);
    const url = await runServer(t, apache, ["-f", config, "-DFOREGROUND"], port);
    await checkSnapshots(newsroom, url, renew);
  },
);
