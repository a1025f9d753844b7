import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A folder that is deleted after the test. */
export async function tempFolder(t) {
  const folder = await mkdtemp(join(tmpdir(), "newsroom-elements-"));
  t.after(() => rm(folder, { recursive: true, force: true }));
  return folder;
}
