import { cutText, headlineLength } from "../release/cut-text.js";
import { createLink } from "./create-link.js";
import type { Video } from "./parse-video-url.js";

/** Labels in the reader's language. `site` is a name such as "YouTube"; `title` is that of the video, if it has one. */
export interface VideoLabels {
  /** Label of the button that loads the player. It names the site ("Play video: The ceremony (from YouTube)"). */
  playVideo(site: string, title?: string): string;
  /** Label of the link to the video's own page ("Watch The ceremony on YouTube"). */
  video(site: string, title?: string): string;
}

/**
 * Creates a link to a video's own page, and a button that is replaced by the player when it is clicked. No request is sent
 * before the click. If the page's CSP (`frame-src`) refuses the player, the link remains.
 *
 * CSS classes: `press-video` (the container), `press-video-link`, `press-video-play`, `press-video-player` (the frame).
 */
export function createVideoFacade(
  document: Document,
  { site, page, player: address }: Video,
  labels: VideoLabels,
  title?: string,
): HTMLElement {
  const name = title && !isPlayerName(title, site) ? cutText(title, headlineLength) : undefined;
  const label = labels.video(site, name);
  const facade = document.createElement("span");
  facade.className = "press-video";
  const link = createLink(document, page, label);
  link.className = "press-video-link";
  const button = document.createElement("button");
  button.type = "button";
  button.className = "press-video-play";
  button.textContent = labels.playVideo(site, name);
  button.addEventListener("click", () => {
    const player = document.createElement("iframe");
    player.className = "press-video-player";
    player.title = label;
    // "Same origin" means the player's own origin, not the page's. The player may open its site in a new tab, but it
    // cannot navigate the page.
    player.setAttribute(
      "sandbox",
      "allow-scripts allow-same-origin allow-presentation allow-popups allow-popups-to-escape-sandbox",
    );
    player.allow = "fullscreen; picture-in-picture; encrypted-media";
    // Without any referrer, YouTube's player shows "Error 153".
    player.referrerPolicy = "strict-origin-when-cross-origin";
    player.src = address;
    button.replaceWith(player);
    player.focus();
  });
  // The labels are in the page's language, whose direction may differ from that of the surrounding text.
  button.dir = link.dir = "auto";
  facade.append(button, link);
  return facade;
}

/** Whether a title is the one that a site gives to its player ("YouTube video player"), not that of a video. */
const isPlayerName = (title: string, site: string): boolean =>
  title.toLowerCase().includes(site.toLowerCase());
