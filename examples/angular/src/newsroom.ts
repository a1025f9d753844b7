import { isPlatformServer } from "@angular/common";
import { inject, PLATFORM_ID } from "@angular/core";
import { Title } from "@angular/platform-browser";
import type { ResolveFn } from "@angular/router";

export const newsroom = "https://newsroom.example";

export const src = `${newsroom}/feed.json`;

export const timeZone = "Europe/Copenhagen";

/** A release's id as a part of an address, with `~` for `%`: routers and web servers decode `%2F` and `%25` in different ways. */
export const nameOf = (id: string) => encodeURIComponent(id).replaceAll("~", "%7E").replaceAll("%", "~");

export const idOf = (name: string) => decodeURIComponent(name.replaceAll("~", "%"));

/** Writes the list on the server only. In the browser, the element takes it over, or reads the feed on later visits. */
export const renderList: ResolveFn<string> = async () => {
  if (!isPlatformServer(inject(PLATFORM_ID))) return "";
  const { loadFeed } = await import("newsroom-elements/feed");
  const { renderPressList } = await import("newsroom-elements/ssr");
  const { html } = await renderPressList(await loadFeed(src), { src, headingLevel: 2, timeZone, limit: 3 });
  return html;
};

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
