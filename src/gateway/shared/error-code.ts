/** The part of an error that may be logged. Its message may contain an address. */
export function errorCode(error: unknown): string {
  const { code, name, status } = error as { code?: unknown; name?: string; status?: unknown };
  return typeof code === "string" ? code : [name ?? "unknown", status].filter(Boolean).join(" ");
}
