import { setAttributes } from "./attributes.js";
import { createAllowedElement } from "./create-allowed-element.js";
import { type ImageOptions, readSrcset, rebuildImage } from "./rebuild-image.js";

/** Sources of one `<picture>` that are read. */
const maxSources = 10;

/** Returns a `<picture>` with those of its sources whose hosts are allowed, or what `rebuildImage` returns instead. */
export function rebuildPicture(element: Element, options: ImageOptions, inLink: boolean): Node | undefined {
  const source = element.querySelector("img");
  const image = source ? rebuildImage(source, options, inLink) : undefined;
  if (image?.nodeName !== "IMG") return image;
  const picture = createAllowedElement(options.document, "picture", element);
  for (const child of [...element.querySelectorAll("source")].slice(0, maxSources)) {
    const candidates = readSrcset(child, options);
    if (candidates.srcset)
      picture.append(setAttributes(createAllowedElement(options.document, "source", child), candidates));
  }
  picture.append(image);
  return picture;
}
