const entities = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Escapes text for an element or a quoted attribute of XML or HTML. */
export const escapeText = (text) => String(text).replace(/[&<>"]/g, (character) => entities[character]);

/** `<name>text</name>`, or nothing if there is no text. */
export const element = (name, text) => (text ? `<${name}>${escapeText(text)}</${name}>` : "");

/** Media RSS, which RSS and Atom share: https://www.rssboard.org/media-rss */
export const mediaXml = ({ images = [] }) =>
  images
    .map(
      ({ url, alt, caption, credit, width, height, thumbnail }) =>
        `<media:content url="${escapeText(url)}" medium="image" type="${imageType(url)}" width="${width}" height="${height}">` +
        element("media:title", caption) +
        element("media:description", alt) +
        element("media:credit", credit) +
        (thumbnail ? `<media:thumbnail url="${escapeText(thumbnail)}"/>` : "") +
        `</media:content>`,
    )
    .join("\n");

const imageType = (url) => `image/${url.split(".").pop().replace("jpg", "jpeg")}`;
