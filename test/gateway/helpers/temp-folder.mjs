import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A folder of the test's own, which is gone after it. */
export async function tempFolder(t) {
  const folder = await mkdtemp(join(tmpdir(), "newsroom-elements-"));
  t.after(() => rm(folder, { recursive: true, force: true }));
  return folder;
}
