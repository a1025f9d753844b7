import { bodyWithNotice, type FeedPage, type PageRelease } from "../feed-page.js";
import { escapeText } from "./xml.js";

/** `GET /json/v2/releases` on the Via platform. Addresses of releases are relative, those of images absolute. */
export const writeVia = (page: FeedPage): string =>
  JSON.stringify(
    {
      releases: page.releases.map(releaseOf),
      nextPage: page.next ? page.index + 2 : null,
      totalCount: page.ids.length,
    },
    undefined,
    1,
  );

const pathOf = (url: string | undefined) => url && new URL(url).pathname;

function releaseOf(release: PageRelease) {
  const images = (release.images ?? []).map(({ url, caption, thumbnail }) => ({
    url,
    focus: "center",
    caption,
    normal: url,
    thumbnail_original: thumbnail ?? null,
    thumbnail_square: null,
    thumbnail_4_3: null,
    thumbnail_16_9: null,
  }));
  return {
    id: Number(release.id) || release.id,
    title: release.title,
    url: pathOf(release.url),
    leadtext: release.lead ?? null,
    leadtextHTML: release.lead ? `<p>${escapeText(release.lead)}</p>` : null,
    body: bodyWithNotice(release),
    keywords: release.keywords ?? null,
    published: release.published ?? null,
    publisher: { id: Number(release.publisher?.id) || null, name: release.publisher?.name },
    logos: [],
    mainImage: images[0] ?? null,
    images,
    documents: (release.attachments ?? []).map(({ url, title }) => ({ url, caption: title })),
    links: (release.links ?? []).map(({ url, title }) => ({ url, description: title })),
    channels: [],
    video: videoOf(release),
    boilerplate: release.boilerplate ?? null,
    contacts: {
      text: release.contactText ?? null,
      persons: (release.contacts ?? []).map(({ name, role, phone, email, image }) => ({
        name,
        title: role,
        phone: phone ?? null,
        email: email ?? null,
        image: image ? { url: image, caption: null } : null,
        contactLinks: { blog: null, linkedin: null, skype: null, twitter: null },
      })),
    },
    version: release.updated ? 2 : 1,
    versions: (release.translations ?? []).map((other) => ({
      id: Number(other.id) || other.id,
      title: other.title,
      language: other.language,
      url: pathOf(other.url),
    })),
    language: release.language,
    type: release.type,
    regulatory: false,
  };
}

/** Where an address is expected, the platform sends embed markup. */
function videoOf({ videos: [video] = [] }: PageRelease) {
  if (!video) return null;
  const id = new URL(video.url).searchParams.get("v");
  return {
    url: `<iframe src="https://www.youtube.com/embed/${id}" allowfullscreen></iframe>`,
    description: video.title,
    channelUrl: null,
  };
}
