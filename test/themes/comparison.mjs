/* A page with the components of a design system beside our elements with its preset. */
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join, resolve } from "node:path";
import { contentTypeOf } from "../../demo/content-types.mjs";
import { ourParts, systems } from "./systems.mjs";

const dist = resolve(import.meta.dirname, "../../dist");

const releases = [
  {
    id: "1",
    title: "Headline of a release",
    url: "https://newsroom.example/1",
    lead: "Lead of a release",
    body: '<p>Text with <a href="/b">a link</a>.</p>',
    type: "Press release",
    published: "2026-03-04T10:00:00Z",
    categories: ["Trade"],
    contacts: [{ name: "Ida Holm", email: "press@newsroom.example" }],
  },
  { id: "2", title: "Another headline", url: "https://newsroom.example/2", categories: ["Climate"] },
];

const form = (id) => `<subscribe-form id="${id}" action="https://newsroom.example/subscribe"
  frequencies="daily weekly" privacy-href="https://newsroom.example/privacy" error-summary></subscribe-form>`;

const ours = `
  <press-list limit="1" controls="search category" time-zone="Europe/Copenhagen"></press-list>
  <press-release tools="copy-text" time-zone="Europe/Copenhagen"></press-release>
  ${form("valid")} ${form("invalid")}`;

/** Runs in the page. */
async function showNews(releases) {
  const { customElements, document } = globalThis;
  await Promise.all(
    ["press-list", "press-release", "subscribe-form"].map((tag) => customElements.whenDefined(tag)),
  );
  const list = document.querySelector("press-list");
  const release = document.querySelector("press-release");
  const invalid = document.querySelector("#invalid");
  list.releases = releases;
  release.release = releases[0];
  const until = async (element, selector) => {
    while (!element.shadowRoot.querySelector(selector)) await new Promise(globalThis.requestAnimationFrame);
  };
  await until(list, "[part~=more-button]");
  await until(release, "[part=contacts]");
  await until(document.querySelector("#valid"), "form");
  await until(invalid, "form");
  invalid.shadowRoot.querySelector("[part~=submit-button]").click();
  await until(invalid, "[part~=field-error]");
  invalid.shadowRoot.activeElement?.blur();
  await document.fonts.ready;
}

