import { dayMs, hourMs } from "../shared/durations.js";
import { errorCode } from "../shared/error-code.js";
import type { Log } from "../shared/log.js";
import type { SuppressionStore } from "../storage/suppression-store.js";
import type { BounceTag, BounceTags } from "./bounce-tag.js";
import { readReport } from "./read-report.js";

/** A report is a few kilobytes and the mail that came back. */
export const maxReportBytes = 1_000_000;

/** Mail servers give up after five days. Older reports are replayed, or say nothing about today. */
const maxReportAgeMs = 30 * dayMs;
/** An address whose mails have bounced on this many days, for the time being, within `maxReportAgeMs`, does not work. */
const softBounceDays = 5;

/** What became of a report. Only `ended` and `noted` have changed anything. */
export type ReportResult = "ended" | "noted" | "ignored";

export interface BounceDeskTools {
  suppressions: SuppressionStore;
  tags: BounceTags;
  now: () => number;
  log: Log;
}

/**
 * Takes bounces and complaints, from wherever they come, and ends what they must end. A report counts only with the tag of a
 * mail that we have sent, and only for a reader who has not confirmed since: so nobody can make one up, or use one twice.
 */
export class BounceDesk {
  readonly #tools: BounceDeskTools;

  constructor(tools: BounceDeskTools) {
    this.#tools = tools;
  }

  /**
   * Takes a mail as it came.
   *
   * @throws {Error} That of the database, or postal-mime is not installed. The report can be taken again.
   */
  async take(bytes: Uint8Array): Promise<ReportResult> {
    const { suppressions, now, log } = this.#tools;
    if (bytes.length > maxReportBytes) return this.#ignore("too-large");
    const report = await readReport(bytes).catch((error: unknown) => {
      // Without postal-mime no report can be read; they stay until it is installed.
      if (errorCode(error) === "ERR_MODULE_NOT_FOUND") throw error;
      log("bounce-unreadable", { code: errorCode(error) });
      return undefined;
    });
    if (!report) return this.#ignore("not-a-report");
    const tag = await this.#findTag(report.tagged);
    if (!tag) return this.#ignore("no-valid-tag");
    const age = now() - tag.sentAt;
    if (age > maxReportAgeMs || age < -hourMs) return this.#ignore("too-old");
    const { addressId, sentAt } = tag;
    let { kind } = report;
    if (kind === "soft") {
      const day = Math.floor(sentAt / dayMs);
      const days = await suppressions.noteBounce(addressId, day, day - maxReportAgeMs / dayMs);
      log("bounce", { kind: "soft", days });
      if (days < softBounceDays) return "noted";
      kind = "hard";
    }
    const reason = kind === "complaint" ? "complained" : "bounced";
    const ended = await suppressions.suppress(addressId, reason, sentAt, now());
    if (!ended) return this.#ignore("nothing-to-end");
    log("subscriptions-ended", { reason, lists: ended });
    return "ended";
  }

  /** The first tag that is ours. */
  async #findTag(addresses: readonly string[]): Promise<BounceTag | undefined> {
    for (const address of addresses) {
      const tag = await this.#tools.tags.read(address);
      if (tag) return tag;
    }
    return undefined;
  }

  #ignore(reason: string): "ignored" {
    this.#tools.log("bounce-ignored", { reason });
    return "ignored";
  }
}
