/* When a speed budget fails. No time is measured here. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { budgets, compareWithBudgets, limitOf } from "../../scripts/bench/first-paint/budgets.mjs";
import { allPages } from "../../scripts/bench/first-paint/pages/all-pages.mjs";
import { makeReleases } from "../../scripts/bench/first-paint/releases.mjs";

const own = { page: "own", than: "bare", usual: 1, room: 0.15 };
const form = { page: "form", than: "html", usual: 2, room: 0.3 };

const page = readFileSync(new URL("../../docs/reference/speed.md", import.meta.url), "utf8");
const documented = page.split("\n").map((line) =>
  line
    .split("|")
    .slice(1)
    .map((cell) => cell.trim()),
);

/** Answers round after round, and remembers what was asked for. */
function rounds(answer) {
  const asked = [];
  const measure = async (names) => {
    asked.push(names);
    const painted = answer(asked.length);
    return new Map(names.map((name) => [name, painted[name]]));
  };
  return { asked, measure };
}

describe("speed budgets (X8)", () => {
  test("every budget is of pages that the benchmark has, and is documented", () => {
    const pages = allPages(makeReleases(1, "https://newsroom.example"));
    for (const budget of budgets) {
      const { title } = pages.find(({ name }) => name === budget.page);
      assert.ok(pages.some(({ name }) => name === budget.than));
      const figures = [budget.usual, limitOf(budget)].map((ratio) => ratio.toFixed(2));
      assert.ok(
        documented.some((cells) => cells[0] === title && cells.slice(2, 4).join() === figures.join()),
        `${title}: ${figures.join(", ")}`,
      );
    }
  });

  test("a page within its budget is measured three times, and others that it is compared with only once a round", async () => {
    const { asked, measure } = rounds(() => ({ bare: 100, own: 110, html: 50, form: 100 }));
    const results = await compareWithBudgets([own, form], measure);
    assert.deepEqual(asked, Array(3).fill(["bare", "own", "html", "form"]));
    assert.deepEqual(
      results.map(({ budget, ratio, isOver }) => [budget, ratio, isOver]),
      [
        [own, 1.1, false],
        [form, 2, false],
      ],
    );
  });

  test("a page that is slow in every round fails, after nine rounds, and the others are not measured again", async () => {
    const { asked, measure } = rounds(() => ({ bare: 100, own: 120, html: 50, form: 100 }));
    const [slow, other] = await compareWithBudgets([own, form], measure);
    assert.deepEqual([slow.isOver, slow.ratio, slow.rounds], [true, 1.2, 9]);
    assert.deepEqual([other.isOver, other.rounds], [false, 3]);
    assert.deepEqual(asked.slice(3), Array(6).fill(["bare", "own"]));
  });

  test("a page that is slow at first passes as soon as the median is within the budget", async () => {
    const { measure } = rounds((round) => ({ bare: 100, own: round < 3 ? 150 : 100 + round }));
    const [result] = await compareWithBudgets([own], measure);
    assert.equal(result.isOver, false);
    assert.ok(result.rounds < 9);
  });

  test("a machine that is slow for a whole round changes nothing", async () => {
    const { measure } = rounds((round) => ({ bare: round * 100, own: round * 110 }));
    const [result] = await compareWithBudgets([own], measure);
    assert.deepEqual([result.isOver, result.rounds], [false, 3]);
  });

  test("other work that hits one page in most rounds does not fail it, if its fastest load is fast", async () => {
    const { measure } = rounds((round) => ({ bare: 100, own: round % 3 === 0 ? 105 : 140 }));
    assert.equal((await compareWithBudgets([own], measure))[0].isOver, false);
  });

  test("one lucky load of the other page does not fail a page", async () => {
    const { measure } = rounds((round) => ({ bare: round === 2 ? 50 : 100, own: 105 }));
    assert.equal((await compareWithBudgets([own], measure))[0].isOver, false);
  });
});
