/// <reference types="node" />
import { readFile } from "node:fs/promises";
import { UsageError } from "./usage-error.js";

/**
 * Reads a file that the command line names.
 *
 * @throws {UsageError} if there is none, or if it is an address.
 */
export async function readInput(path: string): Promise<Uint8Array> {
  if (/^[a-z][a-z\d+.-]+:\/\//i.test(path))
    throw new UsageError(`${path}: only http and https URLs and local files are supported`);
  try {
    return await readFile(path);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const reasons: Record<string, string> = {
      ENOENT: `${path}: file not found`,
      EISDIR: `${path}: is a directory, not a file`,
      EACCES: `${path}: permission denied`,
    };
    throw new UsageError(reasons[code ?? ""] ?? message);
  }
}
