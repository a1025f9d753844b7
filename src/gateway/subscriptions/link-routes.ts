import { Hono, type Context } from "hono";
import { findList, isolate, listTitle } from "../locales/localized-text.js";
import type { LocaleName } from "../locales/locales.js";
import { type ManageErrors, managePage } from "../pages/manage-page.js";
import { waitUntil } from "../shared/wait-until.js";
import { requestedLocale, showNotice } from "./answers.js";
import { offeredChoices, readChoices, type Choices } from "./choices.js";
import { nextDigestSentence } from "./next-digest.js";
import { answersOf } from "./questions.js";
import { readFields } from "./read-fields.js";
import type { RouteContext } from "./route-context.js";
import type { StoreBackend } from "./store-backend.js";
import type { Subscription, SubscriptionKey } from "./subscription.js";
import { readTimeZone } from "./time-zones.js";
import type { Grant, Purpose } from "./tokens.js";

/** What a reader has sent that cannot be saved. */
interface SentForm {
  choices: Choices;
  timeZone: string | undefined;
  errors: ManageErrors;
}

/** A link that can still be confirmed. */
interface Confirmable {
  key: SubscriptionKey;
  requestId: string;
  subscription: Subscription;
}

/**
 * The routes that links in mails lead to: `/confirm`, `/manage` and `/unsubscribe`. A GET shows a page with a button and
 * changes nothing, because mail scanners open links; the button posts.
 */
