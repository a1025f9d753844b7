/* The built command `newsroom-elements` in processes of their own. Not a test. */
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";

const bin = resolve(import.meta.dirname, "../../../dist/cli/cli.js");

/** Runs the command until it ends. */
export const runCommand = (...args) =>
  new Promise((done) => {
    execFile(process.execPath, [bin, ...args], (error, stdout, stderr) =>
      done({ code: error ? error.code : 0, stdout, stderr }),
    );
  });

/** Writes a configuration, and returns the name of its file. */
export async function writeConfig(folder, config) {
  const file = join(folder, "newsroom.config.json");
  await writeFile(file, JSON.stringify(config));
  return file;
}

/** Runs `serve` until the test ends. Resolves with its address when it listens. */
export async function startServe(t, configFile, ...args) {
  const child = spawn(process.execPath, [bin, "serve", "--config", configFile, "--port", "0", ...args], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(child, "close");
  t.after(() => (child.kill("SIGKILL"), ended));
  for await (const line of createInterface(child.stdout)) {
    const { event, port } = JSON.parse(line);
    // What is printed later must not fill the pipe.
    if (event === "listening") return (child.stdout.resume(), `http://127.0.0.1:${port}`);
  }
  throw new Error("The gateway has ended.");
}
