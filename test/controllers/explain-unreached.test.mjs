/* What `debug` says about a feed that a browser did not reach. `npm run build:modules` comes first. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { explainUnreached } from "../../dist/controllers/explain-unreached.js";

const explain = (page, url, isLocalDenied = false) => explainUnreached({ page, url, isLocalDenied });

for (const [url, place] of [
  ["http://localhost:8080/feed", /the reader's own computer/u],
  ["http://news.localhost/feed", /the reader's own computer/u],
  ["http://127.0.0.1/feed", /the reader's own computer/u],
  ["http://[::1]:8080/feed", /the reader's own computer/u],
  ["http://10.0.0.1/feed", /a local network/u],
  ["https://172.16.0.1/feed", /a local network/u],
  ["https://172.31.255.255/feed", /a local network/u],
  ["https://192.168.1.10/feed", /a local network/u],
  ["https://100.64.0.1/feed", /a local network/u],
  ["https://169.254.0.1/feed", /a local network/u],
  ["https://[fd00::1]/feed", /a local network/u],
  ["https://[fe80::1]/feed", /a local network/u],
  ["https://newsroom.local/feed", /a local network/u],
  ["https://newsroom.internal/feed", /a local network/u],
])
  test(`a public page cannot read ${url}`, () => {
    const sentence = explain("https://www.embassy.example/", url);
    assert.match(sentence, /\(local network access\)/u);
    assert.match(sentence, place);
    assert.ok(sentence.startsWith(new URL(url).host));
  });

test("a page in a local network cannot read a feed on the reader's own computer", () => {
  assert.match(explain("http://192.168.1.5/", "http://localhost/feed"), /\(local network access\)/u);
});

for (const [page, url] of [
  ["http://localhost:3000/", "http://localhost:8080/feed"],
  ["http://192.168.1.5/", "http://192.168.1.6/feed"],
  ["http://localhost:3000/", "http://192.168.1.6/feed"],
  ["https://www.embassy.example/", "https://newsroom.example/feed"],
  ["https://www.embassy.example/", "https://172.32.0.1/feed"],
  ["https://www.embassy.example/", "https://100.128.0.1/feed"],
  ["https://www.embassy.example/", "https://127.example/feed"],
  ["https://www.embassy.example/", "https://[2001:db8::1]/feed"],
])
  test(`local network access does not keep ${page} from ${url}`, () => {
    assert.equal(
      explain(page, url),
      "The server cannot be reached. Check its name, and whether it is running.",
    );
  });

test("a name can be that of a server in a local network, which the browser says is out of reach", () => {
  assert.match(
    explain("https://www.embassy.example/", "https://newsroom.example/feed", true),
    /cannot be reached\..+If it is in a local network/u,
  );
});

test("a page on https cannot read a feed on http", () => {
  const sentence = /A page on https cannot read a feed on http\./u;
  assert.match(explain("https://www.embassy.example/", "http://newsroom.example/feed"), sentence);
  assert.doesNotMatch(explain("http://www.embassy.example/", "http://newsroom.example/feed"), sentence);
  // Browsers let it read the reader's own computer.
  assert.doesNotMatch(explain("https://localhost/", "http://localhost:8080/feed"), sentence);
});
