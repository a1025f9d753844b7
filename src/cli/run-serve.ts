/// <reference types="node" />
import process from "node:process";
import type { Output } from "./output.js";
import { UsageError } from "./usage-error.js";
import { withConfig } from "./with-config.js";

interface ServeValues {
  config?: string | undefined;
  port?: string | undefined;
  host?: string | undefined;
}

/** Runs `serve` until SIGTERM or SIGINT, and returns the exit code. */
export async function runServe(
  operands: readonly string[],
  { config, port = "8080", host = "127.0.0.1" }: ServeValues,
  { out }: Output,
): Promise<number> {
  if (!config) throw new UsageError("serve: the option --config <file> is missing");
  if (operands.length) throw new UsageError(`serve: unexpected argument: ${operands.join(" ")}`);
  if (!/^\d{1,5}$/.test(port) || +port > 65_535)
    throw new UsageError(`--port: ${port} is not a number from 0 to 65535`);
  return withConfig(config, async (options) => {
    const { serve, logLines } = await import("../gateway/serve.js");
    const server = await serve(options, { port: +port, host, log: logLines(out) }).catch((error: unknown) => {
      const { code } = error as NodeJS.ErrnoException;
      const reasons: Record<string, string> = {
        EADDRINUSE: `Port ${port} is already in use`,
        EACCES: `No permission to listen on port ${port}`,
        EADDRNOTAVAIL: `--host: ${host} is not an address of this machine`,
        ENOTFOUND: `--host: ${host} is not an address of this machine`,
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
