/* One case for each alarm, to show that it rings: pages that do with a feed what nobody should. Not a test. */

const feedOf = (html) =>
  JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title: "News",
    items: [{ id: "Hostile", title: "Hostile", content_html: html }],
  });

const send =
  (text, headers = {}) =>
  ({ response }) =>
    response
      .writeHead(200, { "content-type": "application/json", "access-control-allow-origin": "*", ...headers })
      .end(text);

/** A feed that a page assigns to `innerHTML`, with its scripts. */
const naive = (rings, html, more = {}) => ({
  kind: "alarm",
  name: `alarm: ${rings}`,
  rings,
  only: ["naive-html"],
  answer: (exchange, world) => send(feedOf(html(world)))(exchange),
  ...more,
});

const script = (rings, code, more) => naive(rings, (world) => `<script>${code(world)}</script>`, more);

export const alarmCases = [
  naive("script", ({ mark }) => `<img src="data:x" onerror="alarm('${mark}')">`),
  naive("request to a stranger", ({ stranger, mark }) => `<img src="${stranger("image")}/${mark}">`),
  naive("request to the host, with cookies", ({ host, mark }) => `<img src="${host}/logout/${mark}">`),
  naive(
    "request to the host, with cookies",
    ({ newsroom, mark }) => `<img src="${newsroom}/${mark}/to-host">`,
    {
      name: "alarm: an image that redirects to the host",
    },
  ),
  naive(
    "request to an internal service, with cookies",
    ({ internal, mark }) => `<img src="${internal}/${mark}">`,
  ),
  naive("clobbered", () => `<a id="evilname">x</a>`),
  naive("children", () => `<b>x</b>`),
  naive("base", ({ stranger }) => `<base href="${stranger("base")}/">`),
  naive("scroll", () => `<style>html{overflow:hidden}</style>`),
  naive("color", () => `<style>h1{color:red!important}</style>`),
  naive("referrer", () => `<meta name="referrer" content="unsafe-url">`),
  script("dialog", () => "alert(1)"),
  script("permission", () => "Notification.requestPermission()"),
  script("navigation", () => `location = "/probe.js"`),
  script("own", () => "customElements.define = 0"),
  script("globals", () => "evil = 1"),
  script("local", () => `localStorage.evil = Math.random()`),
  script("session", () => `sessionStorage.evil = Math.random()`),
  script("databases", () => `indexedDB.open("evil" + Math.random())`),
  script("caches", () => `caches.open("evil" + Math.random())`),
  script("name", () => `window.name = "evil"`),
  script("address", () => `history.pushState(0, "", "/evil")`),
  script("error", () => "throw new Error()"),
  script(
    "requests without end",
    ({ newsroom, mark }) =>
      `(async () => { for (let n = 0; n < 62; n++) await fetch("${newsroom}/${mark}/chain?n=" + n); })()`,
  ),
  script("another feed's release is gone", () => "", { finding: 6 }),
  // A script in an answer that a proxy passes on, with the right to be a worker of the whole site.
  script(
    "workers",
    ({ mark }) => `navigator.serviceWorker.register("/proxied/${mark}/feed", { scope: "/proxied/${mark}/" })`,
    {
      only: ["naive-html"],
      answer: (exchange, world) =>
        exchange.request.url.includes("/proxied/")
          ? send("", { "content-type": "text/javascript" })(exchange)
          : send(
              feedOf(
                `<script>navigator.serviceWorker.register("/proxied/${world.mark}/feed", { scope: "/proxied/${world.mark}/" })</script>`,
              ),
            )(exchange),
    },
  ),
  naive("polluted", () => "", { answer: send(`{"__proto__":{"polluted":1}}`) }),
  naive("prototype", () => "", { answer: send(`{"__proto__":{"evil":1}}`) }),
  naive("cookies", () => "", {
    only: ["naive-proxy"],
    answer: send("{}", { "set-cookie": "own=evil; Path=/" }),
  }),
  naive("markup", () => `<b onclick="x">x</b>`, { only: ["naive-shadow"] }),
  naive("link", () => `<a href="java&#115;cript:x">x</a>`, { only: ["naive-shadow"] }),
  naive("loading", () => "", { only: ["list"], answer: () => {} }),
  script("frozen", () => "for (;;);"),
  naive("stuck", () => "", { answer: () => {} }),
];
