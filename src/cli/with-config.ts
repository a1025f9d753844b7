/// <reference types="node" />
import { readFile } from "node:fs/promises";
import process from "node:process";
import { ConfigError } from "../gateway/config/config-error.js";
import { expandEnvironment } from "../gateway/config/expand-environment.js";
import type { GatewayOptions } from "../gateway/config/gateway-options.js";
import { missingPackages } from "./missing-packages.js";
import { UsageError } from "./usage-error.js";

/**
 * Reads the configuration file of `--config` and calls `act` with the options.
 *
 * @throws {UsageError} if the file or a package that it needs is missing, or if the configuration is invalid
 */
export async function withConfig<Result>(
  file: string,
  act: (options: GatewayOptions) => Promise<Result>,
): Promise<Result> {
  try {
    const options = expandEnvironment(await readText(file), process.env);
    checkPackages(options);
    return await act(options);
  } catch (error) {
    throw error instanceof ConfigError ? new UsageError(`${file}:\n${error.message}`) : error;
  }
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new UsageError(code === "ENOENT" ? `${file}: file not found` : message);
  }
}

function checkPackages({ subscriptions }: GatewayOptions): void {
  const missing = missingPackages([
    "hono",
    "@hono/node-server",
    "ipaddr.js",
    "undici@7",
    "valibot",
    ...(subscriptions?.store ? ["@libsql/client", "nodemailer"] : []),
    ...(subscriptions?.proofOfWork ? ["altcha-lib"] : []),
  ]);
  if (missing.length)
    throw new UsageError(`This configuration needs more packages. Run: npm install ${missing.join(" ")}`);
}
