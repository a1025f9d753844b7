import { isAddressFault, readStatus } from "./enhanced-status.js";

/** What a mail server or a provider reports about a mail of ours. */
export interface MailReport {
  /**
   * `hard`: nothing sent to the address will ever arrive. `soft`: this mail has not, for example because the mailbox is full.
   * `complaint`: the reader has called it spam.
   */
  kind: "hard" | "soft" | "complaint";
  /** Addresses that may have our tag. */
  tagged: string[];
}

/**
 * Reads a bounce (DSN, RFC 3464) or a complaint (ARF, RFC 5965). Undefined for any other mail, for a report of a delay, and for
 * one that blames us instead of the address: our content, our reputation.
 */
export async function readReport(bytes: Uint8Array): Promise<MailReport | undefined> {
  const { default: PostalMime } = await import("postal-mime");
  const mail = await PostalMime.parse(bytes, {
    attachmentEncoding: "utf8",
    // A report within the mail that came back is none.
    forceRfc822Attachments: true,
    maxNestingDepth: 10,
  });
  const parts = mail.attachments.map(({ mimeType, content }) => ({
    type: mimeType,
    text: typeof content === "string" ? content : "",
  }));
  const textOf = (...types: string[]) => parts.find(({ type }) => types.includes(type))?.text;
  const original = textOf(
    "message/rfc822",
    "text/rfc822-headers",
    "message/global",
    "message/global-headers",
  );
  const feedback = textOf("message/feedback-report");
  const tagged = [
    ...mail.headers
      .filter(({ key }) => ["to", "delivered-to", "x-original-to"].includes(key))
      .map(({ value }) => value),
    fieldsOf(feedback ?? "").get("original-mail-from") ?? "",
    fieldsOf(original ?? "").get("return-path") ?? "",
  ]
    .flatMap((value) => value.split(/[\s,<>]+/))
    .filter((address) => address.includes("+"))
    .slice(0, 10);

  if (feedback !== undefined) {
    const type = fieldsOf(feedback).get("feedback-type");
    return type === "abuse" || type === "opt-out" || type === "fraud"
      ? { kind: "complaint", tagged }
      : undefined;
  }
  const status = textOf("message/delivery-status", "message/global-delivery-status");
  const kind = status === undefined ? undefined : kindOf(status);
  return kind && { kind, tagged };
}

/** The fields of a block of headers, unfolded, by lower-case name. The first of a name counts. */
function fieldsOf(block: string): Map<string, string> {
  const fields = new Map<string, string>();
  const [head = ""] = block.replaceAll("\r\n", "\n").trimStart().split("\n\n", 1);
  for (const line of head.replace(/\n[ \t]+/g, " ").split("\n")) {
    const colon = line.indexOf(":");
    const name = line.slice(0, colon).trim().toLowerCase();
    if (colon > 0 && !fields.has(name)) fields.set(name, line.slice(colon + 1).trim());
  }
  return fields;
}

/** Subjects of a status that say something about us or the network, and nothing about the address. */
const aboutUs = /^[367]\./;

function kindOf(deliveryStatus: string): "hard" | "soft" | undefined {
  // The first block is about the message, each of the others about a recipient. Our mails have one.
  for (const block of deliveryStatus
    .replaceAll("\r\n", "\n")
    .split(/\n{2,}/)
    .slice(1)) {
    const fields = fieldsOf(block);
    if (fields.get("action")?.toLowerCase() !== "failed") continue;
    const status = readStatus(fields.get("status") ?? "");
    if (!status) continue;
    // "5.0.0" and the like say nothing; the reply of the server may say more.
    const reply = /^smtp; *\d{3}[ -](.*)/.exec(fields.get("diagnostic-code") ?? "")?.[1] ?? "";
    const exact = status.rest.startsWith("0.") ? (readStatus(reply) ?? status) : status;
    if (isAddressFault(exact)) return "hard";
    return aboutUs.test(exact.rest) ? undefined : "soft";
  }
  return undefined;
}
