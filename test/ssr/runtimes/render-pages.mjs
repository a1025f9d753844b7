import { readFeed } from "newsroom-elements/feed";
import { renderPressList, renderPressRelease, renderSubscribeForm } from "newsroom-elements/ssr";

/** Renders a list, a release and a form from the text of a feed. */
export async function renderPages(text) {
  const src = "https://newsroom.example/feed";
  const feed = await readFeed(new TextEncoder().encode(text), { url: src });
  const options = { src, lang: "da", timeZone: "Europe/Copenhagen" };
  const pages = await Promise.all([
    renderPressList(feed, options),
    renderPressRelease(feed, { ...options, releaseId: "1", jsonLd: true }),
    renderSubscribeForm({ action: "https://gateway.example/subscriptions", lang: "ar" }),
  ]);
  return pages.map(({ head, html }) => ({ head, html }));
}
