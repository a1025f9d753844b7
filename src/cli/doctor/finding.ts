/** What a check of `doctor` has found. */
export interface Finding {
  /** What was checked: a setting, or `dns.spf` and the like. */
  check: string;
  status: "ok" | "warning" | "error";
  message: string;
  /** What to do. */
  remedy?: string;
}

export const ok = (check: string, message: string): Finding => ({ check, status: "ok", message });

export const warning = (check: string, message: string, remedy: string): Finding => ({
  check,
  status: "warning",
  message,
  remedy,
});

export const failure = (check: string, message: string, remedy: string): Finding => ({
  check,
  status: "error",
  message,
  remedy,
});

/** The name of an error of the system, of TLS or of the DNS. */
export function codeOf(error: unknown): string {
  const { code, cause, name } = error as { code?: unknown; cause?: unknown; name?: string };
  if (typeof code === "string") return code;
  return cause ? codeOf(cause) : (name ?? "unknown");
}
