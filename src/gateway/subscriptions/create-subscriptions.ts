import { Hono, type Context } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { SubscriptionConfig } from "../config/subscription-options.js";
import { errorCode } from "../shared/error-code.js";
import { waitUntil } from "../shared/wait-until.js";
import { chooseLocale } from "../locales/choose-locale.js";
import { isolate, listTitle } from "../locales/localized-text.js";
import { locales, type LocaleName } from "../locales/locales.js";
import type { Log } from "../shared/log.js";
import type { Backend } from "./backend.js";
import { checkFields } from "./check-fields.js";
import { describeChoices, readChoices, type Choices } from "./choices.js";
import { clientKey, namedAddress, peerAddress } from "./client-key.js";
import { dayLength, type Counters } from "./counters.js";
import { createForwardBackend } from "./create-forward-backend.js";
import { Links } from "./links.js";
import { openStoreBackend } from "./open-store-backend.js";
import { formPage, managePage, noticePage, type FormOptions, type NoticeOptions } from "../pages/pages.js";
import { ProofOfWork } from "./proof-of-work.js";
import { readFields, UnreadableBodyError } from "./read-fields.js";
import type { Subscription } from "../storage/subscription-store.js";
import { pagePolicy } from "../pages/page-styles.js";
import { Tokens, type Grant, type Purpose } from "./tokens.js";

export interface SubscriptionTools {
  log: Log;
  now?: () => Date;
}

export interface Subscriptions {
  routes: Hono;
  /** Ends what is on its way, and closes the database. */
  close(): Promise<void>;
  /** Whether subscriptions can be taken now. */
  healthy(): Promise<boolean>;
}

type Status = 200 | 202 | 400 | 404 | 410 | 413 | 415 | 422 | 429 | 503;
type Notice = Parameters<typeof noticePage>[1];

/** Bytes. What a form sends has less than a thousand, and a proof of work some hundreds more. */
const largestBody = 16_384;

/** Seconds after which to try again when something of ours is out of order. */
const repairTime = 60;

/**
 * Takes subscription requests: `POST /` asks for one, the pages `/confirm`, `/manage` and `/unsubscribe` are where links
 * of mails lead to. Where a proof of work is asked for, a request without one is answered with what to do, and so is
 * `GET /challenge`, for a widget of the page's own.
 */
