/* Whether the packed package renders the same in Deno, Bun and workerd, on which Cloudflare Workers run, as in Node.
   `npm run build` comes first. */
import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { build } from "vite";
import { installRuntimes } from "../../scripts/install-tools.mjs";
import { freePort } from "../helpers/free-port.mjs";
import { copyPackages, dependenciesOf, installPackage } from "../package/install-package.mjs";

const host = mkdtempSync(join(tmpdir(), "runtimes-"));
after(() => rmSync(host, { recursive: true, force: true, maxRetries: 3 }));
const programs = installRuntimes(mkdtempSync(join(host, "programs-")));
const skip = !programs && "only on Linux on x64";

const feed = `<rss version="2.0"><channel><title>Newsroom</title><link>https://newsroom.example/</link>
<item><guid isPermaLink="false">1</guid><title>Åbning &amp; besøg</title><link>https://newsroom.example/1</link>
<pubDate>Fri, 04 Jul 2025 11:00:00 GMT</pubDate><category>Trade</category>
<description>&lt;p onclick="go()"&gt;The lead, &lt;b&gt;in bold&lt;/b&gt;.&lt;/p&gt;&lt;script&gt;go()&lt;/script&gt;</description></item>
</channel></rss>`;

const site = join(host, "site");
cpSync(join(import.meta.dirname, "runtimes"), site, { recursive: true });
installPackage(site);
copyPackages(["parse5", ...dependenciesOf(join(import.meta.dirname, "../../node_modules/parse5"))], site);
writeFileSync(join(site, "feed.xml"), feed);

const print = (program, ...options) =>
  JSON.parse(
    execFileSync(program, [...options, "print-pages.mjs", "feed.xml"], { cwd: site, encoding: "utf8" }),
  );
const expected = print(process.execPath);

test("Node renders the release, without what could run", () => {
  const [list, release, form] = expected;
  assert.match(list.html, /Åbning &amp; besøg/u);
  assert.match(release.html, /<b>in bold<\/b>/u);
  assert.doesNotMatch(release.html, /<p onclick|<script>/u);
  assert.match(form.html, /type="email"/u);
});

test("Deno renders the same", { skip }, () => {
  // Without any permission but to read the files.
  assert.deepEqual(
    print(programs.deno, "run", "--node-modules-dir=manual", "--cached-only", "--allow-read=."),
    expected,
  );
});

test("Bun renders the same", { skip }, () => {
  assert.deepEqual(print(programs.bun, "run", "--no-install"), expected);
});

test("a worker renders the same", { skip }, async (t) => {
  await build({
    configFile: false,
    root: site,
    logLevel: "warn",
    ssr: { noExternal: true, target: "webworker" },
    build: {
      ssr: "worker.mjs",
      rolldownOptions: { output: { codeSplitting: false, entryFileNames: "worker.js" } },
    },
  });
  const port = await freePort();
  writeFileSync(
    join(site, "dist/config.capnp"),
    `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = (
    modules = [(name = "worker.js", esModule = embed "worker.js")], compatibilityDate = "2026-01-01"))],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")]);
`,
  );
  const worker = spawn(programs.workerd, ["serve", "dist/config.capnp", "--control-fd=3"], {
    cwd: site,
    stdio: ["ignore", "inherit", "inherit", "pipe"],
  });
  t.after(() => worker.kill());
  // It says there that it listens.
  await once(worker.stdio[3], "data");
  const response = await fetch(`http://127.0.0.1:${port}/`, { method: "POST", body: feed });
  assert.deepEqual(await response.json(), expected);
});
