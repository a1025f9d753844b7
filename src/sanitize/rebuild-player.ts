import { readAttribute, setAttributes } from "./attributes.js";
import { createAllowedElement } from "./create-allowed-element.js";
import { createLink } from "./create-link.js";
import { parseVideoUrl } from "./parse-video-url.js";
import type { ImageOptions } from "./rebuild-image.js";
import { decodePercent, safeImage, safeLink, safeMedia } from "./safe-url.js";
import { createVideoFacade, type VideoLabels } from "./video-facade.js";

/** Sources and tracks of one player that are read. */
const maxSources = 20;

export interface PlayerOptions extends ImageOptions {
  labels: VideoLabels;
}

/**
 * Returns a player for a video or audio file on an allowed host; it loads nothing until it is started. For a file on any
 * other host, returns a link to the file.
 */
export function rebuildPlayer(
  element: Element,
  name: "video" | "audio",
  options: PlayerOptions,
): Node | undefined {
  const { document, mediaHosts, base, labels } = options;
  const player = setAttributes(createAllowedElement(document, name, element), {
    controls: "",
    preload: "none",
  });
  if (name === "video") {
    const poster = safeImage(readAttribute(element, "poster"), mediaHosts, base);
    setAttributes(player, { playsinline: "", ...(poster && { poster }) });
  }
  let otherHref: string | undefined;
  let playable = false;
  for (const source of [element, ...element.querySelectorAll("source,track")].slice(0, maxSources)) {
    const address = readAttribute(source, "src");
    const src = safeMedia(address, mediaHosts, base);
    const isTrack = source.localName === "track";
    if (src) {
      const target = source === element ? player : createAllowedElement(document, source.localName, source);
      if (target !== player) player.append(target);
      target.setAttribute("src", src);
      playable ||= !isTrack;
    } else if (!isTrack) otherHref ??= safeLink(address, base);
  }
  if (playable) return player;
  if (!otherHref) return undefined;
  const { hostname, pathname } = new URL(otherHref);
  const fileName = decodePercent(pathname.slice(pathname.lastIndexOf("/") + 1));
  return createLink(
    document,
    otherHref,
    name === "video" ? labels.video(hostname, titleOf(element)) : fileName || hostname,
  );
}

/** Returns a link and a play button for an embedded YouTube or Vimeo video, and undefined for any other embed. */
export function rebuildEmbed(element: Element, { document, labels }: PlayerOptions): Node | undefined {
  for (const candidate of [element, ...element.querySelectorAll("iframe,embed")]) {
    const address = readAttribute(candidate, "src") || readAttribute(candidate, "data");
    const video = createVideo(document, address, labels, titleOf(candidate));
    if (video) return video;
  }
  return undefined;
}

/**
 * Returns a link and a play button for a YouTube or Vimeo video, by the address of its page or its player, and undefined for
 * any other address.
 */
export function createVideo(
  document: Document,
  address: string,
  labels: VideoLabels,
  title?: string,
): HTMLElement | undefined {
  const video = parseVideoUrl(address);
  return video && createVideoFacade(document, video, labels, title);
}

const titleOf = (element: Element): string => readAttribute(element, "title").trim();
