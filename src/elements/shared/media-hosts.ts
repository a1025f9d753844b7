import { httpUrl } from "../../http/http-url.js";
import type { PressElement } from "./press-element.js";

/** The properties of an element that say where its images may come from. */
export type MediaSource = Pick<PressElement, "src" | "fallbackSrc" | "imageHosts" | "baseURI">;

/**
 * The hosts that images may be requested from: those of the feed's own addresses and those that the page allows. The host of
 * a release is not one of them, because whoever writes the feed chooses that. `["none"]` if the page wants no images.
 *
 * The page's own host is only one of them if the page allows it: a browser sends the reader's cookies there, and a feed
 * could name any address of it as an image, such as `/logout`. Cookies do not distinguish ports or http and https, so
 * neither does this.
 */
export function mediaHosts({ src, fallbackSrc, imageHosts, baseURI }: MediaSource): string[] {
  if (imageHosts === "none") return [imageHosts];
  const urlOf = (address: string) => new URL(httpUrl(address, baseURI) ?? "about:");
  // They differ in a frame with `srcdoc`, and on a page with a `<base>`. A server has no origin.
  const own = [globalThis.origin, baseURI].map((address) => urlOf(address).hostname);
  const urls = [src, fallbackSrc].join(" ").split(/\s+/).map(urlOf);
  const hosts = urls.filter(({ hostname }) => !own.includes(hostname)).map(({ host }) => host);
  return [...hosts, ...(imageHosts?.split(/\s+/) ?? [])];
}
