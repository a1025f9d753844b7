import { httpUrl } from "../../http/http-url.js";
import type { PressElement } from "./press-element.js";

/** The properties of an element that say where its images may come from. */
export type MediaSource = Pick<PressElement, "src" | "fallbackSrc" | "imageHosts" | "baseURI">;

/**
 * The hosts that images may be requested from: those of the feed's own addresses and those that the page allows. The host of
 * a release is not one of them, because whoever writes the feed chooses that. `["none"]` if the page wants no images.
 */
export function mediaHosts({ src, fallbackSrc, imageHosts, baseURI }: MediaSource): string[] {
  if (imageHosts === "none") return [imageHosts];
  const addresses = [src, fallbackSrc].join(" ").split(/\s+/);
  const hosts = addresses.map((url) => new URL(httpUrl(url, baseURI) ?? "about:").host);
  return [...hosts, ...(imageHosts?.split(/\s+/) ?? [])];
}
