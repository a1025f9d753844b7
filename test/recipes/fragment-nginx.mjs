/* docs/recipes/fragment-ssi.conf and how a page uses it, under nginx itself. Needs `npm run build:modules`. */
import assert from "node:assert/strict";
import { chmod, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { tempFolder } from "../gateway/helpers/temp-folder.mjs";
import { checkFragment } from "./check-fragment.mjs";
import { startGatewayServer } from "./gateway-server.mjs";
import { nginx, startNginx } from "./run-nginx.mjs";
import { pageWith, snippetWith } from "./snippet-in.mjs";

const recipe = new URL("../../docs/recipes/fragment-ssi.conf", import.meta.url);

test(
  "a page that nginx sends includes the news, and keeps it while the gateway is down (E5, E6)",
  { skip: !nginx && "nginx is not installed" },
  async (t) => {
    const gateway = await startGatewayServer(t);
    const folder = await tempFolder(t);
    // A server that root starts reads files as a user of its own.
    await chmod(folder, 0o755);
    const pages = join(folder, "pages");
    await mkdir(pages);
    await writeFile(join(pages, "index.html"), pageWith(await snippetWith("block name")));
    await writeFile(join(pages, "secret.txt"), "SECRET");
    const [http, server] = (await readFile(recipe, "utf8"))
      .replace("/var/cache/nginx/newsroom", join(folder, "cache"))
      .replace("/var/www/html", pages)
      .replace("https://gateway.embassy.example", gateway.url)
      .split("# Inside server { }");
    const url = await startNginx(t, folder, { http, server });
    for (const query of ["", "?limit=1"])
      assert.equal((await fetch(`${url}/newsroom/list${query}`)).status, 404, "only pages can ask for it");
    await checkFragment(gateway, url);
  },
);
