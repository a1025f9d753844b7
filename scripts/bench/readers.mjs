/* `node scripts/bench/readers.mjs [rounds] [node|chromium|firefox|webkit …]` compares this feed reader with others: in Node with
   feedsmith and rss-parser, in browsers with feedsmith and with DOMParser and simple code, which does less; and everywhere with
   the least that any reader in JavaScript does (readers/floor.mjs), and the least for what this project promises
   (readers/promised-floor.mjs). Each measurement has
   a process, or a page, of its own; in each round all of them take place once, in shuffled order. In Node, CPU time is measured;
   in browsers, which do not tell it, the time that passes, so nothing else should run. Prints a table of the medians and of their
   ratios to this reader, for the first reading of a document and for further ones. Run `npm run build:modules` first. */
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { createServer } from "node:http";
import { json } from "node:stream/consumers";
import { resolve } from "node:path";
import { promisify } from "node:util";
import { build } from "vite";
import { engineNames, findEngine } from "../../test/helpers/find-engine.mjs";
import { startBrowser, startDisplay } from "../../test/security/start-browser.mjs";
import { documents } from "./readers/documents.mjs";
import { readers, reads } from "./readers/node-readers.mjs";

/** The page measures, sends the result, and loads itself again for the next job. */
const page = `<!doctype html><title>Bench</title><script type="module">
  const response = await fetch("/job");
  if (response.ok) {
    const { reader, index } = await response.json();
    const { measureInPage } = await import("/readers.js");
    const bytes = new Uint8Array(await (await fetch("/documents/" + index)).arrayBuffer());
    const times = await measureInPage(reader, bytes);
    await fetch("/result", { method: "POST", body: JSON.stringify({ reader, index, ...times }) });
    location.reload();
  }
</script>`;

const [, , rounds = 15, ...places] = process.argv;
const isWanted = (place) => places.length === 0 || places.includes(place);

if (!existsSync(resolve(import.meta.dirname, "../../dist/feed/index.js"))) {
  console.error("dist/feed is missing. Run: npm run build:modules");
  process.exit(1);
}

if (isWanted("node")) print(`Node ${process.versions.node}, CPU time`, await inNode());
for (const engine of engineNames.filter(isWanted)) {
  if (findEngine(engine)) print(engine, await inBrowser(engine));
  else console.log(`\nSKIPPED in ${engine}: not installed.`);
}

/** Each reader with each document that it reads, in shuffled order, round after round. */
function shuffledJobs(names) {
  const jobs = documents.flatMap((document, index) =>
    names.filter((reader) => reads(reader, document)).map((reader) => ({ reader, index })),
  );
  const shuffled = () =>
    jobs
      .map((job) => ({ job, place: Math.random() }))
      .sort((a, b) => a.place - b.place)
      .map(({ job }) => job);
  return Array.from({ length: Number(rounds) }, shuffled).flat();
}

async function inNode() {
  const program = resolve(import.meta.dirname, "readers/node-readers.mjs");
  const results = [];
  for (const { reader, index } of shuffledJobs(Object.keys(readers))) {
    const { stdout } = await promisify(execFile)(process.execPath, [program, reader, String(index)]);
    results.push({ reader, index, ...JSON.parse(stdout) });
  }
  return results;
}

async function inBrowser(engine) {
  const [{ output }] = await build({
    root: resolve(import.meta.dirname, "../.."),
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      lib: { entry: "scripts/bench/readers/browser-readers.js", formats: ["es"], fileName: "readers" },
    },
  });
  const files = new Map(output.map(({ fileName, code }) => [`/${fileName}`, code]));
  documents.forEach(({ text }, index) => files.set(`/documents/${index}`, text));
  const jobs = shuffledJobs(["newsroom-elements", "feedsmith", "DOMParser", "floor", "promised floor"]);
  const results = [];
  let finish;
  const done = new Promise((resolve) => (finish = resolve));
  const server = createServer(async (request, response) => {
    const { url } = request;
    // With these two, the page's clock is exact.
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Cross-Origin-Embedder-Policy", "require-corp");
    if (url === "/job") {
      const job = jobs[results.length];
      if (!job) finish();
      response.statusCode = job ? 200 : 410;
      response.end(JSON.stringify(job ?? {}));
    } else if (url === "/result") {
      results.push(await json(request));
      response.end();
    } else {
      response.setHeader("Content-Type", url.endsWith(".js") ? "text/javascript" : "text/html");
      response.end(files.get(url) ?? page);
    }
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address();
  const display = engine === "webkit" ? await startDisplay() : undefined;
  const browser = await startBrowser(engine, {
    url: `http://127.0.0.1:${port}/`,
    proxyPort: port,
    display: display?.display,
  });
  try {
    await done;
  } finally {
    await browser.stop();
    display?.stop();
    server.close();
    server.closeAllConnections();
  }
  return results;
}

function print(title, results) {
  const median = (values) => values.sort((a, b) => a - b)[values.length >> 1];
  const times = (reader, index, kind) =>
    median(results.filter((one) => one.reader === reader && one.index === index).map((one) => one[kind]));
  const [own, ...others] = new Set(["newsroom-elements", ...results.map(({ reader }) => reader)]);
  const columns = ["first", "further"].flatMap((kind) =>
    [own, ...others].map((reader) => ({ reader, kind, title: `${kind}: ${reader}` })),
  );
  const row = (cells) => console.log(`| ${cells.join(" | ")} |`);
  console.log(`\n${title}, medians of ${rounds} rounds; others as ratios to newsroom-elements\n`);
  row(["document", ...columns.map((column) => column.title)]);
  row(["---", ...columns.map(() => "---:")]);
  documents.forEach((document, index) =>
    row([
      document.name,
      ...columns.map(({ reader, kind }) => {
        const time = times(reader, index, kind);
        if (time === undefined) return "";
        return reader === own ? `${time.toFixed(1)} ms` : `×${(time / times(own, index, kind)).toFixed(2)}`;
      }),
    ]),
  );
}
