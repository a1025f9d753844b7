/// <reference types="node" />
import type { Feed } from "../feed/feed.js";
import { FeedError } from "../feed/feed-error.js";
import { loadFeed, readFeed } from "../feed/load-feed.js";
import type { PressListOptions, PressReleaseOptions, Rendered } from "../ssr/index.js";
import { missingPackages } from "./missing-packages.js";
import type { Output } from "./output.js";
import { readInput } from "./read-input.js";
import { UsageError } from "./usage-error.js";

interface RenderValues {
  out?: string | undefined;
  options?: string | undefined;
  release?: string | undefined;
}

/** Runs `render` and returns the exit code. */
export async function runRender(
  [source, ...rest]: readonly string[],
  { out: file, options: optionsFile, release }: RenderValues,
  { out, err }: Output,
): Promise<number> {
  if (!source || rest.length)
    throw new UsageError("Missing or extra argument. Usage: newsroom-elements render <url-or-file>");
  const missing = missingPackages(["parse5"]);
  if (missing.length)
    throw new UsageError(`render needs more packages. Run: npm install ${missing.join(" ")}`);
  const isUrl = /^https?:/i.test(source);
  const options = { ...(isUrl && { src: source }), ...(await readOptions(optionsFile)) };
  const bytes = isUrl ? undefined : await readInput(source);
  try {
    const feed = bytes ? await readFeed(bytes) : await loadFeed(source);
    const { html, head } = await render(feed, options, release);
    const text = `${head}${html}\n`;
    if (!file) out(text);
    else {
      const { replaceFile } = await import("../snapshot/replace-file.js");
      const isChanged = await replaceFile(file, new TextEncoder().encode(text));
      out(`${file}: ${isChanged ? "written" : "no change"}\n`);
    }
    return 0;
  } catch (error) {
    const reason = reasonOf(error, source);
    if (!reason) throw error;
    err(`newsroom-elements: ${reason}.\n${file ? `${file} stays as it was.\n` : ""}`);
    return 1;
  }
}

/** Options that fit the element are checked there; here they are only JSON. */
type Options = PressListOptions & Partial<PressReleaseOptions>;

async function readOptions(file: string | undefined): Promise<Options> {
  if (!file) return {};
  try {
    return JSON.parse(new TextDecoder().decode(await readInput(file))) as Options;
  } catch (error) {
    if (error instanceof SyntaxError) throw new UsageError(`--options: ${file} is not valid JSON`);
    throw error;
  }
}

class ReleaseMissing extends Error {}

async function render(feed: Feed, options: Options, releaseId: string | undefined): Promise<Rendered> {
  const { OptionError, renderPressList, renderPressRelease } = await import("../ssr/index.js");
  try {
    if (!releaseId) return await renderPressList(feed, options);
    const rendered = await renderPressRelease(feed, { ...options, releaseId });
    if (!rendered.release) throw new ReleaseMissing(releaseId);
    return rendered;
  } catch (error) {
    if (error instanceof OptionError) throw new UsageError(`--options: ${error.message}`);
    throw error;
  }
}

/** Why there is no result, in plain words; `undefined` for an error that is not expected. */
function reasonOf(error: unknown, source: string): string | undefined {
  if (error instanceof FeedError)
    return `${source}: the feed cannot be read (${error.code}). To see why, run: newsroom-elements check`;
  if (error instanceof ReleaseMissing)
    return `${source}: the feed has no release "${error.message}", or it is under embargo`;
  const { code, path } = error as NodeJS.ErrnoException;
  return code && path ? `${path} cannot be written (${code})` : undefined;
}
