import { readFileSync } from "node:fs";
import { once } from "node:events";
import { createServer } from "node:http";
import { join } from "node:path";
import { startBrowser, startDisplay } from "../security/start-browser.mjs";

/** Number of pages that are open at the same time. */
const PARALLEL_PAGES = 6;
/** A page without requests for this time is done. */
const QUIET_MS = 100;

const policy =
  "default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'none'; " +
  "require-trusted-types-for 'script'; trusted-types newsroom-elements newsroom-elements-loader";

const feeds = {
  "news.xml": `<rss version="2.0"><channel><title>Newsroom</title><item><guid>one</guid><title>A release</title>
    <pubDate>Fri, 04 Jul 2025 11:00:00 GMT</pubDate><description>&lt;p&gt;Text.&lt;/p&gt;</description></item></channel></rss>`,
  "news.json": JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title: "Newsroom",
    items: [{ id: "one", title: "A release", content_html: "<p>Text.</p>" }],
  }),
};

/**
 * Opens a page for each case in an engine and returns the results: `outcome`, whether the elements are defined, or what was
 * refused; `loaded`, the result of each file in `loads`; `fallback`, whether the content inside the elements is shown; `ran`, whether the
 * element is defined in the end;
 * `faults`, uncaught errors and rejections; `requested`, the product's files in the order of the requests.
 *
 * A case has `entry`, the script of the page, and the `query` of its URL; `file` with `content`, which is served instead
 * of a published file, or of several; `loads`, files that the loader must load; `withoutIntegrity`, if page and loader use no hashes;
 * `second`, an entry that the page loads from another folder; `named`, how the page names the entry before its tag:
 * `preload` without a hash, `checked preload` with it.
 */
export async function runCases(engine, cases, { dist, integrity }) {
  const outcomes = [];
  /** By number of the case. */
  const requested = cases.map(() => []);
  /** By number of the case: says that its page has asked for something. */
  const pending = new Map();
  let finish;
  const finished = new Promise((resolve) => (finish = resolve));

  const server = createServer(async (request, response) => {
    const [, action, number, ...rest] = request.url.split("?")[0].split("/");
    const send = (type, body, headers) =>
      response.writeHead(200, { "Content-Type": type, "Cache-Control": "no-store", ...headers }).end(body);
    const one = cases[number];
    switch (action) {
      case "runner":
        return send("text/html", `<!doctype html><title>Runner</title><script src="/runner.js"></script>`);
      case "runner.js":
        return send("text/javascript", `${runner}("${cases.length}", ${PARALLEL_PAGES})`);
      case "page":
        return send("text/html; charset=utf-8", page(number, one, integrity), {
          "Content-Security-Policy": policy,
        });
      case "probe":
        return send("text/javascript", `${probe}(${JSON.stringify(parameters(number, one))})`);
      case "quiet":
        return whenQuiet(number, () => send("text/plain", ""));
      case "report":
        outcomes[number] = {
          ...JSON.parse(Buffer.concat(await request.toArray())),
          requested: requested[number],
        };
        return response.writeHead(204).end();
      case "end":
        finish();
        return response.writeHead(204).end();
      case "feed":
        pending.get(number)?.();
        if (!(rest[0] in feeds)) return response.writeHead(404).end();
        return send("text/plain", feeds[rest[0]]);
      case "copy":
      case "dist":
        pending.get(number)?.();
        requested[number].push(rest.join("/"));
        return send("text/javascript", served(one, rest.join("/"), dist));
      default:
        return response.writeHead(404).end();
    }
  });

  /** Responds when a page has made no request for a while. */
  function whenQuiet(number, answer) {
    let timer;
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        pending.delete(number);
        answer();
      }, QUIET_MS);
    };
    pending.set(number, wait);
    wait();
  }

  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { display, ...virtual } = engine === "webkit" ? await startDisplay() : { stop() {} };
  const url = `http://127.0.0.1:${server.address().port}/runner`;
  // No page has business elsewhere: port 9 discards.
  const browser = await startBrowser(engine, { url, proxyPort: 9, display });
  try {
    await finished;
  } finally {
    await browser.stop();
    virtual.stop();
    server.closeAllConnections();
    server.close();
  }
  return outcomes;
}

