import { inject, makeStateKey, TransferState } from "@angular/core";

export const newsroom = "https://newsroom.example";

export const src = `${newsroom}/feed.json`;

export const timeZone = "Europe/Copenhagen";

/** What the server writes of a release; the elements show the rest. */
export interface Headline {
  id: string;
  title: string;
  lead: string;
  url: string;
  date: string;
}

const known = makeStateKey<Headline[]>("headlines");

const dates = new Intl.DateTimeFormat("en", { dateStyle: "long", timeStyle: "short", timeZone });

/** Reads the feed on the server only: the browser gets the headlines with the page. */
export async function loadHeadlines(): Promise<Headline[]> {
  const state = inject(TransferState);
  if (!state.hasKey(known)) {
    const { loadFeed } = await import("newsroom-elements/feed");
    const { releases } = await loadFeed(src);
    const headlines = releases.map(({ id, title, lead, url, published }) => ({
      id,
      title,
      lead: lead ?? "",
      url: url ?? newsroom,
      date: published ? dates.format(new Date(published)) : "",
    }));
    state.set(known, headlines);
  }
  return state.get(known, []);
}
