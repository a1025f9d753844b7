import type { SubscriptionConfig } from "../config/subscription-options.js";
import { readChoices, type Choices } from "./choices.js";
import { normalizeAddress, type MailAddress } from "./normalize-address.js";

/** A subscription that a reader asks for, with what proves the consent. */
export interface SubscriptionRequest extends MailAddress {
  list: string;
  choices: Choices;
  /** Which text the reader agreed to, as the page names it. */
  consentVersion: string;
  /** Path of the page. */
  page: string;
  /** BCP 47 tag of the language that the text was shown in, as the page says. */
  shownIn: string;
  /** When the reader sent it, by the reader's clock, in milliseconds since 1970. */
  claimedAt: number | null;
}

/** What is wrong, by the name of the field. */
export interface Faults {
  email?: "emailMissing" | "emailInvalid";
  consent?: "consentMissing";
  list?: "listUnknown";
  choices?: "choiceUnknown";
}

export type CheckedFields =
  | { robot: true }
  | { robot: false; faults: Faults }
  | { robot: false; faults?: undefined; request: SubscriptionRequest };

/** Seconds. People take longer; the form that the element builds waits until then. */
const leastFillTime = 2;

/** Judges what a form has sent. Its names are those of `SubscriptionFields`. Of fields that can have one value the first counts. */
export function checkFields(fields: URLSearchParams, lists: SubscriptionConfig["lists"]): CheckedFields {
  const elapsed = fields.get("elapsed");
  if (fields.get("website") || (elapsed && !(Number(elapsed) >= leastFillTime))) return { robot: true };
  const typed = fields.get("email")?.trim() ?? "";
  const address = normalizeAddress(typed);
  const list = fields.get("list") || Object.keys(lists)[0]!;
  const choices = Object.hasOwn(lists, list) && readChoices(fields, lists[list]!);
  const faults: Faults = {};
  if (!address) faults.email = typed ? "emailInvalid" : "emailMissing";
  // A ticked box without a value says "on".
  if (!/^(yes|on|true|1)$/i.test(fields.get("consent") ?? "")) faults.consent = "consentMissing";
  if (choices === false) faults.list = "listUnknown";
  else if (!choices) faults.choices = "choiceUnknown";
  if (!address || !choices || Object.keys(faults).length) return { robot: false, faults };
  const claimedAt = Date.parse(fields.get("time") ?? "");
  return {
    robot: false,
    request: {
      ...address,
      list,
      choices,
      consentVersion: clip(fields.get("consent-version"), 100),
      page: pagePath(fields.get("page")),
      shownIn: clip(fields.get("locale"), 35),
      claimedAt: Number.isNaN(claimedAt) ? null : claimedAt,
    },
  };
}

/** What is kept as proof can be read as it stands: no control characters, line ends or signs that turn the direction. */
const clip = (text: string | null, length: number) =>
  (text ?? "").replace(/[\p{C}\p{Zl}\p{Zp}]/gu, "").slice(0, length);

/** Whatever a page sends, only a path is kept. */
function pagePath(page: string | null): string {
  if (!URL.canParse(page ?? "", "https://page.example")) return "";
  const { pathname } = new URL(page ?? "", "https://page.example");
  // That of a mailto: address is the address.
  return pathname.startsWith("/") ? clip(pathname, 512) : "";
}
