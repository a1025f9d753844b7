/* How slow a page may be, as a ratio to another page that is measured beside it. */
import { median } from "./statistics.mjs";

/**
 * @typedef {object} Budget
 * @property {string} page Name of the page.
 * @property {string} than Name of the page that it is compared with.
 * @property {number} usual The ratio on a quiet machine: the median of the runs in docs/reference/speed.md.
 * @property {number} room Room for noise. Between runs on a quiet machine, a ratio differs by 0.05, beside other work by more. It is
 *   less than one more request in a row would cost.
 *
 * @typedef {object} Result
 * @property {Budget} budget
 * @property {number} ratio
 * @property {number} rounds
 * @property {boolean} isOver
 */

/** @type {Budget[]} */
export const budgets = [
  { page: "list-rss", than: "bare", usual: 1.2, room: 0.15 },
  { page: "list-json", than: "bare", usual: 1.19, room: 0.15 },
  { page: "snippet-rss", than: "bare", usual: 0.96, room: 0.15 },
  { page: "release-snippet", than: "release-bare", usual: 1.11, room: 0.15 },
  // Pages without a script are painted in less than half the time, so the same noise is a larger part of it.
  { page: "rendered-light", than: "static", usual: 1.02, room: 0.3 },
  { page: "form-built", than: "form-html", usual: 1.85, room: 0.3 },
];

/** The highest ratio that passes. */
export const limitOf = ({ usual, room }) => usual + room;

const fewestRounds = 3;
const mostRounds = 9;

/**
 * Measures in rounds: three, and as long as a page is over its budget, that page again, up to nine times.
 *
 * @param {Budget[]} budgets
 * @param {(names: string[]) => Promise<Map<string, number>>} measure Loads each of these pages once: when each was painted.
 * @returns {Promise<Result[]>}
 */
export async function compareWithBudgets(budgets, measure) {
  const results = budgets.map((budget) => ({ budget, loads: [], ratio: NaN, isOver: true }));
  for (let round = 1; round <= mostRounds; round++) {
    const open = results.filter(({ isOver }) => isOver);
    if (!open.length) break;
    const painted = await measure([...new Set(open.flatMap(({ budget }) => [budget.than, budget.page]))]);
    for (const result of open) {
      const { page, than } = result.budget;
      result.loads.push({ own: painted.get(page), other: painted.get(than) });
      result.ratio = lowerRatio(result.loads);
      result.isOver = round < fewestRounds || result.ratio > limitOf(result.budget);
    }
  }
  return results.map(({ loads, ...result }) => ({ ...result, rounds: loads.length }));
}

/**
 * The lower of two ratios: the median of those inside each round, and that of the two fastest loads. Other work on the machine
 * makes loads slower at times, and one of these high, but seldom both. A page that has become slower is high in both.
 */
function lowerRatio(loads) {
  const fastest = (name) => Math.min(...loads.map((load) => load[name]));
  return Math.min(median(loads.map(({ own, other }) => own / other)), fastest("own") / fastest("other"));
}
