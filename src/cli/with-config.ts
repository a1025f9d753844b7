/// <reference types="node" />
import { readFile } from "node:fs/promises";
import process from "node:process";
import { ConfigError } from "../gateway/config/config-error.js";
import { expandEnvironment } from "../gateway/config/expand-environment.js";
import type { GatewayOptions } from "../gateway/config/gateway-options.js";
import { UsageError } from "./usage-error.js";

/**
 * Does something with the configuration that `--config` names.
 *
 * @throws {UsageError} where the file, the configuration or a package that it needs is not there or not right.
 */
export async function withConfig<Result>(
  file: string,
  act: (options: GatewayOptions) => Promise<Result>,
): Promise<Result> {
  try {
    const options = expandEnvironment(await readText(file), process.env);
    needPackages(options);
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
    throw new UsageError(code === "ENOENT" ? `There is no file ${file}.` : message);
  }
}

/** Libraries of the gateway are optional: who only shows news in a page has no use for them. */
function needPackages({ subscriptions }: GatewayOptions): void {
  const wanted = [
    "hono",
    "@hono/node-server",
    "ipaddr.js",
    "undici@7",
    "valibot",
    ...(subscriptions?.store ? ["@libsql/client", "nodemailer"] : []),
    ...(subscriptions?.proofOfWork ? ["altcha-lib"] : []),
  ];
  const missing = wanted.filter((name) => !isInstalled(name.replace(/(?<=.)@.*/, "")));
  if (missing.length)
    throw new UsageError(`This configuration needs further packages: npm install ${missing.join(" ")}`);
}

function isInstalled(name: string): boolean {
  try {
    import.meta.resolve(name);
    return true;
  } catch {
    return false;
  }
}
