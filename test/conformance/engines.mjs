import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { join, resolve } from "node:path";
import puppeteer from "puppeteer-core";
import { engineNames, findEngine } from "../helpers/find-engine.mjs";
import { webkitLauncher } from "../helpers/webkit-launcher.mjs";

const root = resolve(import.meta.dirname, "../..");

/** A page that reads every case with an adapter and posts the results. */
const pageWith = (
  adapter,
) => `<!doctype html><meta charset="utf-8"><title>Reading</title><script type="module">
import { parse } from "/test/${adapter}";
const cases = await (await fetch("/cases")).json();
const results = [];
for (const [index, { contentType, url, headers }] of cases.entries()) {
  const bytes = new Uint8Array(await (await fetch("/cases/" + index)).arrayBuffer());
  try {
    results.push({ read: await parse(bytes, contentType, { url: url ?? "", headers: headers ?? {} }) });
  } catch (error) {
    results.push({ error: String(error) });
  }
}
await fetch("/results", { method: "POST", body: JSON.stringify(results) });
</script>`;

const types = { ".js": "text/javascript", ".mjs": "text/javascript" };

/**
 * Reads the cases in every installed browser.
 * Yields the name of the engine and an adapter that gives back, case by case, what it read.
 *
 * @param {string} corpus The folder of the cases.
 * @param {string} adapter What reads a case, in the folder `test`.
 */
export async function* readInEngines(corpus, adapter = "conformance/adapter.mjs") {
  const { cases } = JSON.parse(await readFile(join(corpus, "expected.json"), "utf8"));
  let finish;
  const server = createServer(async (request, response) => {
    const path = new URL(request.url, "http://localhost").pathname;
    const [, index] = /^\/cases\/(\d+)$/.exec(path) ?? [];
    if (path === "/results") {
      const chunks = [];
      for await (const chunk of request) chunks.push(chunk);
      response.end();
      finish(JSON.parse(Buffer.concat(chunks).toString()));
    } else if (path === "/") {
      response.setHeader("content-type", "text/html");
      response.end(pageWith(adapter));
    } else if (path === "/cases") {
      response.end(JSON.stringify(cases));
    } else if (index) {
      response.end(await readFile(join(corpus, cases[index].input)));
    } else if (/^\/(dist|test\/(conformance|newsrooms))\/[\w./-]+$/.test(path) && !path.includes("..")) {
      response.setHeader("content-type", types[/\.\w+$/.exec(path)[0]] ?? "text/plain");
      response.end(await readFile(join(root, path)));
    } else {
      response.writeHead(404).end();
    }
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  const url = `http://127.0.0.1:${server.address().port}/`;
  try {
    for (const engine of engineNames) {
      const program = findEngine(engine);
      if (!program) {
        console.log(`SKIPPED in ${engine}: not installed.`);
        continue;
      }
      const results = new Promise((resolve) => (finish = resolve));
      const close = await open(engine, program, url);
      const queue = await results;
      await close();
      yield [
        engine,
        {
          parse() {
            const { read, error } = queue.shift();
            if (error) throw new Error(error);
            return read;
          },
        },
      ];
    }
  } finally {
    server.close();
  }
}

/** Opens the page in an engine and returns a function that closes it. */
async function open(engine, program, url) {
  if (engine === "webkit") {
    const launcher = webkitLauncher(program);
    await launcher.startSession("conformance", url);
    return () => launcher.stop();
  }
  const browser = await puppeteer.launch({
    browser: engine === "firefox" ? "firefox" : "chrome",
    executablePath: program,
    args: engine === "firefox" ? [] : ["--no-sandbox", "--disable-gpu"],
  });
  await (await browser.newPage()).goto(url);
  return () => browser.close();
}
