import { parseUrl } from "./safe-url.js";

/** A video on YouTube or Vimeo. */
export interface Video {
  /** Name of the site as its users know it. */
  site: "YouTube" | "Vimeo";
  /** Address of the page that shows the video. */
  page: string;
  /** Address of its player. */
  player: string;
}

/**
 * Reads the address of an embed. Returns undefined if it is not a YouTube or Vimeo video. The site is recognized by the
 * parsed host, never by searching the address, and only the video's id goes into the new addresses.
 */
export function parseVideoUrl(address: string): Video | undefined {
  const url = parseUrl(address, "https://relative.invalid");
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  if (/^(?:(?:www\.|m\.)?youtube\.com|(?:www\.)?youtube-nocookie\.com|youtu\.be)$/.test(url.host)) {
    const path = url.host === "youtu.be" ? /^\/([^/]+)/ : /^\/(?:embed|shorts|live|v)\/([^/&]+)/;
    const id = path.exec(url.pathname)?.[1] ?? (url.pathname === "/watch" && url.searchParams.get("v")) ?? "";
    // `videoseries` and `live_stream` have the length of an id, but they are not videos.
    if (!id || !/^(?!videoseries$|live_stream$)[\w-]{11}$/.test(id)) return undefined;
    return {
      site: "YouTube",
      page: `https://www.youtube.com/watch?v=${id}`,
      player: `https://www.youtube-nocookie.com/embed/${id}?autoplay=1`,
    };
  }
  if (/^(?:(?:www|player)\.)?vimeo\.com$/.test(url.host)) {
    const [, id, inPath] = /^\/(?:video\/)?(\d{1,12})(?:\/(\w{1,40}))?\/?$/.exec(url.pathname) ?? [];
    if (!id) return undefined;
    // An unlisted video works only together with this key.
    const key = /^\w{1,40}$/.exec(inPath ?? url.searchParams.get("h") ?? "")?.[0];
    return {
      site: "Vimeo",
      page: `https://vimeo.com/${id}${key ? `/${key}` : ""}`,
      player: `https://player.vimeo.com/video/${id}?${key ? `h=${key}&` : ""}dnt=1&autoplay=1`,
    };
  }
  return undefined;
}
