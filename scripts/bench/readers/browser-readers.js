/* Runs in a page: measures one reader with one document. The browser tells no CPU time, so it is the time that passes. */
/* global DOMParser -- in the page */
import { parseFeed } from "feedsmith";
import { readFeed } from "../../../src/feed/index.ts";
import { readLeast } from "./floor.mjs";
import { measure } from "./measure.mjs";
import { readPromised } from "./promised-floor.mjs";

const decode = (bytes) => new TextDecoder().decode(bytes);

const readers = {
  "newsroom-elements": (bytes) => readFeed(bytes, { url: "https://newsroom.example/feed" }),
  feedsmith: (bytes) => parseFeed(decode(bytes)),
  DOMParser: (bytes) => readPlainly(new DOMParser().parseFromString(decode(bytes), "text/xml")),
  floor: readLeast,
  "promised floor": readPromised,
};

/** Does less than a reader: no absolute URLs, no dates of other notations, no text without markup, no broken feeds. */
function readPlainly(document) {
  const textsOf = (item, name) =>
    Array.from(item.getElementsByTagName(name), ({ textContent }) => textContent.trim());
  const textOf = (item, ...names) => names.map((name) => textsOf(item, name)[0]).find(Boolean);
  return Array.from(document.querySelectorAll("item, entry"), (item) => ({
    id: textOf(item, "guid", "id"),
    title: textOf(item, "title"),
    url: textOf(item, "link") ?? item.querySelector("link").getAttribute("href"),
    published: new Date(textOf(item, "pubDate", "published")).toISOString(),
    authors: [textOf(item, "dc:creator", "name")],
    categories: Array.from(
      item.getElementsByTagName("category"),
      (category) => category.getAttribute("term") ?? category.textContent,
    ),
    lead: textOf(item, "description", "summary"),
    body: textOf(item, "content:encoded", "content"),
  }));
}

export const measureInPage = (reader, bytes) =>
  measure(
    () => readers[reader](bytes),
    () => performance.now(),
  );
