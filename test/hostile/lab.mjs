/* A page in a browser, a newsroom that attacks it, and every other host that either of them may reach. Not a test. */
import { once } from "node:events";
import { readFileSync, readdirSync } from "node:fs";
import { createServer } from "node:http";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { feedOf } from "../helpers/hostile-newsroom.mjs";
import { WatchedBrowser } from "../helpers/watched-browser.mjs";
import { chainedFeed, clobbering } from "./content.mjs";
import { openInternet } from "./internet.mjs";
import { naiveWays, ways } from "./ways.mjs";

const host = "http://127.0.0.1";
const newsroom = "http://newsroom.example";
const ministry = "http://ministry.example";
const internal = "http://127.0.0.1:81";
const stranger = (name) => `http://${name}.stranger.example`;
/** Given with each page, so that a case finds them whatever the case before it did. */
const ownCookies = ["session=1; HttpOnly; Path=/", "own=1; Path=/"];
const cookiesSent = "own=1; session=1";

/** A policy as docs/guides/content-security-policy.md advises, for pages that need one. */
const policy = [
  "default-src 'none'",
  `script-src ${host}/probe.js ${host}/dist/`,
  `connect-src ${newsroom} ${ministry} ${host}/gateway/`,
  `img-src data: ${newsroom} ${newsroom.replace("http:", "https:")}`,
].join("; ");

/** Milliseconds without a sign of life after which a page counts as frozen. */
const patienceMs = 20_000;

/** Older pages that one part of a page may read, with all clicks of the probe. */
const mostPages = 60;

const here = (name) => readFileSync(new URL(name, import.meta.url));

const pixel = Buffer.from("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7", "base64");

const ministryFeed = (mark) =>
  feedOf(
    `<item><title>What the ministry says</title><link>${ministry}/release/Ministry</link><guid>Ministry</guid><pubDate>Fri, 04 Jul 2025 11:00:00 GMT</pubDate><description>In the words of the ministry, for ${mark}</description></item>`,
  );

const everyWay = { ...ways, ...naiveWays };

/** The ways that a case can be tried in. */
const waysFor = ({ kind, only }, names) =>
  names.filter((name) => (only ? only.includes(name) : kind === "content" || !everyWay[name].contentOnly));

/**
 * Tries every case in an engine.
 *
 * @param options.dist Folder of the package's built files.
 * @param options.names The ways. If something happens, each of them is tried again on a page of its own, to learn which it was.
 * @param options.alone Whether each way gets a page of its own from the start.
 * @returns for each alarm: the case, the way, the name of the alarm and a detail; the longest block for each case and way;
 *   redirects that the browser followed; and what the engine cannot do.
 */
