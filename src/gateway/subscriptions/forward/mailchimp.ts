/// <reference types="node" />
import { withoutSlash } from "../../shared/without-slash.js";
import type { MailchimpConfig } from "../../config/forward-options.js";
import { askProvider } from "./ask-provider.js";
import type { Forward } from "./forward.js";

/**
 * Mailchimp's Marketing API. A new member is pending until the link in Mailchimp's mail is opened. Somebody who has left
 * gets that mail as well. An active member is left alone: making it pending again would stop its mails.
 */
export const mailchimp =
  ({ url, key, lists }: MailchimpConfig): Forward =>
  async ({ address, list }, locale) => {
    // Mailchimp identifies its members by MD5, which Web Crypto does not have.
    const { createHash } = await import("node:crypto");
    const memberId = createHash("md5").update(address.toLowerCase()).digest("hex");
    const audience = encodeURIComponent(lists[list] ?? "");
    const member = `${withoutSlash(url)}/lists/${audience}/members/${memberId}`;
    const headers = { Authorization: `Basic ${btoa(`key:${key}`)}` };
    const answer = await askProvider("PUT", member, headers, {
      email_address: address,
      status_if_new: "pending",
      language: locale,
    });
    const { status } = (answer ?? {}) as { status?: unknown };
    if (status === "unsubscribed" || status === "archived" || status === "transactional")
      await askProvider("PATCH", member, headers, { status: "pending" });
  };
