import { parseUrl } from "./safe-url.js";

/** A video of a known site, named by nothing but its id. */
export interface Video {
  /** Name of the site as people know it. */
  site: "YouTube" | "Vimeo";
  /** The page that shows the video. */
  page: string;
  /** The address of its player. */
  player: string;
}

/**
 * Reads which video an address of an embed means. The site is told by the parsed host, never by what the address
 * contains, and nothing but the id goes into what is made of it.
 */
export function readVideo(address: string): Video | undefined {
  const url = parseUrl(address, "https://relative.invalid");
  if (!url || !/^https?:$/.test(url.protocol)) return;
  if (/^(?:(?:www\.|m\.)?youtube\.com|(?:www\.)?youtube-nocookie\.com|youtu\.be)$/.test(url.host)) {
    const path = url.host === "youtu.be" ? /^\/([^/]+)/ : /^\/(?:embed|shorts|live|v)\/([^/&]+)/;
    const id = path.exec(url.pathname)?.[1] ?? (url.pathname === "/watch" && url.searchParams.get("v")) ?? "";
    // Two words of the player's own address are as long as an id and name no video.
    if (!id || !/^(?!videoseries$|live_stream$)[\w-]{11}$/.test(id)) return;
    return {
      site: "YouTube",
      page: `https://www.youtube.com/watch?v=${id}`,
      player: `https://www.youtube-nocookie.com/embed/${id}?autoplay=1`,
    };
  }
  if (/^(?:(?:www|player)\.)?vimeo\.com$/.test(url.host)) {
    const [, id, inPath] = /^\/(?:video\/)?(\d{1,12})(?:\/(\w{1,40}))?\/?$/.exec(url.pathname) ?? [];
    if (!id) return;
    // A video that is not listed answers only together with this key.
    const key = /^\w{1,40}$/.exec(inPath ?? url.searchParams.get("h") ?? "")?.[0];
    return {
      site: "Vimeo",
      page: `https://vimeo.com/${id}${key ? `/${key}` : ""}`,
      player: `https://player.vimeo.com/video/${id}?${key ? `h=${key}&` : ""}dnt=1&autoplay=1`,
    };
  }
}
