/* The parts of `npm run bench` that need no browser. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { chart } from "../../scripts/bench/first-paint/chart.mjs";
import { readOptions, wantedPages } from "../../scripts/bench/first-paint/options.mjs";
import { allPages } from "../../scripts/bench/first-paint/pages/all-pages.mjs";
import { makeReleases } from "../../scripts/bench/first-paint/releases.mjs";
import { requestList, tables } from "../../scripts/bench/first-paint/report.mjs";
import {
  blockingTime,
  median,
  summarize,
  worstSessionWindow,
} from "../../scripts/bench/first-paint/statistics.mjs";
import { tasksAfterFeed } from "../../scripts/bench/first-paint/trace.mjs";

const pages = [
  { name: "bare", baseline: "bare", group: "List", title: "Plain" },
  { name: "own", baseline: "bare", group: "List", title: "`<press-list>`" },
  { name: "form", baseline: "form", group: "Form", title: "Form | HTML" },
];
const load = (painted, more) => ({
  painted,
  shift: 0,
  blocking: 0,
  longestTask: 0,
  requestCount: 3,
  scriptBytes: 0,
  bytes: 1000,
  ...more,
});
const round = (bare, own) =>
  new Map([
    ["bare", load(bare)],
    ["own", load(own, { shift: 0.25, scriptBytes: 15_543 })],
    ["form", load(1)],
  ]);

describe("what was measured", () => {
  test("the median is the middle value, or the mean of the two in the middle", () => {
    assert.equal(median([9, 1, 10]), 9);
    assert.equal(median([4, 1, 3, 2]), 2.5);
    assert.throws(() => median([]));
  });

  test("ratios are computed inside each round", () => {
    // All of the second round is four times as slow.
    const summaries = summarize(pages, [round(100, 120), round(400, 480), round(100, 130)]);
    assert.deepEqual(
      summaries.map(({ ratio }) => ratio),
      [1, 1.2, 1],
    );
    assert.equal(summaries[1].painted, 130);
  });

  test("layout shifts within a second of each other are summed up, for at most five seconds", () => {
    assert.equal(worstSessionWindow([]), 0);
    const shifts = (...times) => times.map((time) => ({ time, value: 0.125 }));
    assert.equal(worstSessionWindow(shifts(0, 999)), 0.25);
    assert.equal(worstSessionWindow(shifts(0, 1000)), 0.125);
    assert.equal(worstSessionWindow(shifts(0, 900, 1800, 2700, 3600, 4500, 5000)), 0.75);
  });

  test("a task blocks for the time that it takes beyond 50 milliseconds", () => {
    assert.equal(blockingTime([50, 20, 80, 55]), 35);
  });

  test("the tasks of the page between the last byte of a feed and the painted news are found in a trace", () => {
    const main = { pid: 1, tid: 1 };
    const task = (ts, dur, more) => ({ name: "RunTask", ts, dur, ...main, ...more });
    const resource = (name, ts, requestId, url) => ({
      name,
      ts,
      ...main,
      args: { data: { requestId, url } },
    });
    const events = [
      resource("ResourceSendRequest", 1000, "a", "http://feeds/rss"),
      resource("ResourceSendRequest", 1000, "b", "http://page/script.js"),
      resource("ResourceFinish", 9000, "b"),
      task(1000, 2000),
      resource("ResourceFinish", 5000, "a"),
      task(6000, 30_000),
      task(6000, 90_000, { tid: 2 }),
      task(40_000, 4000),
      { name: "news-painted", ts: 50_000, ...main },
      task(60_000, 70_000),
    ];
    assert.deepEqual(tasksAfterFeed(events, "http://feeds"), { longest: 30, all: 34 });
    assert.equal(tasksAfterFeed(events, "http://other"), undefined);
  });
});

describe("the report", () => {
  const summaries = summarize(pages, [round(100, 120)]);

  test("the docs get a table for each group, without times", () => {
    const text = tables(summaries);
    assert.match(text, /### List\n\n\| way \| painted \|/u);
    assert.match(text, /\| `<press-list>` \| 1\.20 × \| 3 \| 15\.5 kB \| 1\.0 kB \| 0 \| 0\.250 \|/u);
    assert.match(text, /### Form\n\n[^]*Form \\\| HTML/u);
    assert.doesNotMatch(text, /painted, ms/u);
  });

  test("the terminal also gets times, and the names for --only", () => {
    assert.match(
      tables(summaries, { withTimes: true }),
      /painted, ms[^]*`own`: `<press-list>`[^]*\| 120 \|/u,
    );
  });

  test("the chart has a bar for each way, the fastest first, and escapes its labels", () => {
    const svg = chart(summaries.slice(0, 2));
    assert.match(svg, /Plain<[^]*1\.00 ×<[^]*&lt;press-list&gt;<[^]*1\.20 ×</u);
    assert.match(svg, /prefers-color-scheme: dark/u);
    assert.doesNotMatch(svg, /\bms\b|NaN/u);
  });

  test("requests are listed with their server and size", () => {
    const requests = [{ server: "feeds", method: "GET", path: "/20/rss", type: "x", bytes: 2228 }];
    assert.match(requestList(pages[1], requests), /^`<press-list>`\n {2}GET +feeds +\/20\/rss +2,228 B$/u);
  });
});

describe("the options", () => {
  const names = pages.map(({ name }) => name);

  test("without any, everything is measured nine times and the docs are written", () => {
    const { rounds, only, writesDocs } = readOptions([], names);
    assert.deepEqual({ rounds, only, writesDocs }, { rounds: 9, only: undefined, writesDocs: true });
  });

  test("with --only, what a way is compared with is measured too, and no docs are written", () => {
    const { only, writesDocs } = readOptions(["--only", "own"], names);
    assert.equal(writesDocs, false);
    assert.deepEqual(
      wantedPages(pages, only).map(({ name }) => name),
      ["bare", "own"],
    );
  });

  test("unknown ways and numbers of rounds are errors", () => {
    assert.throws(() => readOptions(["--only", "own,nothing"], names), /"nothing"/u);
    for (const rounds of ["0", "1.5", "many"])
      assert.throws(() => readOptions(["--rounds", rounds], names), /--rounds/u);
  });
});

describe("the ways that are measured", () => {
  const every = allPages(makeReleases(20, "http://feeds"));

  test("each has a name of its own, and is compared with a way that comes before it or with itself", () => {
    const names = every.map(({ name }) => name);
    assert.equal(new Set(names).size, names.length);
    for (const [index, { baseline }] of every.entries())
      assert.ok(names.slice(0, index + 1).includes(baseline));
  });

  test("four peers are among them, pinned by version and hash", () => {
    const pinned = JSON.parse(
      readFileSync(new URL("../../scripts/bench/first-paint/peers.json", import.meta.url), "utf8"),
    );
    assert.deepEqual(every.flatMap(({ peer }) => peer ?? []).sort(), Object.keys(pinned).sort());
    for (const { version, integrity } of Object.values(pinned)) {
      assert.match(version, /^\d+\.\d+\.\d+$/u);
      assert.match(integrity, /^sha512-[\w+/]{86}==$/u);
    }
  });

  test("the vanilla list has 39 lines", () => {
    const text = readFileSync(
      new URL("../../scripts/bench/first-paint/vanilla/list.js", import.meta.url),
      "utf8",
    );
    assert.equal(text.trimEnd().split("\n").length, 39);
  });
});
