import { createLink } from "./create-link.js";
import type { Video } from "./parse-video-url.js";

/** Labels in the reader's language. `site` is a name such as "YouTube". */
export interface VideoLabels {
  /** Label of the button that loads the player. It names the site ("Play video (loads content from YouTube)"). */
  playVideo(site: string): string;
  /** Label of the link to the video's own page ("Video on YouTube"). */
  video(site: string): string;
}

/**
 * Creates a link to a video's own page, and a button that is replaced by the player when it is clicked. No request is sent
 * before the click. If the page's CSP (`frame-src`) refuses the player, the link remains.
 *
 * CSS classes: `press-video` (the container), `press-video-link`, `press-video-play`, `press-video-player` (the frame).
 */
export function createVideoFacade(document: Document, video: Video, labels: VideoLabels): HTMLElement {
  const facade = document.createElement("span");
  facade.className = "press-video";
  const link = createLink(document, video.page, labels.video(video.site));
  link.className = "press-video-link";
  const button = document.createElement("button");
  button.type = "button";
  button.className = "press-video-play";
  button.textContent = labels.playVideo(video.site);
  button.addEventListener("click", () => {
    const player = document.createElement("iframe");
    player.className = "press-video-player";
    player.title = labels.video(video.site);
    // "Same origin" means the player's own origin, not the page's. The player may open its site in a new tab, but it
    // cannot navigate the page.
    player.setAttribute(
      "sandbox",
      "allow-scripts allow-same-origin allow-presentation allow-popups allow-popups-to-escape-sandbox",
    );
    player.allow = "fullscreen; picture-in-picture; encrypted-media";
    // Without any referrer, YouTube's player shows "Error 153".
    player.referrerPolicy = "strict-origin-when-cross-origin";
    player.src = video.player;
    button.replaceWith(player);
    player.focus();
  });
  // The labels are in the page's language, whose direction may differ from that of the surrounding text.
  button.dir = link.dir = "auto";
  facade.append(button, link);
  return facade;
}
