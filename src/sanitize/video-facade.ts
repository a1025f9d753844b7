import { createLink } from "./create-link.js";
import type { Video } from "./parse-video-url.js";

/** Words that a reader sees or hears, in the reader's language. `site` is a name such as "YouTube". */
export interface VideoLabels {
  /** The button that loads the player; says whose content comes ("Play video (loads content from YouTube)"). */
  playVideo(site: string): string;
  /** The link to the page of the video ("Video on YouTube"). */
  video(site: string): string;
}

/**
 * A link to the page of a video and a button that puts the player in its own place. Nobody is contacted before the click.
 * Where the page's `frame-src` refuses the player, the link remains.
 *
 * Classes: `press-video` around all, `press-video-link`, `press-video-play`, and `press-video-player` on the frame.
 */
export function createVideoFacade(video: Video, labels: VideoLabels): HTMLElement {
  const facade = document.createElement("span");
  facade.className = "press-video";
  const link = createLink(video.page, labels.video(video.site));
  link.className = "press-video-link";
  const button = document.createElement("button");
  button.type = "button";
  button.className = "press-video-play";
  button.textContent = labels.playVideo(video.site);
  button.addEventListener("click", () => {
    const player = document.createElement("iframe");
    player.className = "press-video-player";
    player.title = labels.video(video.site);
    // Scripts and same origin are the player's own origin, not the page's; it may open its site, but not move the page.
    player.setAttribute(
      "sandbox",
      "allow-scripts allow-same-origin allow-presentation allow-popups allow-popups-to-escape-sandbox",
    );
    player.allow = "fullscreen; picture-in-picture; encrypted-media";
    // YouTube's player answers "error 153" where it gets no referrer at all.
    player.referrerPolicy = "strict-origin-when-cross-origin";
    player.src = video.player;
    button.replaceWith(player);
    player.focus();
  });
  // In the language of the page, which may run the other way than the text around it.
  button.dir = link.dir = "auto";
  facade.append(button, link);
  return facade;
}
