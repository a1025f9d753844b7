import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { chooseLocale } from "../locales/choose-locale.js";
import type { LocaleName } from "../locales/locales.js";
import { noticePage, type Notice, type NoticeOptions } from "../pages/notice-page.js";

/** The language of an answer: that of `tag`, or else the one that the browser prefers. */
export const requestedLocale = (c: Context, tag?: string): LocaleName =>
  chooseLocale(tag, c.req.header("accept-language"));

/** A browser that posts a form accepts HTML; the element's script accepts only JSON. */
export const acceptsHtml = (c: Context): boolean => /\btext\/html\b/i.test(c.req.header("accept") ?? "");

export async function showNotice(
  c: Context,
  status: ContentfulStatusCode,
  locale: LocaleName,
  notice: Notice,
  options?: NoticeOptions,
): Promise<Response> {
  return c.html(noticePage(locale, notice, options), status);
}

/** Answers a request with a page or, for a script, with JSON. */
export async function answer(
  c: Context,
  status: ContentfulStatusCode,
  locale: LocaleName,
  notice: Notice,
  json: object,
  options?: NoticeOptions,
): Promise<Response> {
  if (options?.retryAfterSeconds) c.header("Retry-After", String(options.retryAfterSeconds));
  return acceptsHtml(c) ? showNotice(c, status, locale, notice, options) : c.json(json, status);
}