export async function attackPages(engine, { dist, cases, names, alone = false, onCase = () => {} }) {
  const { createGateway } = await import(pathToFileURL(join(resolve(dist), "gateway/index.js")).href);
  const script = join(dist, "script");
  const files = new Map(
    readdirSync(script, { recursive: true })
      .filter((file) => file.endsWith(".js"))
      .map((file) => [`/dist/${file}`, readFileSync(join(script, file))]),
  );
  files.set("/probe.js", here("page/probe.js")).set("/runner.js", here("page/runner.js"));

  const browser = new WatchedBrowser(engine, patienceMs);
  let finish;
  const finished = new Promise((resolve) => (finish = resolve));
  const results = { alarms: [], blocks: [], followed: [], unsupported: [], tried: 0 };
  let number = 0;
  const queue = cases.flatMap((one) => {
    const fitting = waysFor(one, names);
    const groups = alone ? fitting.map((name) => [name]) : fitting.length ? [fitting] : [];
    return groups.map((names) => ({ case: one, names }));
  });
  const jobs = new Map();
  let current;
  let needsNewBrowser = false;

  const markOf = (name, job) => `${name}-${job.number}`;
  const worldOf = (mark) => ({ newsroom, host, ministry, internal, stranger, mark });
  /** The job and the way that an address belongs to. */
  const ownerOf = (address) => {
    const [, name, digits] = /\/([a-z-]+)-(\d+)(?:[/?.]|$)/u.exec(new URL(address).pathname) ?? [];
    const job = jobs.get(Number(digits));
    return job && name
      ? { job, name }
      : { job: current, name: current?.names.length === 1 ? current.names[0] : undefined };
  };

  const nameOf = (origin) =>
    origin.endsWith("//127.0.0.1") ? "the host" : origin === internal ? "an internal service" : "a stranger";

  const alarm = (job, name, alarm, detail) => job?.alarms.push({ name, alarm, detail });

  /** Compares a request with what the page's author wrote. */
  function note(contact) {
    const { method, url, cookie, authorization, referer } = contact;
    const { origin, pathname } = new URL(url);
    if (
      origin === host &&
      /^\/(?:runner|runner\.js|probe\.js|job|alive|report|quiet|favicon\.ico|dist\/.*|page\/\d+)$/u.test(
        pathname,
      )
    )
      return;
    const { job, name } = ownerOf(url);
    if (!job) return;
    const way = everyWay[name];
    const secret = cookie ? ", with cookies" : authorization ? ", with a password" : "";
    const target = name && job.case.to?.(worldOf(markOf(name, job)));
    if (
      target &&
      way?.network &&
      new URL(target, newsroom).href.replace(/\/\/user:password@/u, "//").startsWith(url) &&
      !secret
    ) {
      // A browser follows a redirect before the page can know of it.
      results.followed.push({ engine, case: job.case.name, name, url });
      return;
    }
    if (origin === host) {
      const own =
        pathname === "/copies/none" ||
        pathname === `/gateway/${markOf(name, job)}/feed` ||
        pathname === `/copies/${markOf(name, job)}/feed`;
      if (own && method === "GET") return;
      if (name?.startsWith("naive") && pathname.startsWith("/proxied/")) return;
    }
    // Browsers and the elements also try https.
    const site = origin.replace("https:", "http:");
    if ([newsroom, ministry].includes(site) && way?.network && !secret) {
      const said = !referer || new URL(referer).href === `${host}/`;
      const posts = name.endsWith("form") && ["POST", "OPTIONS"].includes(method);
      if (said && (method === "GET" || method === "CONNECT" || posts)) return;
    }
    alarm(job, name, `request to ${nameOf(origin)}${secret}`, `${method} ${url}`);
  }

  /** A newsroom: the feed is hostile; its images are what their names say. */
  function answerAsNewsroom(exchange, url) {
    const { job, name } = ownerOf(url.href);
    const { response } = exchange;
    if (!job || !name) return void response.writeHead(404).end();
    const world = worldOf(markOf(name, job));
    if (url.pathname.endsWith("/feed") || url.pathname.endsWith("/subscribe"))
      return job.case.answer(exchange, world);
    if (url.pathname.endsWith("/chain")) return answerAsChain(response, url, world);
    if (url.pathname.endsWith("/to-host"))
      return void response.writeHead(302, { location: `${host}/logout/${world.mark}` }).end();
    response.writeHead(200, { "content-type": "image/gif", "set-cookie": "evil=1" }).end(pixel);
  }

  /** Pages of a feed without end. */
  function answerAsChain(response, { origin, searchParams }, world) {
    const next = Number(searchParams.get("n")) + 1;
    const { job, name } = ownerOf(`${origin}/${world.mark}/`);
    if (next > mostPages && job) alarm(job, name, "requests without end", `page ${next}`);
    response
      .writeHead(200, { "content-type": "application/json", "access-control-allow-origin": "*" })
      .end(next > 2 * mostPages ? "" : chainedFeed(world, origin === newsroom ? newsroom : undefined, next));
  }

  function answerAsHost({ request, response }, url) {
    const send = (type, body, headers) =>
      response.writeHead(200, { "content-type": type, "cache-control": "no-store", ...headers }).end(body);
    const { pathname } = url;
    const file = files.get(pathname);
    if (file)
      return send(
        "text/javascript",
        file,
        pathname.startsWith("/dist/") ? { "cache-control": "max-age=3600" } : {},
      );
    if (pathname === "/runner")
      return send("text/html", `<!doctype html><title>Runner</title><script src="/runner.js"></script>`);
    if (pathname === "/job") {
      if (!needsNewBrowser) return send("application/json", JSON.stringify(nextJob()));
      needsNewBrowser = false;
      // This one gets no answer.
      return browser.restart();
    }
    if (pathname === "/alive") {
      browser.alive();
      return send("text/plain", "");
    }
    if (pathname === "/quiet") return void internet.quiet().then(() => send("text/plain", ""));
    if (pathname === "/report") return void readReport(request).then(() => send("text/plain", ""));
    const page = jobs.get(Number(/^\/page\/(\d+)$/u.exec(pathname)?.[1]));
    if (page)
      return send("text/html; charset=utf-8", pageOf(page), {
        "set-cookie": ownCookies,
        ...(page.hasPolicy && { "content-security-policy": policy }),
      });
    const { job, name } = ownerOf(url.href);
    if (job && pathname.startsWith("/copies/") && pathname.endsWith("/feed"))
      return send("application/json", job.case.text(worldOf(markOf(name, job))), {
        "content-security-policy": "default-src 'none'; sandbox",
        "x-content-type-options": "nosniff",
      });
    if (job && pathname.startsWith("/gateway/")) return void answerAsGateway(job, name, url, response);
    if (job && pathname.startsWith("/proxied/"))
      return job.case.answer({ request, response }, worldOf(markOf(name, job)));
    response.writeHead(404).end();
  }

  async function answerAsGateway(job, name, url, response) {
    // Of a page without a break, so that older pages of a feed are found.
    job.gateway ??= createGateway({
      feeds: {
        news: {
          url: `${direct}/${markOf(name, job)}/feed`,
          http: true,
          ports: [Number(new URL(direct).port)],
          privateAddresses: ["127.0.0.1"],
          timeout: job.case.hangs ? 0.3 : 10,
        },
      },
    });
    const answer = await job.gateway(new Request(`${host}/feeds/news${url.search}`));
    response
      .writeHead(answer.status, Object.fromEntries(answer.headers))
      .end(Buffer.from(await answer.arrayBuffer()));
  }

  function pageOf(job) {
    const parts = job.names.map((name) => {
      const mark = markOf(name, job);
      const address = `${newsroom}/${mark}`;
      return `<div id="${name}">${everyWay[name].html({
        feed: `${address}/feed`,
        action: `${address}/subscribe`,
        ministry: `${ministry}/${mark}/feed`,
        copy: `/copies/${mark}/feed`,
        gateway: `/gateway/${mark}/feed`,
        proxied: `/proxied/${mark}/feed`,
        text: job.case.text?.(worldOf(mark)) ?? "",
      })}</div>`;
    });
    const about = {
      hanging: job.case.hangs ? job.names.filter((name) => everyWay[name].network) : [],
      clobbering,
    };
    return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host page</title><link rel="icon" href="data:,">
<script src="/probe.js" data-case='${JSON.stringify(about)}'></script><script type="module" src="/dist/newsroom-elements.js"></script>
<h1>Host page</h1>${parts.join("\n")}`;
  }

  async function readReport(request) {
    const {
      id,
      alarms,
      seen,
      longestBlock,
      unsupported = [],
    } = JSON.parse(Buffer.concat(await request.toArray()).toString());
    const cookies = (request.headers.cookie ?? "").split("; ").sort().join("; ");
    if (cookies !== cookiesSent) alarms.push(["cookies", cookies]);
    results.unsupported.push(...unsupported);
    if (id === current?.number) settle(alarms, seen, longestBlock);
  }

  /** Ends the present job. */
  function settle(alarms, seen = {}, longestBlock = 0) {
    const job = current;
    current = undefined;
    for (const [name, detail] of alarms) {
      const own = /^([a-z-]+)-\d+$/u.exec(detail)?.[1] ?? (detail in everyWay ? detail : undefined);
      alarm(job, own ?? (job.names.length === 1 ? job.names[0] : undefined), name, detail);
    }
    if (job.case.finding === 6 && !/What the ministry says/u.test(seen.several))
      alarm(job, job.names[0], "another feed's release is gone", seen.several);
    const waits = job.alarms.some(({ alarm }) => ["frozen", "stuck", "loading"].includes(alarm));
    if (waits && job.case.kind !== "alarm" && job.tries < 3) {
      // A busy machine can look like a page that hangs. One that does, does so every time. After answers that were reset, WebKitGTK 2.50 has
      // once loaded nothing more of the newsroom, for any page, so the last try is in a new browser.
      needsNewBrowser = job.tries === 2;
      queue.unshift({ case: job.case, names: job.names, tries: job.tries + 1 });
      return;
    }
    const unknown = job.alarms.filter(({ name }) => !name);
    if (unknown.length && job.names.length > 1) {
      // Something happened, but which part of the page did it is unknown.
      queue.unshift(...job.names.map((name) => ({ case: job.case, names: [name] })));
      return;
    }
    results.tried += job.names.length;
    for (const one of job.alarms) results.alarms.push({ engine, case: job.case, ...one });
    for (const name of job.names) results.blocks.push({ engine, case: job.case, name, ms: longestBlock });
    onCase(job, longestBlock);
  }

  function nextJob() {
    if (current) settle([["frozen", "the page did not answer"]]);
    current = queue.shift();
    browser.alive();
    if (!current) {
      finish();
      return null;
    }
    Object.assign(current, {
      tries: current.tries ?? 1,
      number: ++number,
      alarms: [],
      // WebKit loads what a Link header of any answer names.
      hasPolicy:
        current.case.onlyPolicy || (engine === "webkit" && /^headers|early hints/u.test(current.case.name)),
    });
    jobs.set(number, current);
    return { id: number, page: `/page/${number}?release=none-such` };
  }

  const answer = (request, response, url) => {
    const exchange = { request, response };
    if (url.origin === host) return answerAsHost(exchange, url);
    if (url.origin === newsroom) return answerAsNewsroom(exchange, url);
    const { job, name } = ownerOf(url.href);
    const mark = job && name && markOf(name, job);
    if (url.origin === ministry)
      return response
        .writeHead(200, { "content-type": "application/rss+xml", "access-control-allow-origin": "*" })
        .end(ministryFeed(mark));
    if (mark && url.pathname.endsWith("/chain")) return answerAsChain(response, url, worldOf(mark));
    response.writeHead(200, { "content-type": "image/gif", "access-control-allow-origin": "*" }).end(pixel);
  };
  const internet = await openInternet(answer, note);

  // For the gateway, which has no proxy.
  const server = createServer((request, response) => {
    response.on("error", () => {});
    answerAsNewsroom({ request, response }, new URL(request.url, newsroom));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const direct = `http://127.0.0.1:${server.address().port}`;

  await browser.open({ url: `${host}/runner`, proxyPort: internet.port, proxiesOwnMachine: true });
  await finished;
  await browser.close();
  internet.close();
  server.close();
  server.closeAllConnections();
  return results;
}
