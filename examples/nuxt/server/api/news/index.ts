import { loadFeed } from "newsroom-elements/feed";
import { renderPressList } from "newsroom-elements/ssr";
import { src } from "#shared/newsroom";

/** The list as HTML, kept for five minutes. */
export default defineCachedEventHandler(
  async () => {
    const { html } = await renderPressList(await loadFeed(src), {
      src,
      headingLevel: 2,
      timeZone: "Europe/Copenhagen",
      limit: 3,
    });
    return { html };
  },
  { maxAge: 300 },
);
