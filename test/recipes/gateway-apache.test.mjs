/* docs/recipes/gateway-apache.conf, under Apache itself. Needs `npm run build:modules`. */
import { mkdir, chmod, readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { freePort } from "../helpers/free-port.mjs";
import { checkProxy, openssl, proxyFolder, proxyHost } from "./check-proxy.mjs";
import { startGatewayServer } from "./gateway-server.mjs";
import { hasApache, startApache } from "./run-apache.mjs";

const recipe = new URL("../../docs/recipes/gateway-apache.conf", import.meta.url);

test(
  "Apache in front of the gateway answers from its cache while the gateway is down, and logs no token (H7)",
  { skip: !(hasApache && openssl) && "Apache or openssl is not installed" },
  async (t) => {
    const gateway = await startGatewayServer(t);
    const folder = await proxyFolder(t);
    await mkdir(join(folder, "newsroom"));
    await chmod(join(folder, "newsroom"), 0o777);
    const [plain, port] = [await freePort(), await freePort()];
    const text = (await readFile(recipe, "utf8"))
      .replace("*:80", `127.0.0.1:${plain}`)
      .replace("*:443", `127.0.0.1:${port}`)
      .replaceAll(`/etc/letsencrypt/live/${proxyHost}`, folder)
      .replaceAll("/var/log/apache2", folder)
      .replaceAll("/var/cache/apache2", folder)
      .replaceAll("127.0.0.1:8080", new URL(gateway.url).host);
    await startApache(t, folder, text, { ports: [plain, port] });
    await checkProxy(gateway, { folder, port, limitsBodies: false });
  },
);
