import type { SubscriptionConfig } from "../../gateway/config/subscription-options.js";
import { locales } from "../../gateway/locales/locales.js";
import { randomId } from "../../gateway/shared/random-id.js";
import { Links } from "../../gateway/subscriptions/links.js";
import { Tokens } from "../../gateway/subscriptions/tokens.js";
import { codeOf, failure, ok, warning, type Finding } from "./finding.js";

const check = "subscriptions.url";
const timeoutMs = 15_000;

/**
 * Follows a link as a mail contains it. Its token is signed, but the id in it is that of no address, so it changes nothing and
 * the answer says that there is no subscription.
 */
export async function checkLink({ url, secret, lists }: SubscriptionConfig): Promise<Finding> {
  const links = new Links(url, new Tokens([secret].flat()));
  const [list = ""] = Object.keys(lists);
  const address = await links.manage({ addressId: randomId(), list });
  try {
    const answer = await fetch(address, {
      redirect: "manual",
      headers: { "accept-language": "en" },
      signal: AbortSignal.timeout(timeoutMs),
    });
    return judge(answer.status, answer.headers.get("location"), await answer.text());
  } catch (error) {
    return explain(codeOf(error));
  }
}

const proxy = "Check that the web server in front passes this path to the gateway, and that basePath fits.";

function judge(status: number, location: string | null, text: string): Finding {
  if (status === 200)
    return text.includes(locales.en.pages.manageEnded.title)
      ? ok(check, "links in mails lead to the gateway")
      : failure(check, "links in mails lead to another page than the gateway’s", proxy);
  if (location && status >= 300 && status < 400)
    return failure(
      check,
      `links in mails are redirected to ${URL.canParse(location) ? new URL(location).origin : "another path"} (${status})`,
      "Write the address that needs no redirect: mail programs post to it to unsubscribe, and follow none (RFC 8058).",
    );
  if (status === 400)
    return failure(
      check,
      "the gateway there does not accept our links (400)",
      "It runs with another secret or another list. Restart it with this configuration.",
    );
  if (status === 404) return failure(check, "links in mails lead nowhere (404)", proxy);
  if (status === 502 || status === 503 || status === 504)
    return failure(
      check,
      `the gateway does not answer, or cannot use its database (${status})`,
      "Start it, and look into its log and at /healthz.",
    );
  return warning(check, `links in mails are answered with ${status}`, proxy);
}

function explain(code: string): Finding {
  if (/CERT|SELF_SIGNED|UNABLE_TO_|^ERR_(?:TLS|SSL)|EPROTO/.test(code))
    return failure(
      check,
      `TLS fails (${code})`,
      "Check the certificate: its name, its date, and that the web server sends the certificates of the authorities in between.",
    );
  if (/ENOTFOUND|EAI_/.test(code))
    return failure(check, `the name cannot be looked up (${code})`, "Add it to the DNS, or correct it.");
  if (code === "TimeoutError")
    return failure(
      check,
      "nothing has answered in 15 seconds",
      "Check the firewall, and that the gateway runs.",
    );
  return failure(
    check,
    `nothing answers (${code})`,
    "Start the gateway and the web server in front, and check port and firewall.",
  );
}
