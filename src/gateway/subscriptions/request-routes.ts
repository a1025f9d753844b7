import { Hono, type Context } from "hono";
import { findList, listTitle } from "../locales/localized-text.js";
import { locales, type LocaleName } from "../locales/locales.js";
import { subscribePage } from "../pages/subscribe-page.js";
import { dayMs } from "../shared/durations.js";
import { waitUntil } from "../shared/wait-until.js";
import { acceptsHtml, answer, requestedLocale } from "./answers.js";
import type { Backend } from "./backend.js";
import { checkFields, firstListName, type FieldErrors } from "./check-fields.js";
import { ClientLimits } from "./client-limits.js";
import { mayPost } from "./post-origins.js";
import { ProofOfWork } from "./proof-of-work.js";
import { readFields, UnreadableBodyError } from "./read-fields.js";
import type { RouteContext } from "./route-context.js";

const originRefused = {
  error: "origin-not-allowed",
  detail:
    "The page's origin is not in the gateway's setting “origins”. A page with the referrer policy no-referrer sends none.",
};

/**
 * The routes on which readers ask for a subscription: `POST /`, and `GET /challenge` if a proof of work is required. A
 * script that posts without a proof gets the challenge in the answer, so only widgets of a page's own need the latter.
 */
export function createRequestRoutes(context: RouteContext, getBackend: () => Promise<Backend>): Hono {
  const { config, origins, now, log } = context;
  const { lists, limits } = config;
  const clientLimits = new ClientLimits(config, log);
  const proof = createProofOfWork(config);
  const routes = new Hono();
  let hasLoggedOrigin = false;

  routes.post("/", async (c) => {
    if (!mayPost(c.req.raw, origins, config.url)) {
      // Once, because anybody can cause it.
      if (!hasLoggedOrigin) log("origin-refused", { setting: "origins" });
      hasLoggedOrigin = true;
      return answer(c, 403, requestedLocale(c), "siteRefused", originRefused);
    }
    const fields = await readFields(c.req.raw).catch((error: unknown) => {
      if (error instanceof UnreadableBodyError) return error;
      throw error;
    });
    if (fields instanceof UnreadableBodyError)
      return answer(c, fields.status, requestedLocale(c), "notUnderstood", { error: "not-understood" });
    const locale = requestedLocale(c, fields.get("locale") ?? undefined);
    const checked = checkFields(fields, lists);
    if (checked.kind === "wrong") return rejectFields(c, context, locale, fields, checked.errors);

    const solution = fields.get("altcha");
    // A script gets the challenge and sends the form again. That uses up none of its attempts.
    if (proof && !solution && !acceptsHtml(c))
      return c.json({ error: "proof-missing", challenge: await proof.challenge(now()) }, 422);

    const backend = await getBackend();
    const { counters } = backend;
    // Without a proof, as from readers without JavaScript, one request counts as all those of ten minutes.
    const weight = proof && !solution ? limits.clientPer10Minutes : 1;
    const retryAfterSeconds = await clientLimits.count(c, counters, weight, now());
    if (retryAfterSeconds)
      return answer(c, 429, locale, "rateLimited", { error: "rate-limited" }, { retryAfterSeconds });

    if (checked.kind === "robot") {
      log("robot");
      // A write as for everybody else, so that a robot sees no difference in time.
      await counters.add([{ key: "robots", expiresAt: now() + dayMs, weight: 1 }], now());
    } else {
      if (proof && solution && !(await proof.check(solution, counters, now())))
        return rejectFields(c, context, locale, fields, { altcha: "proofMissing" });
      await backend.take(checked.request, locale, now());
      log("subscription-requested", { list: checked.request.list });
      waitUntil(c, backend.sendMails());
    }
    return answer(c, 202, locale, "pending", { status: "pending" });
  });

  if (proof) routes.get("/challenge", async (c) => c.json(await proof.challenge(now())));
  return routes;
}

/** `GET /`: the gateway's own form, to which pages link if the host names none. */
export function createFormRoute(context: RouteContext): Hono {
  const { lists } = context.config;
  return new Hono().get("/", (c) => {
    const locale = requestedLocale(c, c.req.query("locale"));
    const list = c.req.query("list");
    const fields = new URLSearchParams(list && findList(lists, list) ? { list } : {});
    return c.html(renderForm(context, locale, fields, {}));
  });
}

/** Says what is wrong with a form: with the form itself or, to a script, by field. */
function rejectFields(
  c: Context,
  context: RouteContext,
  locale: LocaleName,
  fields: URLSearchParams,
  errors: FieldErrors,
): Response | Promise<Response> {
  if (acceptsHtml(c)) return c.html(renderForm(context, locale, fields, errors), 422);
  const { form } = locales[locale];
  const messages = Object.entries(errors).map(([field, error]) => [field, form[error]]);
  return c.json({ error: "rejected", errors: Object.fromEntries(messages) as Record<string, string> }, 422);
}

function renderForm(
  { config, links }: RouteContext,
  locale: LocaleName,
  fields: URLSearchParams,
  errors: FieldErrors,
) {
  const { lists, privacyUrl } = config;
  const named = fields.get("list") ?? "";
  const name = findList(lists, named) ? named : firstListName(lists);
  const list = findList(lists, name) ?? { title: name, topics: {}, languages: [], frequencies: [] };
  const title = listTitle(lists, name, locale);
  return subscribePage(locale, { action: links.form, privacyUrl, title, list, fields, errors });
}

function createProofOfWork({ proofOfWork, secret }: RouteContext["config"]): ProofOfWork | undefined {
  const [firstSecret] = [secret].flat();
  return proofOfWork && firstSecret ? new ProofOfWork(proofOfWork.maxNumber, firstSecret) : undefined;
}
