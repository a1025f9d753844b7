/** What an error of `pg` means. */
import { StorageError } from "./storage-error.js";

/** Codes of Node for a connection that was not made, or was lost. */
const networkCodes = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "EPIPE",
  "ETIMEDOUT",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "EAI_AGAIN",
  "ENOTFOUND",
  // The file of a Unix socket.
  "ENOENT",
]);

/** What `pg` says, without a code, about a connection that was not made, or was lost. */
const networkMessages =
  /^(?:Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect|timeout expired|Query read timeout)/;

/** SQLSTATE codes: another transaction was in the way. Repeating this one can succeed. */
const conflictCodes = new Set([
  // Serialization failure and deadlock.
  "40001",
  "40P01",
  // What a new row refers to was deleted meanwhile, or the other way round.
  "23503",
]);

/** SQLSTATE codes: the server is going down or coming up, or has no connection left. */
const unavailableCodes = new Set(["57P01", "57P02", "57P03", "53300"]);

const codeOf = (error: unknown): string => {
  const { code } = error as { code?: unknown };
  return typeof code === "string" ? code : "";
};

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : "");

export const isConflict = (error: unknown): boolean => conflictCodes.has(codeOf(error));

/** Whether the connection was not made or was lost, so that it is of no more use. */
export const isConnectionLost = (error: unknown): boolean => {
  const code = codeOf(error);
  return (
    networkCodes.has(code) ||
    unavailableCodes.has(code) ||
    // SQLSTATE class 08: connection exception.
    /^08...$/.test(code) ||
    networkMessages.test(messageOf(error))
  );
};

/** Codes of Node and OpenSSL for a certificate that is not trusted. */
const isTlsFault = (error: unknown): boolean =>
  /^(?:ERR_TLS|ERR_SSL|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_(?:GET|VERIFY))/.test(codeOf(error)) ||
  messageOf(error) === "The server does not support SSL connections";

/** Turns an error of the first connection, or of a migration, into one that tells an operator what to do. */
export function explainFault(error: unknown, address: string): unknown {
  const url = new URL(address);
  const host = url.searchParams.get("host") ?? (url.host || "localhost");
  const user = decodeURIComponent(url.username);
  const name = decodeURIComponent(url.pathname.slice(1));
  const code = codeOf(error);
  const fault = (...[kind, reason]: [ConstructorParameters<typeof StorageError>[0], string]) =>
    new StorageError(kind, reason, { cause: error });
  if (code === "ERR_TLS_CERT_ALTNAME_INVALID")
    return fault(
      "database-tls",
      `the certificate of ${host} is for another name (${code}). Write the name of the server, as in its certificate, into the address`,
    );
  if (isTlsFault(error))
    return fault(
      "database-tls",
      `the TLS connection to ${host} failed (${code || "the server has no TLS"}). ` +
        "Add sslrootcert=<file of the certificate authority> to the address, or sslmode=disable if nobody else can read the connection",
    );
  if (code === "28P01" || code === "28000" || /^SASL:/.test(messageOf(error)))
    return fault(
      "database-login",
      `${host} refuses the login of the user “${user}” (${code || "no password"}). ` +
        "Check user and password in the address, and pg_hba.conf of the server",
    );
  if (code === "3D000")
    return fault(
      "database-missing",
      `there is no database “${name}” on ${host}. Create it: createdb --encoding=UTF8 --owner=${user} ${name}`,
    );
  if (code === "42501")
    return fault(
      "database-permission",
      `the user “${user}” may not create or change tables in “${name}”. ` +
        `Run as administrator: ALTER DATABASE "${name}" OWNER TO "${user}"`,
    );
  if (code === "25006")
    return fault(
      "database-read-only",
      `“${name}” on ${host} is read-only. Use the address of the primary server`,
    );
  if (code === "53300")
    return fault(
      "database-unreachable",
      `${host} has no connection left (${code}). Raise max_connections of the server, or lower subscriptions.store.databaseConnections`,
    );
  if (isConnectionLost(error))
    return fault(
      "database-unreachable",
      `no PostgreSQL server answers at ${host} (${code || "timeout"}). ` +
        "Check the host and the port in the address, and that the server runs and accepts connections from here",
    );
  return error;
}
