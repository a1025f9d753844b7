/* `node node-readers.mjs READER DOCUMENT` measures one reader with one document, and prints milliseconds of CPU time. */
import { documents } from "./documents.mjs";
import { measure } from "./measure.mjs";

/** For each reader, a function that imports it and returns a function that reads bytes. */
export const readers = {
  "newsroom-elements": async () => {
    const { readFeed } = await import("../../../dist/feed/index.js");
    return (bytes) => readFeed(bytes, { url: "https://newsroom.example/feed" });
  },
  feedsmith: async () => {
    const { parseFeed } = await import("feedsmith");
    return (bytes) => parseFeed(new TextDecoder().decode(bytes));
  },
  "rss-parser": async () => {
    const { default: RssParser } = await import("rss-parser");
    return (bytes) => new RssParser().parseString(new TextDecoder().decode(bytes));
  },
  floor: async () => {
    const { readLeast } = await import("./floor.mjs");
    return readLeast;
  },
  "promised floor": async () => {
    const { readPromised } = await import("./promised-floor.mjs");
    return readPromised;
  },
};

/** Whether a reader reads the format of a document. */
export const reads = (reader, { format }) =>
  format !== "JSON Feed" || !["rss-parser", "DOMParser"].includes(reader);

function cpuTime() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const [, program, reader, index] = process.argv;
if (program === import.meta.filename) {
  const read = await readers[reader]();
  const bytes = new TextEncoder().encode(documents[index].text);
  console.log(JSON.stringify(await measure(() => read(bytes), cpuTime)));
}
