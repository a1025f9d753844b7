// Matches all arrivals of a database, in a process that tests can kill: node match-news.mjs <lists as JSON> <database>
import { FanOut } from "../../../dist/gateway/news/fan-out.js";
import { openDatabase } from "../../../dist/gateway/storage/open-database.js";

const [lists, address, time] = process.argv.slice(2);
const database = await openDatabase({ database: address, databaseConnections: 3 });
process.send("ready");
const fanOut = new FanOut({
  database,
  lists: JSON.parse(lists),
  now: () => Number(time),
  log: () => {},
  wake: () => {},
});
await fanOut.run();
await database.close();
process.disconnect();
