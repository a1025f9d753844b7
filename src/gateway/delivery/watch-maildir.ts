import { mkdir, readdir, readFile, rename, stat, unlink } from "node:fs/promises";
import { join } from "node:path";
import { errorCode } from "../shared/error-code.js";
import type { Log } from "../shared/log.js";
import { maxReportBytes, type BounceDesk } from "./bounce-desk.js";

const pollIntervalMs = 10_000;

export interface MaildirWatch {
  /** Takes what is there now. */
  look(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Takes the mails that a mail server puts into a Maildir: those in `new`. A mail that has changed something or that is no report
 * of ours is moved to `cur`, so that an operator can look at it; one that the database could not take stays.
 */
export function watchMaildir(folder: string, desk: BounceDesk, log: Log): MaildirWatch {
  let looking: Promise<void> | undefined;
  const lookAtAll = async () => {
    const files = await readdir(join(folder, "new"));
    if (files.length) await mkdir(join(folder, "cur"), { recursive: true });
    for (const file of files.sort()) await take(file);
  };
  const take = async (file: string) => {
    const path = join(folder, "new", file);
    // The second half of a name has flags: "S" is "seen".
    const seen = join(folder, "cur", `${file}:2,S`);
    if ((await stat(path)).size > maxReportBytes) {
      log("bounce-ignored", { reason: "too-large" });
      return rename(path, seen);
    }
    const result = await desk.take(await readFile(path));
    return result === "ignored" ? rename(path, seen) : unlink(path);
  };
  const look = () =>
    (looking ??= lookAtAll()
      .catch((error: unknown) => log("maildir-failed", { code: errorCode(error) }))
      .finally(() => (looking = undefined)));
  const timer = setInterval(() => void look(), pollIntervalMs);
  timer.unref();
  void look();
  return {
    look,
    async close() {
      clearInterval(timer);
      await looking;
    },
  };
}