function served({ entry, file, content, withoutIntegrity }, wanted, dist) {
  const body = [file].flat().includes(wanted) ? content(wanted) : readFileSync(join(dist, wanted));
  // A loader that asks for no hash.
  return withoutIntegrity && wanted === entry
    ? body.toString().replaceAll(/\w+\.integrity=`[^`]*`,/gu, "")
    : body;
}

const nameOf = (entry) => entry.split("/")[1].replace(/\.js$/u, "");

function parameters(number, { entry, query = "", loads = [], second }) {
  const [folder, file] = entry.split("/");
  const name = nameOf(entry);
  return {
    number,
    entry: `/${entry}${query}`,
    tag: name === "newsroom-elements" ? "press-list" : name,
    secondTag: second && nameOf(second),
    main: `/dist/${number}/${folder}/${name}/${file}`,
    loads: loads.map((path) => [path, path.slice(folder.length + 1)]),
  };
}

function page(number, { entry, query = "", withoutIntegrity, second, named = "" }, integrity) {
  const attributes = withoutIntegrity ? "" : `integrity="${integrity(entry)}" crossorigin`;
  const secondScript = second
    ? `<script type="module" src="/copy/${number}/${second}" integrity="${integrity(second)}" crossorigin></script>`
    : "";
  const preload = named.includes("preload")
    ? `<link rel="modulepreload" href="/dist/${number}/${entry}" ${named === "preload" ? "crossorigin" : attributes}>`
    : "";
  const link = `<a href="/">Newsroom</a>`;
  return `<!doctype html><html lang="da"><title>Case</title><link rel="icon" href="data:,">
    <script src="/probe/${number}"></script>
    ${preload}
    <script type="module" src="/dist/${number}/${entry}${query}" ${attributes}></script>
    ${secondScript}
    <press-list src="/feed/${number}/news.xml">${link}</press-list>
    <press-list src="/feed/${number}/news.json" open="inline">${link}</press-list>
    <press-list src="/feed/${number}/none" debug>${link}</press-list>
    <press-release src="/feed/${number}/news.xml" release-id="one">${link}</press-release>
    <press-release src="/feed/${number}/news.json" release-id="one">${link}</press-release>
    <subscribe-form action="/subscribe">${link}</subscribe-form></html>`;
}

/* Runs in each page before everything else, and sets a promise of its result. */
const probe = `(({ number, tag, entry, main, loads, secondTag }) => {
  const faults = [];
  addEventListener("unhandledrejection", ({ reason }) => faults.push("unhandled: " + reason));
  let refuse;
  const notRun = new Promise((resolve) => { refuse = resolve; });
  const settled = new Promise((resolve) => {
    addEventListener("error", (event) => {
      if (event.target === window) faults.push("error: " + event.message);
      else if (event.target.src.endsWith(entry)) resolve("entry refused");
    }, true);
    const warn = console.warn;
    console.warn = (...args) => {
      if (args[0] === "newsroom-elements:") {
        resolve("not run: " + args[1]);
        refuse("not run: " + args[1]);
      }
      warn.apply(console, args);
    };
    customElements.whenDefined(tag).then(() => resolve("defined"));
  });
  window.result = (async () => {
    let outcome = await settled;
    if (secondTag && outcome === "defined")
      outcome = await Promise.race([notRun, customElements.whenDefined(secondTag).then(() => "both defined")]);
    const loaded = [];
    if (outcome === "defined" && loads.length > 0) {
      const { $load } = await import(main);
      for (const [path, file] of loads)
        loaded.push(path + ": " + await $load(file).then(() => "loaded", String));
    }
    await fetch("/quiet/" + number);
    const fallback = [...document.querySelectorAll(tag + " > a")].every((link) => link.getClientRects().length > 0);
    return { outcome, loaded, fallback, faults, ran: customElements.get(tag) !== undefined };
  })();
})`;

/* Runs in the top page: a frame for each case, several at a time. */
const runner = `(async (count, atOnce) => {
  let next = 0;
  async function work() {
    while (next < count) {
      const number = next++;
      const frame = document.createElement("iframe");
      frame.src = "/page/" + number;
      document.body.append(frame);
      await new Promise((resolve) => { frame.onload = resolve; });
      const result = await frame.contentWindow.result;
      await fetch("/report/" + number, { method: "POST", body: JSON.stringify(result) });
      frame.remove();
    }
  }
  await new Promise((resolve) => addEventListener("load", resolve));
  await Promise.all(Array.from({ length: atOnce }, work));
  await fetch("/end");
})`;
