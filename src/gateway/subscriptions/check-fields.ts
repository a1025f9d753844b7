import type { ListsConfig } from "../config/list-options.js";
import { findList } from "../locales/localized-text.js";
import { readChoices } from "./choices.js";
import { readTimeZone } from "./time-zones.js";
import { normalizeAddress } from "./normalize-address.js";
import type { SubscriptionRequest } from "./subscription.js";

/** What is wrong with a form, by field. */
export type FieldErrors = {
  email?: "emailMissing" | "emailInvalid";
  consent?: "consentMissing";
  list?: "listUnknown";
  choices?: "choiceUnknown";
  altcha?: "proofMissing";
};

export type CheckedFields =
  | { kind: "robot" }
  | { kind: "wrong"; errors: FieldErrors }
  | { kind: "request"; request: SubscriptionRequest };

/** People take longer to fill in a form. The form that the element builds waits until then. */
const minFillSeconds = 2;

/** Checks what a form sent. The names are those of `SubscriptionFields`; of a field with one value the first counts. */
export function checkFields(fields: URLSearchParams, lists: ListsConfig): CheckedFields {
  if (isRobot(fields)) return { kind: "robot" };
  const typed = fields.get("email")?.trim() ?? "";
  const address = normalizeAddress(typed);
  const listName = fields.get("list") || firstListName(lists);
  const list = findList(lists, listName);
  const choices = list && readChoices(fields, list);
  const errors: FieldErrors = {};
  if (!address) errors.email = typed ? "emailInvalid" : "emailMissing";
  // Browsers send "on" for a checkbox without a value.
  if (!/^(yes|on|true|1)$/i.test(fields.get("consent") ?? "")) errors.consent = "consentMissing";
  if (!list) errors.list = "listUnknown";
  else if (!choices) errors.choices = "choiceUnknown";
  if (!address || !choices || Object.keys(errors).length) return { kind: "wrong", errors };
  const claimedAt = Date.parse(fields.get("time") ?? "");
  return {
    kind: "request",
    request: {
      ...address,
      list: listName,
      choices,
      consentVersion: storable(fields.get("consent-version"), 100),
      page: pagePath(fields.get("page")),
      shownIn: storable(fields.get("locale"), 35),
      claimedAt: Number.isNaN(claimedAt) ? null : claimedAt,
      // A bad value is the browser's fault, not the reader's, and the list has a time zone of its own.
      timeZone: readTimeZone(fields) ?? null,
    },
  };
}

/** The list of a form that names none. The configuration has at least one. */
export const firstListName = (lists: ListsConfig): string => Object.keys(lists)[0] ?? "";

function isRobot(fields: URLSearchParams): boolean {
  const elapsed = fields.get("elapsed");
  return !!fields.get("website") || (!!elapsed && !(Number(elapsed) >= minFillSeconds));
}

/** A text that can be stored as proof and read as it is: no control characters, line ends or direction marks. */
const storable = (text: string | null, maxLength: number) =>
  (text ?? "").replace(/[\p{C}\p{Zl}\p{Zp}]/gu, "").slice(0, maxLength);

/**
 * Only the path is stored, whatever a page sends: a query or fragment may hold personal data. A form that does not name its page
 * proves nothing about a page, so none is stored.
 */
function pagePath(page: string | null): string | null {
  if (!page || !URL.canParse(page, "https://page.example")) return null;
  const { pathname } = new URL(page, "https://page.example");
  // The path of a mailto: address is an email address.
  return pathname.startsWith("/") ? storable(pathname, 512) : null;
}
