import type { Release } from "./release.js";

/**
 * Describes a release for search engines, as JSON of https://schema.org/NewsArticle without "<".
 *
 * @returns `undefined` for a release without an address, and for one that was withdrawn.
 */
export function describeArticle(release: Release, language: string | undefined): string | undefined {
  const { url, title, lead, published, updated, publisher, authors, images, notice } = release;
  if (!url || notice?.kind === "withdrawal") return undefined;
  const organization = publisher?.name
    ? { "@type": "Organization", name: publisher.name, url: publisher.url }
    : undefined;
  const people = authors?.flatMap(({ name, url }) => (name ? { "@type": "Person", name, url } : []));
  return JSON.stringify({
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    mainEntityOfPage: url,
    url,
    headline: title || lead,
    description: lead,
    inLanguage: language,
    datePublished: published ?? updated,
    dateModified: updated,
    dateline: release.place,
    image: images?.map(({ url }) => url),
    author: organization ?? people,
    publisher: organization,
    keywords: release.keywords,
    articleSection: release.categories,
    correction: notice?.text,
  }).replaceAll("<", "\\u003c");
}
