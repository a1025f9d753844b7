/// <reference types="node" />
import type { MailchimpConfig } from "../../config/forward-options.js";
import { askProvider } from "./ask-provider.js";
import type { Forward } from "./forward.js";

/**
 * Mailchimp's Marketing API. A new member is pending until the mail that Mailchimp sends is followed. Who has left gets
 * that mail, too; who gets the list already stays as is, because making a member pending again would stop the mails.
 */
export const mailchimp =
  ({ url, key, lists }: MailchimpConfig): Forward =>
  async ({ address, list }, locale) => {
    // MD5 is what Mailchimp names its members by, and Web Crypto does not have it.
    const { createHash } = await import("node:crypto");
    const name = createHash("md5").update(address.toLowerCase()).digest("hex");
    const member = `${url.replace(/\/+$/, "")}/lists/${encodeURIComponent(lists[list]!)}/members/${name}`;
    const headers = { Authorization: `Basic ${btoa(`key:${key}`)}` };
    const answer = await askProvider("PUT", member, headers, {
      email_address: address,
      status_if_new: "pending",
      language: locale,
    });
    const { status } = (answer ?? {}) as { status?: unknown };
    if (status === "unsubscribed" || status === "archived" || status === "transactional") {
      await askProvider("PATCH", member, headers, { status: "pending" });
    }
  };
