import { expect } from "@open-wc/testing";

interface SourceMap {
  sources: string[];
}

/** Addresses of the files that a built script imports, directly or not, with the modules of `src/` in each. */
async function importedFiles(
  url: string,
  files = new Map<string, string[]>(),
): Promise<Map<string, string[]>> {
  const code = await (await fetch(url)).text();
  for (const [, path] of code.matchAll(/"(\.\.?\/[\w/.-]+\.js)"/gu)) {
    const imported = new URL(path!, url).href;
    if (files.has(imported)) continue;
    files.set(imported, await modulesOf(imported));
    await importedFiles(imported, files);
  }
  return files;
}

/** The modules that a built file was made from, such as `src/feed/load-feed.ts`, from its source map. */
async function modulesOf(url: string): Promise<string[]> {
  const answer = await fetch(`${url}.map`);
  // A file without code has no map.
  if (!answer.ok) return [];
  const { sources } = (await answer.json()) as SourceMap;
  return sources.map((source) => new URL(source, url).pathname.slice(1));
}

/**
 * A Content-Security-Policy that blocks the code of some features, as a network does that loses requests for them. The
 * source maps of the build tell which files that code is in, so a test need not know how the build splits it.
 *
 * @param script The built script of the page, such as `press-list.js`. It is never blocked itself.
 * @param features Modules or folders, such as `src/elements/press-release/tools`. Each must have at least one file that is
 *   loaded later, or the test fails.
 */
export async function policyWithoutCode(script: string, features: readonly string[]): Promise<string> {
  const { origin } = location;
  const entry = `${origin}/dist/script/${script}`;
  const files = [...(await importedFiles(entry))].filter(([url]) => url !== entry);
  const holds = (modules: readonly string[], feature: string) =>
    modules.some((module) => module === feature || module.startsWith(`${feature}/`));
  for (const feature of features)
    expect(
      files.some(([, modules]) => holds(modules, feature)),
      `${script} loads ${feature} in a file of its own`,
    ).to.equal(true);
  const allowed = files.filter(([, modules]) => !features.some((feature) => holds(modules, feature)));
  return `script-src ${origin}/test/ ${origin}/test-page/ ${entry} ${allowed.map(([url]) => url).join(" ")}`;
}
