/* Runs `npm start`, looks at the demo's page and its script, and ends it as Ctrl+C does. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import { createInterface } from "node:readline";

// A group of its own, because Ctrl+C ends npm and the demo alike.
const child = spawn("npm", ["start", "--", "--port", "0"], {
  cwd: resolve(import.meta.dirname, ".."),
  detached: true,
  stdio: ["ignore", "pipe", "inherit"],
});
const ended = once(child, "exit");
let isShown = false;
for await (const line of createInterface(child.stdout)) {
  console.log(line);
  const [, url] = /^The demo is at (\S+) /u.exec(line) ?? [];
  if (!url) continue;
  const [, script] = /<script type="module" src="([^"]+)"/u.exec(await read(url)) ?? [];
  if (!script) throw new Error(`There is no script in ${url}.`);
  await read(new URL(script, url));
  isShown = true;
  process.kill(-child.pid, "SIGINT");
}
const [code, signal] = await ended;
// npm either exits with 0 or ends by the signal, depending on its version.
if (!isShown || (code !== 0 && signal !== "SIGINT"))
  throw new Error(`npm start ended with ${code ?? signal}.`);

async function read(url) {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answers ${response.status}.`);
  return response.text();
}
