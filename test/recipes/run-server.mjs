import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as delay } from "node:timers/promises";

/** Starts a server that listens on a port of 127.0.0.1, waits until it answers, and stops it after the test. */
export async function runServer(t, program, args, port) {
  const child = spawn(program, args, { stdio: ["ignore", "ignore", "pipe"] });
  let errors = "";
  child.stderr.on("data", (data) => (errors += data));
  t.after(async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill("SIGTERM");
    await once(child, "exit");
  });
  const url = `http://127.0.0.1:${port}`;
  for (let attempt = 0; ; attempt++) {
    if (await fetch(url, { redirect: "manual" }).catch(() => undefined)) return url;
    if (child.exitCode !== null || attempt === 600) throw new Error(`${program} does not answer: ${errors}`);
    await delay(50);
  }
}
