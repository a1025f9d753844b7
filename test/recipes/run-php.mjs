import { spawn } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { tempFolder } from "../gateway/helpers/temp-folder.mjs";
import { findProgram } from "../helpers/find-engine.mjs";

/** The path of PHP, or undefined. */
export const php = findProgram("php");
const recipe = new URL("../../docs/recipes/feed.php", import.meta.url);

/** Starts docs/recipes/feed.php, with an address and a folder filled in, as it asks. Returns the address of the copy and the path of its file. */
export async function runPhp(t, { url }) {
  const folder = await tempFolder(t);
  const copy = join(folder, "feed");
  const code = (await readFile(recipe, "utf8"))
    .replace("https://newsroom.example/rss/releases", `${url}/feed`)
    .replace("/var/lib/newsroom/feed", copy);
  await writeFile(join(folder, "feed.php"), code);
  const server = spawn(php, ["-S", "127.0.0.1:0", join(folder, "feed.php")]);
  t.after(() => server.kill());
  for await (const line of createInterface(server.stderr)) {
    const [address] = /http:\/\/127\.0\.0\.1:\d+/.exec(line) ?? [];
    if (address) return { address, copy };
  }
}
