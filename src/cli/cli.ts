#!/usr/bin/env node
/// <reference types="node" />
import { realpathSync } from "node:fs";
import { readFile } from "node:fs/promises";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { runCheck } from "./run-check.js";
import { runServe } from "./run-serve.js";
import { runSubscriptions } from "./run-subscriptions.js";
import { UsageError, type Io } from "./usage-error.js";

const usage = `newsroom-elements check <url-or-file> [--origin <https://your.site>] [--json]

Says what is in a feed, what it lacks, what is wrong with it, whether a page on another site may read it, and what to
put into the page. Ends with 0 where the elements can read the feed, 1 where they cannot.

  --origin   site of the page that is to show the feed; default https://www.example
  --json     for machines

newsroom-elements serve --config <newsroom.config.json> [--port <8080>] [--host <127.0.0.1>]

Runs the gateway, which gives pages of your sites the feeds that they may not read themselves. Writes what happens as
lines of JSON. Ends with 0 when it is told to stop.

  --config   file with the configuration; \${NAME} in it is taken out of the environment
  --port     default 8080; 0 for any that is free
  --host     address to listen at; default 127.0.0.1, and 0.0.0.0 for all

newsroom-elements subscriptions list --config <newsroom.config.json> [--list <name>] [--json]
newsroom-elements subscriptions export --config <newsroom.config.json> <e-mail address>
newsroom-elements subscriptions erase --config <newsroom.config.json> <e-mail address>

"list" gives who has confirmed, with the links that each mail to them needs, as CSV or JSON. "export" gives all that is
known of an address, as JSON; "erase" deletes it. These two end with 1 where nothing is known.

  --config   as above; may be used while the gateway runs
  --list     name of the list; default the first of the configuration
  --json     JSON in place of CSV

  --help     this
  --version  of newsroom-elements

A wrong command or configuration ends with 2.
`;

/** Runs the command. Gives the exit code. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  try {
    const { values, positionals } = readArguments(args);
    const [command, ...operands] = positionals;
    if (values.help) return (io.out(usage), 0);
    if (values.version) return (io.out(`${await version()}\n`), 0);
    if (command === "check") return await runCheck(operands, values, io);
    if (command === "serve") return await runServe(operands, values, io);
    if (command === "subscriptions") return await runSubscriptions(operands, values, io);
    throw new UsageError(command ? `There is no command “${command}”.` : "");
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    io.err(error.message ? `${error.message}\nnewsroom-elements --help tells more.\n` : usage);
    return 2;
  }
}

function readArguments(args: readonly string[]) {
  const flag = { type: "boolean" } as const;
  const text = { type: "string" } as const;
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: flag,
        help: { ...flag, short: "h" },
        version: flag,
        origin: text,
        config: text,
        port: text,
        host: text,
        list: text,
      },
    });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

async function version(): Promise<string> {
  const manifest = await readFile(new URL("../../package.json", import.meta.url), "utf8");
  return (JSON.parse(manifest) as { version: string }).version;
}

// npm starts the command through a link.
if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url))
  process.exitCode = await run(process.argv.slice(2), {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
  });
