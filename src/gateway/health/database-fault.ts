/** Codes of SQLite, PostgreSQL and the system, and what they mean to an operator. The first pattern that fits counts. */
const meanings: readonly (readonly [RegExp, string])[] = [
  [/^database-/, ""],
  [/^(?:SQLITE_FULL|ENOSPC|EDQUOT|EFBIG|53100)/, "database-full"],
  [/^(?:SQLITE_READONLY|EROFS|25006)/, "database-read-only"],
  [/^(?:SQLITE_BUSY|SQLITE_LOCKED)/, "database-locked"],
  [/^(?:SQLITE_CORRUPT|SQLITE_NOTADB)/, "database-damaged"],
  // A write beyond a limit of the disk, which libSQL does not tell apart from other failures.
  [/^SQLITE_IOERR/, "database-write-failed"],
  [/^SQLITE_CANTOPEN|ConnectionFailed/, "database-cannot-open"],
  [/^(?:ECONN|ETIMEDOUT|EHOST|ENET|EAI_|ENOTFOUND|57P|08|53300)/, "database-unreachable"],
  [/^The database has version/, "database-newer"],
];

/** Why a database cannot be used, as a short code. */
export function databaseFault(error: unknown): string {
  const { code, rawCode, message = "" } = error as { code?: unknown; rawCode?: unknown; message?: string };
  for (const text of [code, message])
    for (const [pattern, meaning] of typeof text === "string" ? meanings : [])
      if (pattern.test(String(text))) return meaning || String(text);
  return typeof rawCode === "number" || (typeof code === "string" && code)
    ? `database-failed (${String(code || rawCode)})`
    : "database-failed";
}
