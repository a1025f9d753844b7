import * as v from "valibot";
import { singleLine } from "./schema-parts.js";

const example = "postgres://<user>:<password>@<host>/<database>";

export const isPostgresAddress = (address: string): boolean => /^postgres(ql)?:\/\//i.test(address);

/** Whether an address can be read and names a database. */
function isComplete(address: string): boolean {
  try {
    const { username, password, pathname } = new URL(address);
    return [username, password, pathname].map(decodeURIComponent).at(-1) !== "/" && pathname !== "";
  } catch {
    return false;
  }
}

/** Whether a server is to be known by its name, but has none. pg would then take a certificate for “localhost” for that of any address. */
function isNameless(address: string): boolean {
  const { hostname, searchParams } = new URL(address);
  return searchParams.get("sslmode") === "verify-full" && /^(?:[\d.]+|\[.*\])$/.test(hostname);
}

/** `file:` and a path, or the address of a database on a PostgreSQL server. */
export const databaseAddress = v.pipe(
  singleLine,
  v.check(
    (address) => !/^(libsql|https?|wss?):/i.test(address),
    "is the address of a libSQL server, which is not supported any more. " +
      `Use ${example} for a database that several machines share, or file:<path>`,
  ),
  v.check(
    (address) => /^(libsql|https?|wss?|file|postgres(ql)?):./i.test(address),
    `must be file:<path> or ${example}`,
  ),
  v.check(
    (address) => !/^postgres(ql)?:/i.test(address) || (isPostgresAddress(address) && isComplete(address)),
    `must be ${example}. Percent-encode characters such as @, / and % in the password`,
  ),
  v.check(
    (address) => !isPostgresAddress(address) || !isComplete(address) || !isNameless(address),
    "has an IP address, whose certificate cannot be checked. Write the name of the server, as in its certificate",
  ),
);
