import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

/** Starts a gateway in a process of its own. Resolves when it listens. */
export async function startProcess(t, options, { port = 0, ahead = 0 } = {}) {
  const child = fork(
    join(import.meta.dirname, "serve-subscriptions.mjs"),
    [JSON.stringify(options), port, ahead],
    {
      stdio: ["ignore", "ignore", "inherit", "ipc"],
    },
  );
  const exited = once(child, "exit");
  const kill = () => (child.kill("SIGKILL"), exited);
  t.after(kill);
  const [message] = await Promise.race([
    once(child, "message"),
    exited.then(([code]) => Promise.reject(new Error(`The gateway ended with ${code}.`))),
  ]);
  return {
    port: message.port,
    url: `http://127.0.0.1:${message.port}/subscriptions`,
    /** Kills the process with SIGKILL. */
    kill,
    async close() {
      child.send("close");
      const [code] = await exited;
      return code;
    },
  };
}
