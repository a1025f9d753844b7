/// <reference types="node" />
import { readFile } from "node:fs/promises";
import process from "node:process";
import { UsageError, type Io } from "./usage-error.js";

interface ServeValues {
  config?: string | undefined;
  port?: string | undefined;
  host?: string | undefined;
}

/** Runs `serve` until a signal ends it. Gives the exit code. */
export async function runServe(
  operands: readonly string[],
  { config, port = "8080", host = "127.0.0.1" }: ServeValues,
  { out }: Io,
): Promise<number> {
  if (!config || operands.length) throw new UsageError("serve wants --config <file>.");
  if (!/^\d{1,5}$/.test(port) || +port > 65_535) throw new UsageError("--port wants a number up to 65535.");
  const text = await readConfigFile(config);
  const { serve, expandEnvironment, logLines, ConfigError } = await loadGateway();
  try {
    const options = expandEnvironment(text, process.env);
    const server = await serve(options, { port: +port, host, log: logLines(out) });
    await new Promise<void>((stop) => {
      for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => stop());
    });
    await server.close();
    return 0;
  } catch (error) {
    if (error instanceof ConfigError) throw new UsageError(`${config}:\n${error.message}`);
    const { code } = error as NodeJS.ErrnoException;
    const reasons: Record<string, string> = {
      EADDRINUSE: `Port ${port} is taken.`,
      EACCES: `Port ${port} may not be used.`,
      EADDRNOTAVAIL: `${host} is no address of this machine.`,
      ENOTFOUND: `${host} is no address of this machine.`,
    };
    throw code && reasons[code] ? new UsageError(reasons[code]) : error;
  }
}

/** Libraries of the gateway are optional: who only shows news in a page has no use for them. */
async function loadGateway() {
  try {
    return await import("../gateway/serve.js");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ERR_MODULE_NOT_FOUND") throw error;
    throw new UsageError(
      "The gateway needs further packages: npm install hono @hono/node-server ipaddr.js undici@7 valibot",
    );
  }
}

async function readConfigFile(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new UsageError(code === "ENOENT" ? `There is no file ${path}.` : message);
  }
}
