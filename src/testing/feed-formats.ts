import type { FeedPage } from "./feed-page.js";
import { writeAtom } from "./formats/atom.js";
import { writeCision } from "./formats/cision.js";
import { writeGovUk } from "./formats/gov-uk.js";
import { writeJsonFeed } from "./formats/json-feed.js";
import { writeMynewsdesk } from "./formats/mynewsdesk.js";
import { writeNinjs } from "./formats/ninjs.js";
import { writeRss1 } from "./formats/rss-1.js";
import { writeRss } from "./formats/rss.js";
import { writeViaWebsite } from "./formats/via-website.js";
import { writeVia } from "./formats/via.js";
import { writeWordPress } from "./formats/wordpress.js";

export interface FeedFormat {
  /** Address below the newsroom's, with the parameters that the first page always has. */
  path: string;
  contentType: string;
  write(page: FeedPage): string;
  /** How the format names its pages; without it, everything is on one page. */
  paging?: Paging;
  /** Whether it has a field for an embargo. Releases under embargo are in no other format. */
  hasEmbargo?: boolean;
}

interface Paging {
  /** The number of the page that an address asks for, from 0; NaN if it makes no sense. */
  indexIn(url: URL, size: number): number;
  /** Changes an address to that of a page. */
  setIndex(url: URL, index: number, size: number): void;
}

/** Pages with a number in a parameter, the first being `first`. */
const numbered = (parameter: string, first: number): Paging => ({
  indexIn: ({ searchParams }) => Number(searchParams.get(parameter) ?? first) - first,
  setIndex: ({ searchParams }, index) => searchParams.set(parameter, `${index + first}`),
});

/** Pages that begin after a number of releases in a parameter. */
const counted = (parameter: string): Paging => ({
  indexIn: ({ searchParams }, size) => Number(searchParams.get(parameter) ?? 0) / size,
  setIndex: ({ searchParams }, index, size) => searchParams.set(parameter, `${index * size}`),
});

const pageByPath: Paging = {
  indexIn: ({ pathname }) => Number(/\/releases\/\d+\/(\d+)/.exec(pathname)?.[1]),
  setIndex(url, index) {
    url.pathname = url.pathname.replace(/(\/releases\/\d+\/)\d+/, `$1${index}`);
  },
};

const json = "application/json";

/** The formats of a mock newsroom by name: those that the elements read. */
export const feedFormats = {
  rss: {
    path: "rss.xml",
    contentType: "application/rss+xml; charset=utf-8",
    write: writeRss,
    paging: numbered("page", 1),
  },
  "rss-1": { path: "rss-1.xml", contentType: "application/rdf+xml; charset=utf-8", write: writeRss1 },
  atom: {
    path: "atom.xml",
    contentType: "application/atom+xml; charset=utf-8",
    write: writeAtom,
    paging: numbered("page", 1),
  },
  "json-feed": {
    path: "feed.json",
    contentType: "application/feed+json",
    write: writeJsonFeed,
    paging: numbered("page", 1),
    hasEmbargo: true,
  },
  via: { path: "json/v2/releases", contentType: json, write: writeVia, paging: numbered("page", 1) },
  "via-website": {
    path: "public-website-api/pressroom/releases/3840001/0",
    contentType: json,
    write: writeViaWebsite,
    paging: pageByPath,
  },
  wordpress: {
    path: "wp-json/wp/v2/posts?_embed=",
    contentType: json,
    write: writeWordPress,
    paging: numbered("page", 1),
  },
  ninjs: { path: "ninjs.json", contentType: json, write: writeNinjs, hasEmbargo: true },
  cision: {
    path: "papi/NewsFeed/3840001?format=json",
    contentType: json,
    write: writeCision,
    paging: numbered("pageIndex", 1),
  },
  mynewsdesk: {
    path: "services/pressroom/list/3840001?format=json",
    contentType: json,
    write: writeMynewsdesk,
    paging: counted("offset"),
  },
  "gov-uk": { path: "api/search.json", contentType: json, write: writeGovUk, paging: counted("start") },
} satisfies Record<string, FeedFormat>;

/** The name of a format of a mock newsroom. */
export type FeedFormatName = keyof typeof feedFormats;

export const feedFormatNames = Object.keys(feedFormats) as FeedFormatName[];
