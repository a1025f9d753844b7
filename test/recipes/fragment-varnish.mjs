/* docs/recipes/fragment-esi.vcl and how a page uses it, under Varnish itself. Needs `npm run build:modules`. */
import assert from "node:assert/strict";
import { once } from "node:events";
import { chmod, readFile, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { join } from "node:path";
import { test } from "node:test";
import { freePort } from "../helpers/free-port.mjs";
import { tempFolder } from "../gateway/helpers/temp-folder.mjs";
import { findProgram } from "../helpers/find-engine.mjs";
import { checkFragment } from "./check-fragment.mjs";
import { startGatewayServer } from "./gateway-server.mjs";
import { runServer } from "./run-server.mjs";
import { pageWith, snippetWith } from "./snippet-in.mjs";

const varnish = findProgram("varnishd", "/usr/sbin/varnishd");
const recipe = new URL("../../docs/recipes/fragment-esi.vcl", import.meta.url);

/** The embassy's own server. */
async function startSite(t, page) {
  const site = createServer(({ url }, response) => {
    const body = url === "/" ? page : "SECRET";
    response.writeHead(200, { "content-type": url === "/" ? "text/html" : "text/plain" }).end(body);
  });
  site.listen(0, "127.0.0.1");
  await once(site, "listening");
  t.after(() => {
    site.close();
    site.closeAllConnections();
  });
  return site.address().port;
}

/** Starts Varnish with the recipe, before the embassy's server. Returns its address. */
async function startVarnish(t, gateway, grace) {
  const sitePort = await startSite(t, pageWith(await snippetWith("esi:include")));
  const folder = await tempFolder(t);
  await chmod(folder, 0o755);
  const config = join(folder, "fragment.vcl");
  const code = (await readFile(recipe, "utf8"))
    .replace('"8000"', `"${sitePort}"`)
    .replace('"8080"', `"${gateway.port}"`)
    .replace("req.grace = 10m", `req.grace = ${grace}`);
  await writeFile(config, code);
  const port = await freePort();
  const args = ["-F", "-j", "none", "-n", join(folder, "work"), "-a", `127.0.0.1:${port}`, "-f", config];
  return runServer(t, varnish, [...args, "-s", "default,16m"], port);
}

const skip = !varnish && "varnish is not installed";

test(
  "a page that Varnish sends includes the news, and keeps it while the gateway is down (E5, E6)",
  { skip },
  async (t) => {
    const gateway = await startGatewayServer(t);
    const url = await startVarnish(t, gateway, "10m");
    for (const path of ["/newsroom/list", "/newsroom/list?limit=1", "/newsroom/other"])
      assert.equal((await fetch(url + path)).status, 404, "only pages can ask for it");
    await checkFragment(gateway, url);
  },
);

test("Varnish returns an older copy only if the gateway does not answer", { skip }, async (t) => {
  const gateway = await startGatewayServer(t);
  // As if the copy were always older than ten minutes.
  await checkFragment(gateway, await startVarnish(t, gateway, "0s"));
});