/** @param {string} folder Where each package is unpacked, in a folder with the system's name. */
export async function serveComparisons(folder) {
  const server = createServer(({ url }, response) => {
    const { pathname } = new URL(url, "http://host");
    const [, top, ...rest] = decodeURIComponent(pathname).split("/");
    const path = top === "dist" ? join(dist, ...rest) : join(folder, top, ...rest);
    if (pathname.endsWith(".html")) {
      response
        .writeHead(200, { "Content-Type": "text/html; charset=utf-8" })
        .end(pageOf(new URL(url, "http://host")));
    } else if (existsSync(path)) {
      response.writeHead(200, { "Content-Type": contentTypeOf(path) }).end(readFileSync(path));
    } else response.writeHead(404).end();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    /** Shows a page of comparison. `options` are parameters of its address: `dark`, `dir`, `plain` for a page without a preset. */
    async open(page, name, options = {}) {
      const query = new URLSearchParams(options);
      await page.goto(`http://127.0.0.1:${server.address().port}/${name}.html?${query}`);
      await page.evaluate(showNews, releases);
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

function pageOf({ pathname, searchParams }) {
  const name = pathname.slice(1, -".html".length);
  const { css, page, components } = systems[name];
  const [html, body] = page;
  const preset = searchParams.has("plain") ? "" : `<link rel="stylesheet" href="/dist/themes/${name}.css">`;
  return `<!doctype html>
<html ${html} lang="en" dir="${searchParams.get("dir") ?? "ltr"}" ${searchParams.has("dark") ? 'data-bs-theme="dark" style="color-scheme: dark"' : ""}>
<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${name}</title>
<link rel="stylesheet" href="/${name}/package/${css}">${preset}
<script type="module" src="/dist/script/newsroom-elements.js"></script>
<body ${body}><main style="display: flex; flex-wrap: wrap; gap: 40px; padding: 20px">
<div id="theirs" style="flex: 1 1 260px; min-width: 0">${components}</div>
<div id="ours" style="flex: 1 1 260px; min-width: 0">${ours}</div>
</main></body></html>`;
}

/** What is compared of each kind of part. `edge` is border and padding together, and 0 is what is not drawn. */
const text = ["font-family", "font-size", "font-weight", "color"];
const box = ["background-color", "border-top-color", "border-top-left-radius", "edge-left", "height"];
const underline = ["text-decoration-line", "text-decoration-thickness", "text-underline-offset"];
const focus = ["outline-color", "outline-width", "outline-offset", "box-shadow", "background-color"];

/** The properties that are compared of a part, and those of it with the focus. */
function propertiesOf(part) {
  if (/link$/u.test(part)) return [["color", ...underline], focus];
  if (/(?:button|field)$/u.test(part)) return [[...text, ...box], focus];
  if (/^(?:checkbox|radio)$/u.test(part))
    return [["width", "border-top-color", "border-top-left-radius"], []];
  return [[...text, "line-height"], []];
}

/** Runs in the page: the computed styles of a part. */
function readStyles(selector, [usual, focused]) {
  const { document, getComputedStyle } = globalThis;
  const [, path, pseudo] = /^(.*?)(::\w+)?$/u.exec(selector);
  const [host, ...inner] = path.split(" ");
  const inShadow = document.querySelector(`#ours ${host}`)?.shadowRoot;
  const element = inShadow
    ? inShadow.querySelector(inner.join(" "))
    : document.querySelector(`#theirs ${path}`);
  if (!element) throw new Error(`Nothing is ${selector}`);
  const read = (names, state) => {
    const styles = getComputedStyle(element, pseudo);
    const get = (name) => styles.getPropertyValue(name);
    const isDrawn = (name) =>
      !/^rgba\(.*, 0\)$/u.test(get(`${name}-color`)) && parseFloat(get(`${name}-width`)) > 0;
    const values = {
      "edge-left": () => parseFloat(get("border-left-width")) + parseFloat(get("padding-left")),
      "border-top-color": () => (isDrawn("border-top") ? get("border-top-color") : 0),
      height: () => element.getBoundingClientRect().height,
      ...Object.fromEntries(
        ["color", "width", "offset"].map((name) => [
          `outline-${name}`,
          () => (get("outline-style") === "none" || !isDrawn("outline") ? 0 : get(`outline-${name}`)),
        ]),
      ),
    };
    return names.map((name) => {
      const value = String(values[name]?.() ?? get(name));
      // Half a pixel is not seen.
      return [state + name, /^[\d.]+(?:px)?$/u.test(value) ? Math.round(parseFloat(value)) : value];
    });
  };
  const before = read(usual, "");
  element.focus();
  const after = focused.length ? read(focused, "focus, ") : [];
  element.blur();
  return Object.fromEntries([...before, ...after]);
}

/** A shadow without blur, spread and place is none. */
const normal = (value) =>
  String(value)
    .replaceAll(/["']/gu, "")
    .replace(/^rgba\(0, 0, 0, 0\) 0px 0px 0px 0px$/u, "none")
    .toLowerCase();

/** What differs between our parts and their counterparts in a page, each as `part: property: theirs, ours`. */
export async function findDifferences(page, { parts }) {
  const differences = new Map();
  for (const [part, theirSelector] of Object.entries(parts)) {
    const properties = propertiesOf(part);
    const theirs = await page.evaluate(readStyles, theirSelector, properties);
    const own = await page.evaluate(readStyles, ourParts[part], properties);
    for (const [property, value] of Object.entries(theirs))
      if (normal(value) !== normal(own[property]))
        differences.set(`${part}: ${property}`, `${value} | ${own[property]}`);
  }
  return differences;
}
