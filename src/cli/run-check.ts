/// <reference types="node" />
import { readFile } from "node:fs/promises";
import { checkFeed } from "../check/check-feed.js";
import { AnswerError, fetchAnswer } from "../check/fetch-with-redirects.js";
import { formatReport } from "../check/format-report.js";
import type { Report } from "../check/report.js";
import { UsageError, type Io } from "./usage-error.js";

interface CheckValues {
  origin?: string | undefined;
  json?: boolean | undefined;
}

/** Runs `check`. Gives the exit code. */
export async function runCheck(
  [source, ...rest]: readonly string[],
  { origin = "https://www.example", json }: CheckValues,
  { out }: Io,
): Promise<number> {
  if (!source || rest.length) throw new UsageError("check wants one address or file.");
  const report = await check(source, originOf(origin));
  out(json ? `${JSON.stringify(report, null, 2)}\n` : formatReport(report));
  return report.usable ? 0 : 1;
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
