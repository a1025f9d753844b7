import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { getRequestListener } from "@hono/node-server";
// By the name of the package, as on any host. That is the built package.
import { createGateway } from "newsroom-elements/gateway";

export const gatewayPath = "/gateway";

const weekMs = 7 * 24 * 3_600_000;

/** The demo's time, which visitors can put forward. */
export class DemoClock {
  #ahead = 0;

  /** @returns {Date} */
  now = () => new Date(Date.now() + this.#ahead);

  /** Milliseconds that have passed. As for a gateway, a week that visitors let pass is a week. */
  elapsed = () => performance.now() + this.#ahead;

  letWeekPass() {
    this.#ahead += weekMs;
  }
}

/**
 * Opens the gateway for the demo's server, with a database that is deleted when it is closed.
 *
 * @param {{ origin: string, smtp: string, clock: DemoClock }} where origin of the demo, URL of its mail server, and its time
 * @returns {Promise<{ answer(request, response): Promise<void>, close(): Promise<void> }>}
 */
export async function openGateway({ origin, smtp, clock }) {
  const folder = await mkdtemp(join(tmpdir(), "newsroom-elements-demo-"));
  const { hostname, port } = new URL(origin);
  const options = {
    basePath: gatewayPath,
    feeds: {
      ministry: {
        url: `${origin}/newsroom/feed.json`,
        refresh: 1,
        // The newsroom is on this computer, too.
        http: true,
        ports: [Number(port)],
        privateAddresses: [hostname],
      },
    },
    subscriptions: {
      url: `${origin}${gatewayPath}/subscriptions`,
      secret: randomBytes(32).toString("hex"),
      lists: {
        news: {
          languages: ["en", "da", "ar"],
          frequencies: ["immediately", "daily", "weekly"],
          // A real list leaves a few minutes to cancel a release.
          news: { feeds: ["ministry"], hold: 0, digest: { timeZone: "Europe/Copenhagen" } },
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
  };
  const gateway = createGateway(options, clock);
  return {
    answer: getRequestListener(gateway),
    async close() {
      await gateway.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
