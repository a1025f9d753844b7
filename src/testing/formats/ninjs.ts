import { bodyWithNotice, instantOf, type FeedPage, type PageRelease } from "../feed-page.js";

/** ninjs 1.3, the IPTC's news in JSON, as a list: https://iptc.org/standards/ninjs/ */
export const writeNinjs = (page: FeedPage): string =>
  JSON.stringify({ _items: page.releases.map(itemOf) }, undefined, 1);

const instant = (date: string | undefined) => date && instantOf(date).toISOString();

const itemOf = (release: PageRelease) => ({
  uri: release.id,
  type: "text",
  pubstatus: release.notice?.kind === "withdrawal" ? "canceled" : "usable",
  url: release.url,
  headline: release.title,
  description_text: release.lead,
  body_html: bodyWithNotice(release),
  firstcreated: instant(release.published),
  versioncreated: instant(release.updated ?? release.published),
  embargoed: release.embargo,
  language: release.language,
  located: release.place,
  byline: release.publisher?.name,
  infosource: release.publisher && [{ name: release.publisher.name, role: "distributor" }],
  subject: release.categories?.map((name) => ({ name })),
  keywords: release.keywords,
  associations: Object.fromEntries(
    (release.images ?? []).map(({ url, width, height, caption, credit }, index) => [
      `picture${index + 1}`,
      {
        uri: url,
        type: "picture",
        body_text: caption,
        byline: credit,
        renditions: { original: { href: url, width, height } },
      },
    ]),
  ),
});