export function createSubscriptions(
  settings: SubscriptionConfig,
  { log, now: clock = () => new Date() }: SubscriptionTools,
): Subscriptions {
  const { lists, limits, store, forward } = settings;
  const secrets = [settings.secret].flat();
  const tokens = new Tokens(secrets);
  const links = new Links(settings.url, tokens);
  const proof = settings.proofOfWork && new ProofOfWork(settings.proofOfWork.maxNumber, secrets[0]!);
  const now = () => clock().getTime();
  /** Undefined for a list that is gone from the configuration. */
  const settingsOf = (list: string) => (Object.hasOwn(lists, list) ? lists[list] : undefined);
  const wordsOf = (name: string, choices: Choices, locale: LocaleName) => {
    const list = settingsOf(name);
    return list ? describeChoices(list, choices, locale, isolate) : [];
  };
  const titleOf = (list: string, locale: LocaleName) => listTitle(lists, list, locale);
  const toForm = { url: settings.formUrl ?? links.to(""), label: "toForm" as const };

  let opening: Promise<Backend> | undefined;
  let closed = false;
  let told = false;

  /** The backend; where it could not be opened, the next who asks tries again. */
  function open(): Promise<Backend> {
    if (closed) return Promise.reject(new Error("closed"));
    opening ??= (
      store
        ? openStoreBackend({ ...settings, store }, { links, now, log })
        : Promise.resolve(createForwardBackend(forward!, limits, log))
    ).catch((error: unknown) => {
      opening = undefined;
      log("subscriptions-unavailable", { code: errorCode(error) });
      throw error;
    });
    return opening;
  }

  // Mails may be waiting.
  open().catch(() => {});

  /** Where a request comes from. What stands in the way of telling clients apart is logged, once. */
  function addressOf(c: Context): string | undefined {
    const { clientHeader } = settings;
    const named = clientHeader && namedAddress(c.req.raw, clientHeader);
    const address = named || peerAddress(c.req.raw, c.env);
    const fault = clientHeader ? !named && "client-header-missing" : !address && "client-unknown";
    if (fault && !told) log(fault, { setting: "subscriptions.clientHeader" });
    told ||= !!fault;
    return address;
  }

  /** Seconds that a client has to wait, 0 where it may go on. */
  async function timeToWait(c: Context, counters: Counters, weight: number): Promise<number> {
    const time = now();
    const key = await clientKey(addressOf(c), await counters.salt(time));
    const windows = [
      { length: 600_000, limit: limits.clientPer10Minutes },
      { length: dayLength, limit: limits.clientPerDay },
    ].map(({ length, limit }) => ({ length, limit, end: (Math.floor(time / length) + 1) * length }));
    const sums = await counters.add(
      windows.map(({ length, end }) => ({ key: `client:${length}:${end}:${key}`, expires: end, weight })),
      time,
    );
    const waits = windows.map(({ limit, end }, index) => (sums[index]! > limit ? (end - time) / 1000 : 0));
    return Math.ceil(Math.max(...waits));
  }

  const requestedLocale = (c: Context, tag?: string) => chooseLocale(tag, c.req.header("accept-language"));

  async function show(
    c: Context,
    status: Status,
    locale: LocaleName,
    notice: Notice,
    options?: NoticeOptions,
  ): Promise<Response> {
    return c.html(noticePage(locale, notice, options), status);
  }

  /** Tells what came of a request: a page to who posted a form, JSON to a script. */
  async function tell(
    c: Context,
    status: Status,
    locale: LocaleName,
    notice: Notice,
    json: object,
    options?: NoticeOptions,
  ): Promise<Response> {
    if (options?.wait) c.header("Retry-After", String(options.wait));
    return wantsPage(c) ? show(c, status, locale, notice, options) : c.json(json, status);
  }

  function showForm(locale: LocaleName, fields: URLSearchParams, faults: FormOptions["faults"] = {}) {
    const named = fields.get("list") ?? "";
    const name = settingsOf(named) ? named : Object.keys(lists)[0]!;
    const { privacyUrl } = settings;
    const title = titleOf(name, locale);
    return formPage(locale, { action: links.to(""), privacyUrl, title, list: lists[name]!, fields, faults });
  }

  function refuse(
    c: Context,
    locale: LocaleName,
    fields: URLSearchParams,
    faults: FormOptions["faults"],
  ): Response | Promise<Response> {
    if (wantsPage(c)) {
      return c.html(showForm(locale, fields, faults), 422);
    }
    const { form } = locales[locale];
    const errors = Object.entries(faults).map(([field, fault]) => [field, form[fault as keyof typeof form]]);
    return c.json({ error: "rejected", errors: Object.fromEntries(errors) as object }, 422);
  }

  /** What the token of a link grants; reads it from the form that a page has sent, else from the address. */
  async function readGrant(
    c: Context,
    purpose: Purpose,
  ): Promise<{ token: string; grant: Grant | undefined; fields: URLSearchParams }> {
    const posted = c.req.method === "POST" && (await readFields(c.req.raw).catch(() => undefined));
    const fields = posted || new URLSearchParams();
    const token = fields.get("token") ?? c.req.query("token") ?? "";
    return { token, grant: await tokens.read(token, purpose), fields };
  }

  /** What a link to confirm has come to, other than that there is something to confirm. */
  function answerConfirm(c: Context, grant: Grant | undefined, found: Subscription | undefined) {
    const locale = found?.locale ?? requestedLocale(c);
    if (!grant?.requestId) return show(c, 400, locale, "linkInvalid");
    const list = titleOf(grant.list, locale);
    const same = found?.requestId === grant.requestId;
    if (same && found.state === "active") return show(c, 200, locale, "alreadyConfirmed", { list });
    if (grant.expires !== undefined && grant.expires <= now())
      return show(c, 410, locale, "expired", { link: toForm });
    if (!same || found.state !== "pending") return show(c, 410, locale, "linkEnded", { link: toForm });
    return undefined;
  }

  const routes = new Hono();

  routes.use(async (c, next) => {
    await next();
    const { headers } = c.res;
    headers.set("Cache-Control", "no-store");
    headers.set("Content-Security-Policy", await pagePolicy());
    headers.set("Referrer-Policy", "no-referrer");
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("X-Robots-Tag", "noindex");
  });

  routes.onError((error, c) => {
    log("subscriptions-failed", { code: errorCode(error) });
    const wait = { wait: repairTime };
    return tell(c, 503, requestedLocale(c), "unavailable", { error: "unavailable" }, wait);
  });

  routes.use(
    bodyLimit({
      maxSize: largestBody,
      onError: (c) => tell(c, 413, requestedLocale(c), "notUnderstood", { error: "too-large" }),
    }),
  );

  routes.post("/", async (c) => {
    const read = await readFields(c.req.raw).catch((error: unknown) => {
      if (error instanceof UnreadableBodyError) return error.status;
      throw error;
    });
    if (typeof read === "number")
      return tell(c, read, requestedLocale(c), "notUnderstood", { error: "not-understood" });
    const locale = requestedLocale(c, read.get("locale") ?? undefined);
    const checked = checkFields(read, lists);
    if (!checked.robot && checked.faults) return refuse(c, locale, read, checked.faults);
    const solution = read.get("altcha");
    // A script is given what to do, and sends the form again; that uses up none of its attempts.
    if (proof && !solution && !wantsPage(c))
      return c.json({ error: "proof-missing", challenge: await proof.challenge(now()) }, 422);
    const { counters, take, sendMails } = await open();
    // Without a proof of work, as from readers without JavaScript, one request uses up ten minutes.
    const weight = proof && !solution ? limits.clientPer10Minutes : 1;
    const wait = await timeToWait(c, counters, weight);
    if (wait) return tell(c, 429, locale, "rateLimited", { error: "rate-limited" }, { wait });
    if (checked.robot) {
      log("robot");
      // As much work as for others, so that it sees no difference.
      await counters.add([{ key: "robots", expires: now() + dayLength, weight: 1 }], now());
    } else {
      const proven = !proof || !solution || (await proof.check(solution, counters, now()));
      if (!proven) return refuse(c, locale, read, { altcha: "proofMissing" });
      await take(checked.request, locale, now());
      log("subscription-requested", { list: checked.request.list });
      waitUntil(c, sendMails());
    }
    return tell(c, 202, locale, "pending", { status: "pending" });
  });

  if (proof) routes.get("/challenge", async (c) => c.json(await proof.challenge(now())));

  if (!store) return { routes, close, healthy };

  routes.get("/", (c) => {
    const locale = requestedLocale(c, c.req.query("locale"));
    const list = c.req.query("list");
    return c.html(showForm(locale, new URLSearchParams(list && settingsOf(list) ? { list } : {})));
  });

  // Mail scanners follow links, so that a GET must change nothing.
  routes.get("/confirm", async (c) => {
    const { token, grant } = await readGrant(c, "confirm");
    const found = grant && (await (await open()).store!.find(grant.addressId, grant.list));
    const { locale = "en" } = found ?? {};
    return (
      answerConfirm(c, grant, found) ??
      show(c, 200, locale, "confirm", {
        list: titleOf(grant!.list, locale),
        choices: wordsOf(grant!.list, found!.choices, locale),
        action: { url: links.to("confirm"), token },
      })
    );
  });

  routes.post("/confirm", async (c) => {
    const { grant } = await readGrant(c, "confirm");
    const { store, sendMails } = await open();
    const found = grant && (await store!.find(grant.addressId, grant.list));
    const answer = answerConfirm(c, grant, found);
    if (answer || !grant?.requestId) return answer!;
    const { addressId, list, requestId } = grant;
    const { subscription, changed } = await store!.confirm({ addressId, list, requestId }, now());
    // Another click may have come between.
    if (!changed) return answerConfirm(c, grant, subscription) ?? show(c, 410, found!.locale, "linkEnded");
    log("subscription-confirmed", { list });
    waitUntil(c, sendMails());
    const { locale } = subscription!;
    return show(c, 200, locale, "confirmed", {
      list: titleOf(list, locale),
      link: { url: await links.manage(grant), label: "toManage" },
    });
  });

  async function showManage(c: Context, grant: Grant, token: string, saved: boolean): Promise<Response> {
    const found = await (await open()).store!.find(grant.addressId, grant.list);
    const locale = found?.locale ?? requestedLocale(c);
    const title = titleOf(grant.list, locale);
    if (found?.state !== "active") return show(c, 200, locale, "manageEnded", { list: title, link: toForm });
    const leaving = await tokens.sign({ ...grant, purpose: "unsubscribe" });
    return c.html(
      managePage(locale, {
        title,
        list: settingsOf(grant.list),
        choices: found.choices,
        saved,
        save: { url: links.to("manage"), token },
        unsubscribe: { url: links.to("unsubscribe"), token: leaving },
      }),
    );
  }

  routes.get("/manage", async (c) => {
    const { token, grant } = await readGrant(c, "manage");
    return grant ? showManage(c, grant, token, false) : show(c, 400, requestedLocale(c), "linkInvalid");
  });

  routes.post("/manage", async (c) => {
    const { token, grant, fields } = await readGrant(c, "manage");
    if (!grant) return show(c, 400, requestedLocale(c), "linkInvalid");
    const list = settingsOf(grant.list);
    const choices = list && readChoices(fields, list);
    if (!choices) return show(c, 422, requestedLocale(c), "notUnderstood");
    const { store } = await open();
    await store!.change(grant, choices, now());
    return showManage(c, grant, token, true);
  });

  routes.get("/unsubscribe", async (c) => {
    const { token, grant } = await readGrant(c, "unsubscribe");
    if (!grant) return show(c, 400, requestedLocale(c), "linkInvalid");
    const found = await (await open()).store!.find(grant.addressId, grant.list);
    const locale = found?.locale ?? requestedLocale(c);
    const list = titleOf(grant.list, locale);
    if (!found || found.state === "unsubscribed") return show(c, 200, locale, "unsubscribed", { list });
    return show(c, 200, locale, "unsubscribe", { list, action: { url: links.to("unsubscribe"), token } });
  });

  // The button of our page, and that of the reader's mail program (RFC 8058), which must not be led elsewhere.
  routes.post("/unsubscribe", async (c) => {
    const { grant } = await readGrant(c, "unsubscribe");
    if (!grant) return show(c, 400, requestedLocale(c), "linkInvalid");
    const { store } = await open();
    if (await store!.end(grant, now())) log("subscription-ended", { list: grant.list });
    const found = await store!.find(grant.addressId, grant.list);
    const locale = found?.locale ?? requestedLocale(c);
    return show(c, 200, locale, "unsubscribed", { list: titleOf(grant.list, locale) });
  });

  return { routes, close, healthy };

  async function close(): Promise<void> {
    closed = true;
    const backend = await opening?.catch(() => undefined);
    await backend?.close();
  }

  function healthy(): Promise<boolean> {
    return open().then(
      (backend) => backend.healthy(),
      () => false,
    );
  }
}

/** A page that sends a form without a script accepts HTML; our element accepts JSON alone. */
const wantsPage = (c: Context) => /\btext\/html\b/i.test(c.req.header("accept") ?? "");
