import { absolute, pathOf } from "./addresses.mjs";
import { bodyWithNotice } from "./notice.mjs";
import { inLanguage, withoutEmbargoed } from "./selection.mjs";
import { escapeText } from "./xml.mjs";

/** The format of `GET /json/v2/releases` on the Via platform. The URL of a release is relative, those of images are absolute. */
export function via(base, { releases, language } = {}) {
  const list = withoutEmbargoed(inLanguage(language, releases));
  return JSON.stringify(
    {
      releases: list.map((release) => releaseOf(release, base)),
      nextPage: null,
      totalCount: list.length,
    },
    undefined,
    1,
  );
}

function releaseOf(source, base) {
  const release = absolute(source, base);
  const images = (release.images ?? []).map(imageOf);
  const contacts = release.contacts ?? [];
  return {
    id: Number(release.id),
    title: release.title,
    url: pathOf(source),
    leadtext: release.lead ?? null,
    leadtextHTML: release.lead ? `<p>${escapeText(release.lead)}</p>` : null,
    body: bodyWithNotice(release),
    keywords: release.keywords ?? null,
    published: release.published ?? null,
    publisher: { id: Number(release.publisher.id), name: release.publisher.name },
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
      persons: contacts.map(({ name, role, phone, email, image }) => ({
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
      id: Number(other.id),
      title: other.title,
      language: other.language,
      url: new URL(other.url).pathname,
    })),
    language: release.language,
    type: release.type,
    regulatory: false,
  };
}

const imageOf = ({ url, caption, thumbnail = null }) => ({
  url,
  focus: "center",
  caption,
  normal: url,
  thumbnail_original: thumbnail,
  thumbnail_square: null,
  thumbnail_4_3: null,
  thumbnail_16_9: null,
});

/** Where a URL is expected, the platform sends embed markup. */
function videoOf({ videos: [video] = [] }) {
  if (!video) return null;
  const id = new URL(video.url).searchParams.get("v");
  return {
    url: `<iframe src="https://www.youtube.com/embed/${id}" allowfullscreen></iframe>`,
    description: video.title,
    channelUrl: null,
  };
}
