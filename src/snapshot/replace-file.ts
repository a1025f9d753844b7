/// <reference types="node" />
import { open, readFile, rename, rm } from "node:fs/promises";

/**
 * Replaces the content of a file in one step: a reader, or a machine that loses power, sees the old content or the new one,
 * never a part of it. Without a change nothing is written.
 *
 * @returns Whether there was a change.
 */
export async function replaceFile(path: string, content: Uint8Array): Promise<boolean> {
  const old = await readFile(path).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  });
  if (old?.equals(content)) return false;
  // In the same folder, because a file cannot be renamed to another disk.
  const temporary = `${path}.${crypto.randomUUID()}.tmp`;
  try {
    const handle = await open(temporary, "wx");
    try {
      await handle.writeFile(content);
      // A web server reads it as another user, whatever the umask of this one is.
      await handle.chmod(0o644);
      // Without this, some file systems keep the new name after a loss of power, but not the content.
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  return true;
}
