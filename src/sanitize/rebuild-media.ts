import { rebuildPicture } from "./rebuild-picture.js";
import { createVideo, rebuildEmbed, rebuildPlayer } from "./rebuild-player.js";

/* Pictures with several sources, players and embeds. Few texts have any, so this loads on demand. */

export interface MediaRebuilder {
  rebuildPicture: typeof rebuildPicture;
  rebuildPlayer: typeof rebuildPlayer;
  rebuildEmbed: typeof rebuildEmbed;
}

export { createVideo, rebuildEmbed, rebuildPicture, rebuildPlayer };
