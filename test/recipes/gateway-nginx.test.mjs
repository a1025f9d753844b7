/* docs/recipes/gateway-nginx.conf, under nginx itself. Needs `npm run build:modules`. */
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { freePort } from "../helpers/free-port.mjs";
import { checkProxy, openssl, proxyFolder, proxyHost } from "./check-proxy.mjs";
import { startGatewayServer } from "./gateway-server.mjs";
import { nginx, startNginx } from "./run-nginx.mjs";

const recipe = new URL("../../docs/recipes/gateway-nginx.conf", import.meta.url);

test(
  "nginx in front of the gateway answers from its cache while the gateway is down, and logs no token (H7)",
  { skip: !(nginx && openssl) && "nginx or openssl is not installed" },
  async (t) => {
    const gateway = await startGatewayServer(t);
    const folder = await proxyFolder(t);
    const port = await freePort();
    const http = (await readFile(recipe, "utf8"))
      .replace("listen 80;", `listen 127.0.0.1:${await freePort()};`)
      .replace("listen 443 ssl", `listen 127.0.0.1:${port} ssl`)
      .replace(/^.*listen \[::\].*\n/gmu, "")
      .replaceAll(`/etc/letsencrypt/live/${proxyHost}`, folder)
      .replaceAll("/var/log/nginx", folder)
      .replace("/var/cache/nginx", folder)
      .replace("127.0.0.1:8080", new URL(gateway.url).host);
    await startNginx(t, folder, { http, server: "" });
    await checkProxy(gateway, { folder, port, limitsBodies: true });
  },
);
