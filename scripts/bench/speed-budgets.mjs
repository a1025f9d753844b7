/* Checks that pages with our elements are painted within their budgets, in Chromium on a slow network with a slow CPU, and that a
   page that was made slow is found: first-paint/budgets.mjs. Run `npm run build` first, and nothing else meanwhile. */
import { budgets, compareWithBudgets, limitOf } from "./first-paint/budgets.mjs";
import { withBrowser } from "./first-paint/measure.mjs";
import { allPages } from "./first-paint/pages/all-pages.mjs";
import { makeReleases } from "./first-paint/releases.mjs";

const ratio = (value) => value.toFixed(2);

const every = allPages(makeReleases(20, "https://newsroom.example"));
const budget = budgets.find(({ page }) => page === "snippet-rss");
const model = every.find(({ name }) => name === budget.page);
const slowed = {
  ...model,
  name: "slowed",
  html: (feeds) =>
    model
      .html(feeds)
      .replace("</head>", "<script>for (const end = Date.now() + 1000; Date.now() < end; );</script></head>"),
};
const pages = [...every, slowed];

await withBrowser(pages, async (load) => {
  const measure = async (names) => {
    const painted = new Map();
    for (const page of pages.filter(({ name }) => names.includes(name)))
      painted.set(page.name, (await load(page)).painted);
    return painted;
  };
  const painted = await measure([budget.than, slowed.name]);
  const slowedRatio = painted.get(slowed.name) / painted.get(budget.than);
  if (slowedRatio <= limitOf(budget))
    fail(`A page with a second of work has the ratio ${ratio(slowedRatio)}.`);
  for (const result of await compareWithBudgets(budgets, measure)) {
    const { page, than } = result.budget;
    const text = `${page}: ${ratio(result.ratio)} × ${than}, at most ${ratio(limitOf(result.budget))} (${result.rounds} rounds)`;
    if (result.isOver) fail(text);
    else console.log(text);
  }
});

function fail(text) {
  console.error(`Failed: ${text}`);
  process.exitCode = 1;
}
