import { httpUrl } from "../../http/http-url.js";
import type { PressElement } from "./press-element.js";

/**
 * Where images may be requested from: the feed's own host, not that of a release, which the feed's author chooses.
 * Where the page wants no images at all, that is said in their place.
 */
export function mediaHosts({ src, fallbackSrc, imageHosts, baseURI }: PressElement): string[] {
  if (imageHosts === "none") return [imageHosts];
  const addresses = [src, fallbackSrc].join(" ").split(/\s+/);
  const hosts = addresses.map((url) => new URL(httpUrl(url, baseURI) ?? "about:").host);
  return [...hosts, ...(imageHosts?.split(/\s+/) ?? [])];
}
