import { isPlatformServer } from "@angular/common";
import { inject, makeStateKey, PLATFORM_ID, TransferState } from "@angular/core";
import { Title } from "@angular/platform-browser";
import type { ResolveFn } from "@angular/router";

export const newsroom = "https://newsroom.example";

export const src = `${newsroom}/feed.json`;

export const timeZone = "Europe/Copenhagen";

/** A release's id as a part of an address, with `~` for `%`: routers and web servers decode `%2F` and `%25` in different ways. */
export const nameOf = (id: string) => encodeURIComponent(id).replaceAll("~", "%7E").replaceAll("%", "~");

export const idOf = (name: string) => decodeURIComponent(name.replaceAll("~", "%"));

/** What the server writes of a release in the list; the element shows the rest. */
export interface Headline {
  id: string;
  title: string;
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
    const headlines = releases.map(({ id, title, url, published }) => ({
      id,
      title,
      url: url ?? newsroom,
      date: published ? dates.format(new Date(published)) : "",
    }));
    state.set(known, headlines);
  }
  return state.get(known, []);
}

/** Writes a release on the server only. In the browser, the element reads the feed. */
export const renderRelease: ResolveFn<string> = async ({ params }) => {
  if (!isPlatformServer(inject(PLATFORM_ID))) return "";
  const pageTitle = inject(Title);
  const { loadFeed } = await import("newsroom-elements/feed");
  const { renderPressRelease } = await import("newsroom-elements/ssr");
  const { html, release } = await renderPressRelease(await loadFeed(src), {
    src,
    releaseId: idOf(params["name"]),
    headingLevel: 1,
    timeZone,
  });
  if (release) pageTitle.setTitle(release.title);
  return html;
};
