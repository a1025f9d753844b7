#!/usr/bin/env node
/// <reference types="node" />
import { realpathSync } from "node:fs";
import { readFile } from "node:fs/promises";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { Output } from "./output.js";
import { runCheck } from "./run-check.js";
import { runDoctor } from "./run-doctor.js";
import { runMail } from "./run-mail.js";
import { runRender } from "./run-render.js";
import { runServe } from "./run-serve.js";
import { runSnapshot } from "./run-snapshot.js";
import { runSubscriptions } from "./run-subscriptions.js";
import { UsageError } from "./usage-error.js";

const usage = `Usage: newsroom-elements <command> [options]

Commands:
  check <url-or-file>           Check a feed and print the code to embed it
  snapshot <feed-url>           Write a copy of a feed to a file that your web server sends
  render <url-or-file>          Write the news of a feed as HTML, for static sites
  serve                         Run the gateway until it is stopped
  subscriptions list            Print the confirmed subscribers of a list
  subscriptions export <email>  Print everything stored about an email address
  subscriptions erase <email>   Erase everything stored about an email address
  subscriptions move            Copy a database file into PostgreSQL
  subscriptions backup          Copy a database file while the gateway runs
  mail <action>                 See, try, pause, resume and cancel the news that is mailed
  doctor                        Try all that the gateway needs, and say what to do

newsroom-elements check <url-or-file> [--origin <url>] [--json]

  Reports the format and content of a feed, missing fields, faults, redirects, and whether a page on another site can
  read it (CORS). Prints the HTML to paste and what the page's Content-Security-Policy (CSP) must allow.

  --origin <url>   site of the page that will show the feed (default: https://www.example)
  --json           print the report as JSON

newsroom-elements snapshot <feed-url> --out <file.json> [--allow-empty] [--private-address <address>]

  Reads a feed and writes its releases as JSON Feed, which no browser runs. The file is replaced in one step, and only if
  the new feed is readable and has a release; else it stays as it was. Run it regularly, for example every ten minutes.

  --out <file.json>           file to write; its folder must exist
  --allow-empty               a feed without releases replaces the file, too
  --private-address <address> address or range that is not public but may be read, such as 10.2.3.4 or 10.2.0.0/16, for a
                              newsroom in your own network; can be given several times

newsroom-elements render <url-or-file> [--release <id>] [--options <file>] [--out <file>]

  Writes <press-list>, or <press-release>, with the news as HTML inside, to paste into a page or to include in one. The
  element takes over from it without a request.

  --release <id>   write this release: its id, or the last part of its address
  --options <file> options of newsroom-elements/ssr, as JSON, such as { "lang": "da", "timeZone": "Europe/Copenhagen" }
  --out <file>     file to write, in one step (default: standard output); it stays as it was if the feed cannot be read

newsroom-elements serve --config <file> [--port <number>] [--host <address>]

  Runs the gateway, through which your pages read feeds that do not allow it by CORS. Logs lines of JSON.

  --config <file>  configuration, as JSON; \${NAME} is replaced by the environment variable NAME
  --port <number>  port to listen on (default: 8080; 0: any free port)
  --host <address> address to listen on (default: 127.0.0.1; 0.0.0.0: all)

newsroom-elements subscriptions list --config <file> [--list <name>] [--json]
newsroom-elements subscriptions export --config <file> <email>
newsroom-elements subscriptions erase --config <file> <email>
newsroom-elements subscriptions move --config <file> --from <file:path>
newsroom-elements subscriptions backup --config <file> --out <file.db>

  "list" prints CSV, with the links to unsubscribe and to manage the subscription that each email must contain.
  "export" prints JSON. "move" copies everything from a database file into the empty PostgreSQL database of the
  configuration, all or nothing. Stop the gateways that use the file first. The file stays as it is.
  "backup" writes a complete copy of a database file, which must not exist yet. For PostgreSQL, use pg_dump.

  --config <file>  as above; you can use it while the gateway runs
  --from <file>    the file that was "database" so far, such as file:subscriptions.db
  --out <file>     the copy
  --list <name>    name of the list (default: the first list in the configuration)
  --json           print JSON instead of CSV

newsroom-elements mail status --config <file> [--json]
newsroom-elements mail pause|resume --config <file> [--list <name>] [--json]
newsroom-elements mail cancel --config <file> (<release> | --list <name>) [--json]
newsroom-elements mail who|dry-run --config <file> <release> [--list <name>] [--json]
newsroom-elements mail preview --config <file> [<release> | --digest <frequency>] [--list <name>] [--language <tag>]
  [--text | --html | --json] [--out <file>]
newsroom-elements mail send-test --config <file> [<release> | --digest <frequency>] --to <email> [--list <name>]
  [--language <tag>] [--json]

  "status" prints what waits, and what is held or paused. "cancel" takes a release, or all that waits for a list, out of the
  queue. "who" prints who got a release, and who did not. "dry-run" prints how many readers a release would reach, and
  changes nothing. "preview" writes the mail that a reader would get with a release, as the file of a mail, its text or its
  HTML. "send-test" sends it to one address, through the mail server, with "Test" in the subject. Both change nothing.
  Gateways that run follow within ten seconds. <release> is the id or the address of a release; for "preview" and
  "send-test", the default is the newest one. Put an id that begins with a dash at the end, after two dashes: -- -abc

  --config <file>  as above; you can use it while the gateway runs
  --list <name>    name of a list with news (default: the first one)
  --language <tag> language of the reader, such as da (default: that of the release, or en)
  --digest <frequency> daily, weekly or monthly: a digest of what has arrived in the last day, week or month; if nothing has,
                   of the ten newest releases of the feeds
  --out <file>     file to write (default: standard output)
  --json           print JSON

newsroom-elements doctor --config <file> [--dns <address>] [--json]

  Tries what the gateway needs while it runs, and says what to do: reads each feed, writes to the database and removes it
  again, logs in to the mail server, follows a link as mails contain it, and looks in the DNS for the SPF, DKIM and DMARC
  records of the sender. Nothing is sent.

  --config <file>  as above
  --dns <address>  IP address of the name server to ask, with or without a port (default: that of the system)
  --json           print JSON

Other options:
  -h, --help       print this help
  --version        print the version

Exit codes:
  0  success
  1  the feed is not usable, no file was written, nothing is stored about the email address or the release, nothing was
     moved, copied or sent, "mail status" found a list that is paused or a release that is held, or "doctor" found an
     error
  2  the command or the configuration is wrong
`;

