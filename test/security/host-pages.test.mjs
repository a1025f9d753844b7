/* Pages that no test server of a browser can be: with hosts that may be asked, and bundled as from npm. `npm run build` first. */
import assert from "node:assert/strict";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { after, before, describe, test } from "node:test";
import { build } from "vite";
import { engineNames, findEngine } from "../helpers/find-engine.mjs";
import { visitPage } from "./visit-page.mjs";

const project = resolve(import.meta.dirname, "../..");

const feed = {
  type: "application/feed+json",
  content: JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title: "Newsroom",
    items: [
      {
        id: "1",
        url: "https://newsroom.example/1",
        title: "A release",
        content_html: `<p onclick="x" style="color:red">What was agreed</p><iframe src="https://www.youtube.com/embed/abcdefghijk"></iframe>
          <iframe src="https://player.vimeo.com/video/76979871?h=8272103f6e"></iframe>`,
      },
    ],
  }),
};

/** Runs in the page: waits for what a selector finds in the shadow tree of an element. */
const helpers = `const violations = [];
  addEventListener("securitypolicyviolation", (event) => violations.push(event.effectiveDirective + " " + event.blockedURI + " " + event.sample));
  addEventListener("error", ({ message }) => violations.push(message));
  addEventListener("unhandledrejection", ({ reason }) => violations.push(String(reason)));
  const post = (path, content) => fetch(path, { method: "POST", body: content });
  const found = async (tag, selector, count = 1) => {
    for (;;) {
      const all = [...(document.querySelector(tag)?.shadowRoot?.querySelectorAll(selector) ?? [])];
      if (all.length >= count) return all;
      await new Promise(requestAnimationFrame);
    }
  };`;

const page = (policy, tags, script) => ({
  type: "text/html",
  headers: { "Content-Security-Policy": policy },
  content: `<!doctype html><html lang="en"><title>Host page</title><link rel="icon" href="data:,">
    <script src="/probe.js"></script><script type="module" src="${script}"></script><body>${tags}`,
});

const tags = `<press-list src="/feed.json"></press-list><press-release src="/feed.json" release-id="1"></press-release>
  <subscribe-form action="/subscribe"></subscribe-form>`;

/** The files of a folder, by their address under another. */
const filesIn = (folder, address) =>
  readdirSync(folder, { recursive: true })
    .filter((file) => file.endsWith(".js"))
    .map((file) => [`${address}/${file}`, { content: readFileSync(join(folder, file)) }]);

let host;
before(async () => {
  host = mkdtempSync(join(tmpdir(), "host-"));
  mkdirSync(join(host, "node_modules"));
  symlinkSync(project, join(host, "node_modules/newsroom-elements"));
  writeFileSync(join(host, "main.js"), 'import "newsroom-elements/define";');
  await build({
    root: host,
    configFile: false,
    logLevel: "error",
    build: { rolldownOptions: { input: "main.js", output: { entryFileNames: "[name].js" } } },
  });
});
after(() => rmSync(host, { recursive: true, force: true }));

for (const engine of engineNames) {
  const skip = !findEngine(engine) && !process.env.CI && `${engine} is not installed`;

  describe(`host pages in ${engine}`, { skip, timeout: 120_000 }, () => {
    test("a player comes on a click alone, locked in", async () => {
      const probe = `${helpers}
        (async () => {
          const buttons = await found("press-release", ".press-video-play", 2);
          await post("/mark", "click");
          for (const button of buttons) button.click();
          const frames = await found("press-release", "iframe", 2);
          await fetch("/contacted?2");
          const attributes = frames.map((frame) => Object.fromEntries([...frame.attributes].map(({ name, value }) => [name, value])));
          await post("/report", JSON.stringify({ attributes, violations }));
        })();`;
      const policy =
        "default-src 'self'; img-src 'self' data:; frame-src https://www.youtube-nocookie.com https://player.vimeo.com";
      const { report, contacts } = await visitPage(
        engine,
        new Map([
          ["/", page(policy, tags, "/script/newsroom-elements.js")],
          ["/probe.js", { content: probe }],
          ["/feed.json", feed],
          ...filesIn(join(project, "dist/script"), "/script"),
        ]),
      );
      assert.deepEqual(report.violations, []);
      assert.equal(contacts[0], "– click");
      assert.deepEqual(contacts.slice(1).sort(), ["player.vimeo.com", "www.youtube-nocookie.com"]);
      const locked = {
        class: "press-video-player",
        sandbox:
          "allow-scripts allow-same-origin allow-presentation allow-popups allow-popups-to-escape-sandbox",
        allow: "fullscreen; picture-in-picture; encrypted-media",
        referrerpolicy: "strict-origin-when-cross-origin",
      };
      assert.deepEqual(report.attributes, [
        {
          ...locked,
          title: "Watch video on YouTube",
          src: "https://www.youtube-nocookie.com/embed/abcdefghijk?autoplay=1",
        },
        {
          ...locked,
          title: "Watch video on Vimeo",
          src: "https://player.vimeo.com/video/76979871?h=8272103f6e&dnt=1&autoplay=1",
        },
      ]);
    });

    for (const [name, policies, isQuiet] of [
      [
        "show everything under the two names that the documentation lists",
        "lit-html newsroom-elements",
        true,
      ],
      ["would tell of a name that is not listed", "newsroom-elements", false],
    ])
      test(`the modules of npm, bundled, ${name}`, async () => {
        const probe = `${helpers}
          (async () => {
            const enforced = "trustedTypes" in window;
            if (enforced && !${isQuiet}) {
              while (!violations.length) await new Promise(requestAnimationFrame);
              return post("/report", JSON.stringify({ violations, enforced }));
            }
            await found("press-list", "[part~=link]");
            const [body] = await found("press-release", "[part=body] p");
            await found("subscribe-form", "input");
            await post("/report", JSON.stringify({ text: body.textContent, violations, enforced }));
          })();`;
        const { report, contacts } = await visitPage(
          engine,
          new Map([
            [
              "/",
              page(
                `default-src 'self'; img-src 'self' data:; require-trusted-types-for 'script'; trusted-types ${policies}`,
                tags,
                "/main.js",
              ),
            ],
            ["/probe.js", { content: probe }],
            ["/feed.json", feed],
            ...filesIn(join(host, "dist"), ""),
          ]),
        );
        if (isQuiet || !report.enforced) {
          assert.equal(report.text, "What was agreed");
          assert.deepEqual(report.violations, []);
        } else assert.match(report.violations[0], /lit-html/u);
        assert.deepEqual(contacts, []);
      });
  });
}
