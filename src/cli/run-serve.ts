/// <reference types="node" />
import process from "node:process";
import { ConfigError } from "../gateway/config/config-error.js";
import type { Output } from "./output.js";
import { UsageError } from "./usage-error.js";
import { readConfigFile, withConfig } from "./with-config.js";

interface ServeValues {
  config?: string | undefined;
  port?: string | undefined;
  host?: string | undefined;
}

/** Runs `serve` until SIGTERM or SIGINT, and returns the exit code. SIGHUP makes it read the configuration again. */
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
    const log = logLines(out);
    const server = await serve(options, { port: +port, host, log }).catch((error: unknown) => {
      const { code } = error as NodeJS.ErrnoException;
      const reasons: Record<string, string> = {
        EADDRINUSE: `Port ${port} is already in use`,
        EACCES: `No permission to listen on port ${port}`,
        EADDRNOTAVAIL: `--host: ${host} is not an address of this machine`,
        ENOTFOUND: `--host: ${host} is not an address of this machine`,
      };
      throw code && reasons[code] ? new UsageError(reasons[code]) : error;
    });
    let reloading = Promise.resolve();
    const reload = async () => {
      try {
        await server.reload(await readConfigFile(config));
      } catch (error) {
        if (!(error instanceof ConfigError || error instanceof UsageError)) throw error;
        log("reload-refused", { reason: error.message });
      }
    };
    // One after the other: each one closes what the one before has opened.
    const onHangUp = () => {
      reloading = reloading.then(reload);
    };
    process.on("SIGHUP", onHangUp);
    await new Promise<void>((stop) => {
      for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => stop());
    });
    process.off("SIGHUP", onHangUp);
    await reloading;
    await server.close();
    return 0;
  });
}
