import { html as markup, raw } from "hono/html";
import type { Release } from "../../release/release.js";
import { locales, type LocaleName } from "../locales/locales.js";
import { headlineOf, wholeRelease } from "../mail/release-nodes.js";
import { writeHtml } from "../mail/write-html.js";
import { renderPage, type Html } from "./page.js";

/** A release that was mailed, without pictures: the page asks for nothing but itself. */
export async function releasePage(
  locale: LocaleName,
  release: Release,
  { timeZone, formUrl }: { timeZone: string; formUrl: string },
): Promise<Html> {
  const nodes = [wholeRelease(release, { locale, timeZone, images: false, headingLevel: 1, about: true })];
  return renderPage(
    locale,
    headlineOf(release, locale),
    markup`${raw(writeHtml(nodes, { styles: false }))}
<p class="end"><a href="${formUrl}">${locales[locale].pages.toForm}</a></p>`,
  );
}
