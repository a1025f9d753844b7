/* Processes that match releases are killed. Needs `npm run build:modules`. */
import assert from "node:assert/strict";
import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setImmediate as nextTurn } from "node:timers/promises";
import { minutes, openNewsDesk, release, testOnEach } from "./helpers/news-desk.mjs";

const readers = 2500;
const rounds = Number(process.env.CRASH_RUNS ?? 1);

for (const processes of [1, 2])
  testOnEach(
    `Killed with −9 while it matches, with ${processes} at work: every reader is queued once (N14, N15)`,
    async (t) => {
      const desk = await openNewsDesk(t, { feeds: { ministry: [release("old")] } });
      await desk.look();
      const names = Array.from({ length: readers }, (_, index) => `r${String(index).padStart(5, "0")}`);
      for (let start = 0; start < readers; start += 500)
        await desk.addReaders(names.slice(start, start + 500));
      let time = desk.clock.time + minutes(2);
      for (let round = 0; round < rounds; round++) {
        desk.feeds.ministry.unshift(release(`new-${round}`));
        desk.clock.time = time += minutes(2);
        await desk.runtime.look();
        const [{ release: id }] = await desk.rows("SELECT release FROM arrivals WHERE state = 'matching'");
        for (let kills = 0; ; kills++) {
          // A lease of a process that was killed ends.
          time += minutes(1);
          const state = await run(desk.address, desk.lists, time, processes, async () => {
            const [{ size }] = await desk.rows(
              "SELECT count(*) AS size FROM deliveries WHERE release = :id",
              {
                id,
              },
            );
            // Each time a little further, and then not at all.
            return kills < 2 && Number(size) >= (kills + 1) * 700;
          });
          if (state === "done") break;
        }
        const [{ size, addresses }] = await desk.rows(
          "SELECT count(*) AS size, count(DISTINCT address_id) AS addresses FROM deliveries WHERE release = :id",
          { id },
        );
        assert.deepEqual([Number(size), Number(addresses)], [readers, readers]);
      }
    },
  );

/** Runs processes until they end, or kills them as soon as `isEnough`. */
async function run(url, lists, time, count, isEnough) {
  const children = Array.from({ length: count }, () =>
    fork(join(import.meta.dirname, "helpers/match-news.mjs"), [JSON.stringify(lists), url, time], {
      stdio: ["ignore", "inherit", "inherit", "ipc"],
    }),
  );
  const ended = Promise.all(children.map((child) => once(child, "exit")));
  let isOver = false;
  void ended.then(() => (isOver = true));
  let killed = false;
  while (!isOver && !killed) {
    if (await isEnough()) {
      killed = true;
      for (const child of children) child.kill("SIGKILL");
    }
    await nextTurn();
  }
  const exits = await ended;
  const failed = exits.find(([code, signal]) => code !== 0 && signal !== "SIGKILL");
  assert.equal(failed, undefined);
  return killed && exits.some(([, signal]) => signal === "SIGKILL") ? "killed" : "done";
}
