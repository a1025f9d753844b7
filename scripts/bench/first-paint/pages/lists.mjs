import { readFeed } from "../../../../dist/feed/index.js";
import { renderPressList } from "../../../../dist/ssr/index.js";
import { rssOf } from "../feeds.mjs";
import { frame, moduleScript, preloadFeed, preloadModule } from "./frame.mjs";

export const group = "20 releases";
const baseline = "bare";
const inList = { selector: "[part~=item]", count: 20 };
const inPage = { selector: "#news > li", count: 20 };

const vanillaScript = "/vanilla/list.js";
const vanilla = (feed, head = "") =>
  frame({
    head: `${head}${moduleScript(vanillaScript)}`,
    main: `<ul id="news" data-src="${feed}"></ul>`,
  });

const listScript = "/script/press-list.js";
const link = `<a href="https://newsroom.example/">Press releases</a>`;
const pressList = (feed, head = "") =>
  frame({
    head: `${head}${moduleScript(listScript)}`,
    main: `<press-list src="${feed}" limit="20">${link}</press-list>`,
  });

/** What docs/start/before-the-script.md says: space reserved, feed and module preloaded. */
const snippet = (feed) =>
  `<style>press-list:is(:not(:defined), :state(loading)) { display: flow-root; min-height: calc(20 * max(11em, 22em - 25vw)) }</style>
${preloadFeed(feed)}
${preloadModule(listScript)}
`;

const staticItem = ({ url, title, lead, published }) =>
  `<li><p><time datetime="${published.toISOString()}">${published.toUTCString()}</time></p>` +
  `<h3><a href="${url}">${title}</a></h3><p>${lead}</p></li>`;

/** A list that a server has rendered, with the news as JSON, so that the element requests no feed. */
async function renderedList(releases, feed, output) {
  const news = await readFeed(new TextEncoder().encode(rssOf(releases)), { url: feed });
  const options = { src: feed, limit: 20, lang: "en", timeZone: "Europe/Copenhagen", output };
  const { html, head } = await renderPressList(news, options);
  return frame({ head: `${head}${preloadModule(listScript)}${moduleScript(listScript)}`, main: html });
}

/** @returns {import("./page.mjs").Page[]} */
export const lists = (releases) =>
  [
    {
      name: "bare",
      title: "39 lines of vanilla JavaScript, JSON Feed",
      items: inPage,
      html: (feeds) => vanilla(`${feeds}/20/feed.json`),
    },
    {
      name: "static",
      title: "HTML without JavaScript",
      items: inPage,
      html: () => frame({ main: `<ul id="news">\n${releases.map(staticItem).join("\n")}\n</ul>` }),
    },
    {
      name: "bare-preload",
      title: "Vanilla JavaScript, feed preloaded",
      items: inPage,
      html: (feeds) => vanilla(`${feeds}/20/feed.json`, preloadFeed(`${feeds}/20/feed.json`)),
    },
    {
      name: "list-rss",
      title: "`<press-list>`, RSS",
      items: inList,
      html: (feeds) => pressList(`${feeds}/20/rss`),
    },
    {
      name: "list-json",
      title: "`<press-list>`, JSON Feed",
      items: inList,
      html: (feeds) => pressList(`${feeds}/20/feed.json`),
    },
    {
      name: "list-gateway",
      title: "`<press-list>`, JSON Feed of the gateway",
      items: inList,
      html: (feeds) => pressList(`${feeds}/20/gateway.json`),
    },
    {
      name: "snippet-rss",
      title: "`<press-list>`, RSS, documented snippet",
      items: inList,
      html: (feeds) => pressList(`${feeds}/20/rss`, snippet(`${feeds}/20/rss`)),
    },
    {
      name: "snippet-gateway",
      title: "`<press-list>`, JSON Feed of the gateway, documented snippet",
      items: inList,
      html: (feeds) => pressList(`${feeds}/20/gateway.json`, snippet(`${feeds}/20/gateway.json`)),
    },
    {
      name: "rendered-light",
      title: "`<press-list>`, rendered on the server as plain HTML",
      items: { selector: ".press-item", count: 20 },
      html: (feeds) => renderedList(releases, `${feeds}/20/rss`, "light"),
    },
    {
      name: "rendered-shadow",
      title: "`<press-list>`, rendered on the server as the element shows it",
      items: inList,
      html: (feeds) => renderedList(releases, `${feeds}/20/rss`, "shadow"),
    },
  ].map((page) => ({ group, baseline, ...page }));
