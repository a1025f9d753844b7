/* A process that sends the news of a database until a test kills it, and says so whenever it has sent what it could. It looks
   again and again, because another process may have had the rows locked, or a killed one until PostgreSQL notices. Not a test. */
import { setTimeout as delay } from "node:timers/promises";
import { systemClock } from "../../../dist/gateway/shared/clock.js";
import { openDelivery } from "./open-delivery.mjs";

const [file, url, ahead] = process.argv.slice(2);
const clock = { now: () => new Date(systemClock.now() + Number(ahead)) };
const { delivery } = await openDelivery({ after: () => {} }, { url, file, clock });
for (;;) {
  await delivery.wake();
  process.send("looked");
  await delay(500);
}
