import { checkFeed } from "../check/check-feed.js";
import { FetchFailure, fetchWithRedirects } from "../check/fetch-with-redirects.js";
import { formatReport, formatReportAsJson } from "../check/format-report.js";
import type { Report } from "../check/report.js";
import type { Output } from "./output.js";
import { readInput } from "./read-input.js";
import { UsageError } from "./usage-error.js";

interface CheckValues {
  origin?: string | undefined;
  json?: boolean | undefined;
}

/** Runs `check` and returns the exit code. */
export async function runCheck(
  [source, ...rest]: readonly string[],
  { origin = "https://www.example", json }: CheckValues,
  { out }: Output,
): Promise<number> {
  if (!source || rest.length)
    throw new UsageError("Missing or extra argument. Usage: newsroom-elements check <url-or-file>");
  const report = await check(source, originOf(origin));
  out((json ? formatReportAsJson : formatReport)(report));
  return report.usable ? 0 : 1;
}

function originOf(address: string): string {
  if (!/^https?:/i.test(address) || !URL.canParse(address))
    throw new UsageError(
      `--origin: ${address} is not an http or https URL, such as https://www.ministry.example`,
    );
  return new URL(address).origin;
}

async function check(source: string, origin: string): Promise<Report> {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const options = { source, origin, timeZone };
  if (!/^https?:/i.test(source)) return checkFeed(await readInput(source), options);
  if (!URL.canParse(source)) throw new UsageError(`${source} is not a valid URL`);
  try {
    const response = await fetchWithRedirects(new URL(source).href, origin);
    return await checkFeed(response.bytes, { ...options, response });
  } catch (error) {
    if (!(error instanceof FetchFailure)) throw error;
    const { code, message, hops } = error;
    return {
      ...(await checkFeed(new Uint8Array(), options)),
      error: { code, text: message },
      requests: hops.map(({ url, status }) => ({ url, status })),
    };
  }
}
