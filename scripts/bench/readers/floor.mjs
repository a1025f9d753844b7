/**
 * Decodes a feed and walks through its tags once: the least that a reader in JavaScript does. For each item it keeps the texts
 * of its elements as they are written, without entities, dates, addresses, namespaces, checks or limits. Only for feeds as the
 * benchmark writes them.
 *
 * @param {Uint8Array} bytes
 */
export function readLeast(bytes) {
  const text = new TextDecoder().decode(bytes);
  return text.startsWith("{") ? JSON.parse(text).items : walkTags(text);
}

/** Items that have ended, each with the texts of its elements by name; of an element without a text, the tag. */
export function walkTags(text) {
  const items = [];
  let item;
  let name = "";
  let start = 0;
  for (let at = text.indexOf("<"); at >= 0; at = text.indexOf("<", at)) {
    if (text.startsWith("<![CDATA[", at)) {
      at = text.indexOf("]]>", at) + 3;
      continue;
    }
    const end = text.indexOf(">", at);
    if (text[at + 1] === "/") {
      const closed = text.slice(at + 2, end);
      if (closed === "item" || closed === "entry") {
        items.push(item);
        item = undefined;
      } else if (item && closed === name) (item[name] ??= []).push(text.slice(start, at));
    } else {
      const tag = text.slice(at + 1, end);
      const space = tag.indexOf(" ");
      name = space < 0 ? tag : tag.slice(0, space);
      start = end + 1;
      if (name === "item" || name === "entry") item = {};
      else if (item && tag.endsWith("/")) (item[name] ??= []).push(tag);
    }
    at = end + 1;
  }
  return items;
}
