/// <reference types="node" />
import process from "node:process";
import { UsageError, type Io } from "./usage-error.js";
import { withConfig } from "./with-config.js";

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
  return withConfig(config, async (options) => {
    const { serve, logLines } = await import("../gateway/serve.js");
    const server = await serve(options, { port: +port, host, log: logLines(out) }).catch((error: unknown) => {
      const { code } = error as NodeJS.ErrnoException;
      const reasons: Record<string, string> = {
        EADDRINUSE: `Port ${port} is taken.`,
        EACCES: `Port ${port} may not be used.`,
        EADDRNOTAVAIL: `${host} is no address of this machine.`,
        ENOTFOUND: `${host} is no address of this machine.`,
      };
      throw code && reasons[code] ? new UsageError(reasons[code]) : error;
    });
    await new Promise<void>((stop) => {
      for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => stop());
    });
    await server.close();
    return 0;
  });
}
