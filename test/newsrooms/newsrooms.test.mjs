/* Answers of newsrooms in the 24 languages of the EU: what the reader makes of them is what a reader should see. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readFeed } from "../../dist/feed/index.js";
import { answers, systems } from "./answers.mjs";
import { faultsOf, judgeReader } from "./judge.mjs";
import { knownFaults } from "./known-faults.mjs";

const read = ({ bytes, contentType, url, headers }) => readFeed(bytes, { contentType, url, headers });

describe("the answers of newsrooms", () => {
  it("are at least 300 of 40 systems, each different, in 24 languages that 13 systems have", () => {
    assert.ok(answers.length >= 300 && systems.size >= 40);
    assert.equal(
      new Set(answers.map(({ bytes }) => Buffer.from(bytes).toString("base64"))).size,
      answers.length,
    );
    for (const language of new Set(answers.map((answer) => answer.language)))
      assert.equal(answers.filter((answer) => answer.language === language).length, 13, language);
    assert.equal(new Set(answers.map(({ language }) => language)).size, 24);
  });

  it("are read as a reader should see them, apart from the known faults, which are still there", async () =>
    assert.deepEqual(faultsOf(await judgeReader(read)).sort(), [...knownFaults].sort()));

  it("self-test: shows a field that is lost, changed or invented", async () => {
    const broken = async (answer) => {
      const feed = await read(answer);
      for (const release of feed.releases) {
        release.title += "!";
        release.notice = { kind: "withdrawal" };
        delete release.published;
      }
      return feed;
    };
    const faults = faultsOf(await judgeReader(broken));
    for (const field of ["title", "notice", "published"])
      assert.ok(faults.includes(`via-json ${field} *`), field);
  });
});