/** Runs a command and returns its exit code. */
export async function run(args: readonly string[], output: Output): Promise<number> {
  try {
    const { values, positionals } = readArguments(args);
    const [command, ...operands] = positionals;
    if (values.help) {
      output.out(usage);
      return 0;
    }
    if (values.version) {
      output.out(`${await version()}\n`);
      return 0;
    }
    if (command === "check") return await runCheck(operands, values, output);
    if (command === "snapshot") return await runSnapshot(operands, values, output);
    if (command === "render") return await runRender(operands, values, output);
    if (command === "doctor") return await runDoctor(operands, values, output);
    if (command === "mail") return await runMail(operands, values, output);
    if (command === "serve") return await runServe(operands, values, output);
    if (command === "subscriptions") return await runSubscriptions(operands, values, output);
    if (command) throw new UsageError(`Unknown command: ${command}`);
    output.err(usage);
    return 2;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    output.err(`newsroom-elements: ${error.message}\nTry "newsroom-elements --help" for more information.\n`);
    return 2;
  }
}

const flag = { type: "boolean" } as const;
const text = { type: "string" } as const;
const options = {
  json: flag,
  help: { ...flag, short: "h" },
  version: flag,
  origin: text,
  config: text,
  port: text,
  host: text,
  list: text,
  from: text,
  out: text,
  options: text,
  release: text,
  language: text,
  text: flag,
  html: flag,
  to: text,
  digest: text,
  dns: text,
  "allow-empty": flag,
  "private-address": { ...text, multiple: true },
} as const;

function readArguments(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    const unknown = unknownOption(args);
    throw new UsageError(
      unknown === undefined
        ? (error as Error).message
        : `Unknown option: ${unknown}. If it is not meant as an option, put it at the end, after two dashes: -- ${unknown}`,
    );
  }
}

/** The first argument that begins with a dash, but is none of our options; as an id of a release may. */
function unknownOption(args: readonly string[]): string | undefined {
  const { tokens } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options,
    strict: false,
    tokens: true,
  });
  const unknown = tokens.find((token) => token.kind === "option" && !Object.hasOwn(options, token.name));
  return unknown && args[unknown.index];
}

async function version(): Promise<string> {
  const manifest = await readFile(new URL("../../package.json", import.meta.url), "utf8");
  return (JSON.parse(manifest) as { version: string }).version;
}

/** The program that reads the output, such as `head`, may have ended. What it has not read is of no use to anybody. */
function endWhenNobodyReads(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
  process.exit();
}

// npm starts the command through a symbolic link.
if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  for (const stream of [process.stdout, process.stderr]) stream.on("error", endWhenNobodyReads);
  process.exitCode = await run(process.argv.slice(2), {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
  });
}
