#!/usr/bin/env node
/// <reference types="node" />
import { realpathSync } from "node:fs";
import { readFile } from "node:fs/promises";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { checkFeed } from "./check-feed.js";
import { AnswerError, fetchAnswer } from "./fetch-answer.js";
import { formatReport } from "./format-report.js";
import type { Report } from "./report.js";

const usage = `newsroom-elements check <url-or-file> [--origin <https://your.site>] [--json]

Says what is in a feed, what it lacks, what is wrong with it, whether a page on another site may read it, and what to
put into the page.

  --origin   site of the page that is to show the feed; default https://www.example
  --json     for machines
  --help     this
  --version  of newsroom-elements

Ends with 0 where the elements can read the feed, 1 where they cannot, 2 where the command is wrong.
`;

/** A command that cannot be meant. */
class UsageError extends Error {}

interface Io {
  out: (text: string) => void;
  err: (text: string) => void;
}

/** Runs the command. Gives the exit code. */
export async function run(args: readonly string[], { out, err }: Io): Promise<number> {
  try {
    const { values, positionals } = readArguments(args);
    const [command, source, ...rest] = positionals;
    if (values.help) return (out(usage), 0);
    if (values.version) return (out(`${await version()}\n`), 0);
    if (command !== "check") throw new UsageError(command ? `There is no command “${command}”.` : "");
    if (!source || rest.length) throw new UsageError("check wants one address or file.");
    const origin = originOf(values.origin);
    const report = await check(source, origin);
    out(values.json ? `${JSON.stringify(report, null, 2)}\n` : formatReport(report));
    return report.usable ? 0 : 1;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    err(error.message ? `${error.message}\nnewsroom-elements --help tells more.\n` : usage);
    return 2;
  }
}

function readArguments(args: readonly string[]) {
  const flag = { type: "boolean" } as const;
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: flag,
        help: { ...flag, short: "h" },
        version: flag,
        origin: { type: "string", default: "https://www.example" },
      },
    });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function originOf(address: string): string {
  if (!/^https?:/i.test(address) || !URL.canParse(address))
    throw new UsageError("--origin wants an address such as https://www.ministry.example.");
  return new URL(address).origin;
}

async function check(source: string, origin: string): Promise<Report> {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const options = { source, origin, timeZone };
  if (!/^https?:/i.test(source)) return checkFeed(await readBytes(source), options);
  if (!URL.canParse(source)) throw new UsageError(`${source} is no address.`);
  try {
    const answer = await fetchAnswer(new URL(source).href, origin);
    return await checkFeed(answer.bytes, { ...options, answer });
  } catch (error) {
    if (!(error instanceof AnswerError)) throw error;
    const { code, message, hops } = error;
    return {
      ...(await checkFeed(new Uint8Array(), options)),
      error: { code, text: message },
      requests: hops.map(({ url, status }) => ({ url, status })),
    };
  }
}

async function readBytes(path: string): Promise<Uint8Array> {
  if (/^[a-z][a-z\d+.-]+:\/\//i.test(path))
    throw new UsageError(`check reads http, https and files, not ${path}.`);
  try {
    return await readFile(path);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const reasons: Record<string, string> = {
      ENOENT: `There is no file ${path}.`,
      EISDIR: `${path} is a folder.`,
      EACCES: `${path} may not be read.`,
    };
    throw new UsageError(reasons[code ?? ""] ?? message);
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
