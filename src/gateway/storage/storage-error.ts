/** Why a database cannot be used. */
export type StorageFault =
  | "database-unreachable"
  | "database-login"
  | "database-missing"
  | "database-permission"
  | "database-read-only"
  | "database-tls"
  | "database-unsuitable"
  | "database-newer"
  | "database-not-empty"
  | "database-changed";

/**
 * A database that cannot be used before an operator has changed something. The message names the setting and the remedy,
 * and contains no password.
 */
export class StorageError extends Error {
  override readonly name = "StorageError";

  constructor(
    readonly code: StorageFault,
    reason: string,
    options?: ErrorOptions,
  ) {
    super(`subscriptions.store.database: ${reason}`, options);
  }
}
