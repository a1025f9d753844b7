// What the page of test/conformance/engines.mjs reads the answers with.
import { readFeed } from "../../dist/feed/index.js";

export const parse = (bytes, contentType, { url, headers }) => readFeed(bytes, { contentType, url, headers });
