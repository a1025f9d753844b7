/* The kinds of databases that the gateway supports. A test of the storage runs on each. Not a test. */
import { join } from "node:path";
import { after, test } from "node:test";
import { skip as noPostgres, startPostgres } from "./postgres-server.mjs";
import { tempFolder } from "./temp-folder.mjs";

const cleanUps = [];
after(async () => {
  for (const act of cleanUps.reverse()) await act();
});

let server;
/** The PostgreSQL server of a file of tests, which is started when a test first needs it. */
export const sharedPostgres = () => (server ??= startPostgres({ after: (act) => cleanUps.push(act) }));

/** Each with a function that returns the address of a new database. */
export const databases = [
  {
    name: "a file",
    skip: false,
    create: async (t) => `file:${join(await tempFolder(t), "subscriptions.db")}`,
  },
  {
    name: "PostgreSQL",
    skip: noPostgres,
    create: async () => (await sharedPostgres()).createDatabase(),
  },
];

const creators = new WeakMap();

/** Runs a test on each kind of database, or on some. */
export function testOnEach(title, run, kinds = databases) {
  for (const { name, skip, create } of kinds)
    test(`${title}, in ${name}`, { skip }, (t) => {
      creators.set(t, create);
      return run(t);
    });
}

/** The address of a new database for a test, of the kind that `testOnEach` runs it on; otherwise a file. */
export const createDatabase = (t) => (creators.get(t) ?? databases[0].create)(t);