export function createLinkRoutes(context: RouteContext, getBackend: () => Promise<StoreBackend>): Hono {
  const { config, links, tokens, now, log } = context;
  const { lists } = config;
  const formLink = { url: config.formUrl ?? links.form, label: "toForm" } as const;
  const titleOf = (list: string, locale: LocaleName) => listTitle(lists, list, locale);
  const routes = new Hono();

  /** The token of a link, from the form that a page has posted or else from the address, and what it grants. */
  async function readLink(c: Context, purpose: Purpose) {
    const posted = c.req.method === "POST" ? await readFields(c.req.raw).catch(() => undefined) : undefined;
    const fields = posted ?? new URLSearchParams();
    const token = fields.get("token") ?? c.req.query("token") ?? "";
    return { token, fields, grant: await tokens.read(token, purpose) };
  }

  const findSubscription = async (key: SubscriptionKey) => (await getBackend()).store.find(key);

  const showInvalid = (c: Context) => showNotice(c, 400, requestedLocale(c), "linkInvalid");

  /** The subscription that a link would confirm, or the page that says why there is nothing to confirm. */
  function checkConfirmable(
    c: Context,
    grant: Grant | undefined,
    subscription: Subscription | undefined,
  ): Confirmable | Promise<Response> {
    const locale = subscription?.locale ?? requestedLocale(c);
    if (!grant?.requestId) return showNotice(c, 400, locale, "linkInvalid");
    const { addressId, list, requestId, expiresAt } = grant;
    const current = subscription?.requestId === requestId ? subscription : undefined;
    if (current?.state === "active")
      return showNotice(c, 200, locale, "alreadyConfirmed", { list: titleOf(list, locale) });
    if (expiresAt !== undefined && expiresAt <= now())
      return showNotice(c, 410, locale, "expired", { link: formLink });
    if (current?.state !== "pending") return showNotice(c, 410, locale, "linkEnded", { link: formLink });
    return { key: { addressId, list }, requestId, subscription: current };
  }

  routes.get("/confirm", async (c) => {
    const { token, grant } = await readLink(c, "confirm");
    const found = checkConfirmable(c, grant, grant && (await findSubscription(grant)));
    if ("then" in found) return found;
    const { locale, choices } = found.subscription;
    const list = findList(lists, found.key.list);
    return showNotice(c, 200, locale, "confirm", {
      list: titleOf(found.key.list, locale),
      choices: list && answersOf(list, choices, locale, isolate),
      action: { url: links.page("confirm"), token },
    });
  });

  routes.post("/confirm", async (c) => {
    const { grant } = await readLink(c, "confirm");
    const found = checkConfirmable(c, grant, grant && (await findSubscription(grant)));
    if ("then" in found) return found;
    const { key, requestId } = found;
    const { store, sendMails } = await getBackend();
    const { subscription, changed } = await store.confirm(key, requestId, now());
    if (!changed) {
      // Another click was faster.
      const other = checkConfirmable(c, grant, subscription);
      return "then" in other
        ? other
        : showNotice(c, 410, found.subscription.locale, "linkEnded", { link: formLink });
    }
    log("subscription-confirmed", { list: key.list });
    waitUntil(c, sendMails());
    const { locale } = found.subscription;
    return showNotice(c, 200, locale, "confirmed", {
      list: titleOf(key.list, locale),
      link: { url: await links.manage(key), label: "toManage" },
    });
  });

  /** @param sent What a form has sent, and what is wrong with it. */
  async function showManage(
    c: Context,
    grant: Grant,
    token: string,
    { saved = false, sent }: { saved?: boolean; sent?: SentForm } = {},
  ): Promise<Response> {
    const found = await findSubscription(grant);
    const locale = found?.locale ?? requestedLocale(c);
    const title = titleOf(grant.list, locale);
    if (found?.state !== "active")
      return showNotice(c, 200, locale, "manageEnded", { list: title, link: formLink });
    const list = findList(lists, grant.list);
    const unsubscribeToken = await tokens.sign({ ...grant, purpose: "unsubscribe" });
    return c.html(
      managePage(locale, {
        title,
        list,
        choices: sent?.choices ?? found.choices,
        timeZone: sent?.timeZone ?? found.timeZone ?? "",
        nextDigest: list && nextDigestSentence(list, found.choices, found.timeZone, locale, now()),
        saved,
        errors: sent?.errors ?? {},
        save: { url: links.page("manage"), token },
        unsubscribe: { url: links.page("unsubscribe"), token: unsubscribeToken },
      }),
      sent ? 422 : 200,
    );
  }

  routes.get("/manage", async (c) => {
    const { token, grant } = await readLink(c, "manage");
    return grant ? showManage(c, grant, token) : showInvalid(c);
  });

  routes.post("/manage", async (c) => {
    const { token, grant, fields } = await readLink(c, "manage");
    if (!grant) return showInvalid(c);
    const list = findList(lists, grant.list);
    if (!list) return showNotice(c, 422, requestedLocale(c), "notUnderstood");
    const choices = readChoices(fields, list);
    const typed = fields.get("timeZone");
    const timeZone = readTimeZone(fields);
    const isWrongZone = !!typed && !timeZone;
    if (!choices || isWrongZone) {
      const sent = {
        choices: offeredChoices(fields, list),
        timeZone: typed ?? undefined,
        errors: { choices: !choices, timeZone: isWrongZone },
      };
      return showManage(c, grant, token, { sent });
    }
    const { store } = await getBackend();
    // A form without the field, as of a list without digests, leaves the time zone as it is.
    await store.changeChoices(grant, choices, now(), typed === null ? undefined : (timeZone ?? null));
    return showManage(c, grant, token, { saved: true });
  });

  routes.get("/unsubscribe", async (c) => {
    const { token, grant } = await readLink(c, "unsubscribe");
    if (!grant) return showInvalid(c);
    const found = await findSubscription(grant);
    const locale = found?.locale ?? requestedLocale(c);
    const list = titleOf(grant.list, locale);
    if (!found || found.state === "unsubscribed") return showNotice(c, 200, locale, "unsubscribed", { list });
    return showNotice(c, 200, locale, "unsubscribe", {
      list,
      action: { url: links.page("unsubscribe"), token },
    });
  });

  // Posted by the button of our page, and by that of a mail program (RFC 8058), which must not be redirected.
  routes.post("/unsubscribe", async (c) => {
    const { grant } = await readLink(c, "unsubscribe");
    if (!grant) return showInvalid(c);
    const { store } = await getBackend();
    if (await store.end(grant, now())) log("subscription-ended", { list: grant.list });
    const found = await findSubscription(grant);
    const locale = found?.locale ?? requestedLocale(c);
    return showNotice(c, 200, locale, "unsubscribed", { list: titleOf(grant.list, locale) });
  });

  return routes;
}
