import { pictureAddresses } from "../feed/html-text.js";
import type { Release } from "../release/release.js";

/** The URLs of a release's images, those in its text included. */
export const imageUrls = ({ images = [], body }: Release): URL[] =>
  [...images.map(({ url }) => url), ...(body ? pictureAddresses(body) : [])]
    .filter((address) => URL.canParse(address))
    .map((address) => new URL(address));
