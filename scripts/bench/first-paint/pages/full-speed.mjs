import { frame, moduleScript } from "./frame.mjs";

const group = "Full speed";

/** A list of the page's own code, which has all items, and `<press-list>`, which shows the first 20 of them. */
const pair = (count) => {
  const baseline = `bare-${count}`;
  const amount = count.toLocaleString("en");
  return [
    {
      name: baseline,
      title: `Vanilla JavaScript, ${amount} items`,
      items: { selector: "#news > li", count },
      html: (feeds) =>
        frame({
          head: moduleScript("/vanilla/list.js"),
          main: `<ul id="news" data-src="${feeds}/${count}/feed.json"></ul>`,
        }),
    },
    {
      name: `list-${count}`,
      title: `\`<press-list>\`, the first 20 of ${amount} items, RSS`,
      items: { selector: "[part~=item]", count: 20 },
      html: (feeds) =>
        frame({
          head: moduleScript("/script/press-list.js"),
          main: `<press-list src="${feeds}/${count}/rss" limit="20"></press-list>`,
        }),
    },
  ].map((page) => ({ group, baseline, isFullSpeed: true, ...page }));
};

/** @returns {import("./page.mjs").Page[]} */
export const fullSpeed = () => [20, 1000, 5000].flatMap(pair);
