/* A process that sends the news of a database, for tests that kill it. Not a test. */
import { systemClock } from "../../../dist/gateway/shared/clock.js";
import { openDelivery } from "./open-delivery.mjs";

const [file, url, ahead] = process.argv.slice(2);
const clock = { now: () => new Date(systemClock.now() + Number(ahead)) };
const { delivery } = await openDelivery({ after: () => {} }, { url, file, clock });
await delivery.wake();
process.send("done");
