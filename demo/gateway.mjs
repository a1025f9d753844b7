import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { getRequestListener } from "@hono/node-server";
// By the name of the package, as on any host. That is the built package.
import { createGateway } from "newsroom-elements/gateway";

export const gatewayPath = "/gateway";

/**
 * Opens the gateway for the demo's server, with a database that is deleted when it is closed.
 *
 * @param {{ origin: string, smtp: string }} where origin of the demo, and URL of its mail server
 * @returns {Promise<{ answer(request, response): Promise<void>, close(): Promise<void> }>}
 */
export async function openGateway({ origin, smtp }) {
  const folder = await mkdtemp(join(tmpdir(), "newsroom-elements-demo-"));
  const gateway = createGateway({
    basePath: gatewayPath,
    subscriptions: {
      url: `${origin}${gatewayPath}/subscriptions`,
      secret: randomBytes(32).toString("hex"),
      lists: {
        news: {
          title: {
            en: "News from the Ministry of Foreign Affairs of Ternmark",
            da: "Nyt fra Ternmarks Udenrigsministerium",
            ar: "أخبار وزارة خارجية تيرنمارك",
          },
        },
      },
      store: {
        database: `file:${join(folder, "subscriptions.db")}`,
        smtp,
        from: {
          name: { en: "Embassy of Ternmark", da: "Ternmarks ambassade", ar: "سفارة تيرنمارك" },
          address: "news@um.ternmark.example",
        },
      },
      formUrl: `${origin}/`,
      privacyUrl: `${origin}/privacy/`,
      // Someone who tries the demo subscribes often, always as the same client.
      limits: { clientPer10Minutes: 1000, clientPerDay: 1000, mailsPerDay: 1000, mailsPerWeek: 1000 },
    },
  });
  return {
    answer: getRequestListener(gateway),
    async close() {
      await gateway.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
