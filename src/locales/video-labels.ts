import { fillIn } from "./fill-in.js";
import type { ReleaseStrings } from "./locale.js";

type VideoStrings = Pick<ReleaseStrings, "playVideo" | "playTitledVideo" | "video" | "titledVideo">;

/** The words for a video, with its title if it has one, so that several videos of a release have different names. */
export const videoLabels = (strings: VideoStrings) => ({
  playVideo: (host: string, title?: string) =>
    title ? fillIn(strings.playTitledVideo, { host, title }) : fillIn(strings.playVideo, { host }),
  video: (host: string, title?: string) =>
    title ? fillIn(strings.titledVideo, { host, title }) : fillIn(strings.video, { host }),
});
