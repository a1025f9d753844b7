/* What each file of tests of the plugin begins with. Not a test. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after } from "node:test";
import { buildPlugin } from "../../../integrations/wordpress/build.mjs";
import { startNewsroom } from "./newsroom.mjs";

/** Builds the plugin and starts a newsroom. What uses them is given the fixture, and is stopped after the last test. */
export async function openPluginFixture() {
  const cleanups = [];
  // The browsers and servers first, what they use last.
  after(async () => {
    for (const cleanup of cleanups.toReversed()) await cleanup();
  });
  const fixture = {
    after: (cleanup) => cleanups.push(cleanup),
    /** An empty folder. */
    folder() {
      const path = mkdtempSync(join(tmpdir(), "plugin-"));
      fixture.after(() => rmSync(path, { recursive: true, force: true }));
      return path;
    },
  };
  const plugin = await buildPlugin(fixture.folder());
  return { fixture, plugin, newsroom: await startNewsroom(fixture) };
}
