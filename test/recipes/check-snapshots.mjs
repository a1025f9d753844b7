/* What a server that sends snapshots must do. Not a test. */
import assert from "node:assert/strict";
import { SnapshotFailure } from "../../dist/snapshot/take-snapshot.js";
import { hostileFeeds, uselessAnswers } from "../helpers/hostile-newsroom.mjs";
import { checkReadOnly, readCopy } from "./check-copy.mjs";

/**
 * Lets a newsroom attack a server that sends snapshots.
 *
 * @param url Address of the server.
 * @param renew Takes the next snapshot.
 */
export async function checkSnapshots(newsroom, url, renew) {
  const address = `${url}/newsroom/feed.json`;
  assert.match(await readCopy(address, "a good feed"), /"Good"/);
  await checkReadOnly(address);
  const good = await readCopy(address, "a good feed");
  for (const [name, answer] of Object.entries(uselessAnswers(newsroom.internal))) {
    newsroom.answer = answer;
    await assert.rejects(renew(), SnapshotFailure, name);
    assert.equal(await readCopy(address, name), good, name);
  }
  for (const [name, [headers, body]] of Object.entries(hostileFeeds)) {
    newsroom.answer = [200, headers, body];
    await renew();
    const text = await readCopy(address, name);
    assert.match(text, /"Hostile"/, name);
    assert.doesNotMatch(text, /</, name);
  }
  // Readers' requests do not reach the newsroom.
  const count = newsroom.requests.length;
  await fetch(address, { headers: { cookie: "own=1", "cache-control": "no-cache" } });
  assert.equal(newsroom.requests.length, count);
  assert.deepEqual(newsroom.internalRequests, []);
  // Unchanged, the copy is not sent twice.
  const etag = (await fetch(address)).headers.get("etag");
  assert.equal((await fetch(address, { headers: { "if-none-match": etag } })).status, 304);
}
