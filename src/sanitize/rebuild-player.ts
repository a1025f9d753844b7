import { createAllowed, read, setAttributes } from "./create-allowed-element.js";
import { createLink } from "./create-link.js";
import type { ImageOptions } from "./rebuild-image.js";
import { decodePercent, safeImage, safeLink, safeMedia } from "./safe-url.js";
import { createVideoFacade, type VideoLabels } from "./video-facade.js";
import { readVideo } from "./parse-video-url.js";

/** What the rest of the sanitizer calls; loaded only for a text that has a player or an embed in it. */
export interface PlayerRebuilder {
  rebuildPlayer: typeof rebuildPlayer;
  rebuildEmbed: typeof rebuildEmbed;
}

export interface PlayerOptions extends ImageOptions {
  labels: VideoLabels;
}

/** A player for a film or a sound of a known host, which loads nothing before it is started; of another, a link. */
export function rebuildPlayer(
  element: Element,
  name: "video" | "audio",
  options: PlayerOptions,
): Node | undefined {
  const { mediaHosts, base, labels } = options;
  const player = setAttributes(createAllowed(name, element), { controls: "", preload: "none" });
  if (name === "video") {
    const poster = safeImage(read(element, "poster"), mediaHosts, base);
    setAttributes(player, { playsinline: "", ...(poster && { poster }) });
  }
  let elsewhere: string | undefined;
  let playable = false;
  for (const source of [element, ...element.querySelectorAll("source,track")]) {
    const address = read(source, "src");
    const src = safeMedia(address, mediaHosts, base);
    const isTrack = source.localName === "track";
    if (src) {
      const target = source === element ? player : createAllowed(source.localName, source);
      if (target !== player) player.append(target);
      target.setAttribute("src", src);
      playable ||= !isTrack;
    } else if (!isTrack) elsewhere ??= safeLink(address, base);
  }
  if (playable) return player;
  if (!elsewhere) return;
  const { hostname, pathname } = new URL(elsewhere);
  const file = decodePercent(pathname.split("/").pop()!);
  return createLink(elsewhere, name === "video" ? labels.video(hostname) : file || hostname);
}

/** A video of a known site as a link and a button; every other embed is nothing. */
export function rebuildEmbed(element: Element, { labels }: PlayerOptions): Node | undefined {
  for (const candidate of [element, ...element.querySelectorAll("iframe,embed")]) {
    const video = readVideo(read(candidate, "src") || read(candidate, "data"));
    if (video) return createVideoFacade(video, labels);
  }
}
