/// <reference types="node" />
import { readFile } from "node:fs/promises";
import process from "node:process";
import { ConfigError } from "../gateway/config/config-error.js";
import { expandFile } from "../gateway/config/expand-environment.js";
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
    return await act(await readConfigFile(file));
  } catch (error) {
    throw error instanceof ConfigError ? new UsageError(`${file}:\n${error.message}`) : error;
  }
}

/**
 * Reads a configuration file and checks all of it.
 *
 * @throws {ConfigError | UsageError}
 */
export async function readConfigFile(file: string): Promise<GatewayOptions> {
  const expanded = expandFile(await readText(file), process.env);
  checkPackages(expanded.options);
  const { checkFile } = await import("../gateway/config/read-config.js");
  checkFile(expanded);
  return expanded.options;
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const reasons: Record<string, string> = {
      ENOENT: "file not found. A relative path starts in the current directory",
      ENOTDIR: "file not found: a part of the path is a file, not a directory",
      EISDIR: "is a directory. Name the file in it",
      EACCES: `permission denied: the user that runs this command cannot read it`,
    };
    const reason = reasons[code ?? ""];
    throw new UsageError(reason ? `${file}: ${reason}` : message);
  }
}

/** The configuration is checked later, so the address may be missing. */
const packageFor = (database: unknown) =>
  /^postgres(ql)?:/i.test(String(database)) ? "pg" : "@libsql/client";

function checkPackages(options: GatewayOptions): void {
  // Not checked yet: the file may contain anything.
  const subscriptions = (options as Partial<GatewayOptions> | null)?.subscriptions;
  const lists: Record<string, { news?: unknown } | null> = subscriptions?.lists ?? {};
  const hasNews = Object.values(lists).some((list) => list?.news);
  const missing = missingPackages([
    "hono",
    "@hono/node-server",
    "ipaddr.js",
    "undici@7",
    "valibot",
    ...(subscriptions?.store ? [packageFor(subscriptions.store.database), "nodemailer"] : []),
    ...(subscriptions?.store?.bounces ? ["postal-mime"] : []),
    // For the mails with releases, and their pages.
    ...(hasNews ? ["parse5"] : []),
    ...(subscriptions?.proofOfWork ? ["altcha-lib"] : []),
  ]);
  if (missing.length)
    throw new UsageError(`This configuration needs more packages. Run: npm install ${missing.join(" ")}`);
}
