import type { StoreConfig } from "../config/store-options.js";
import type { DkimOptions } from "./compose-message.js";

/**
 * The setting with the key as text, which may be in a file; undefined if mails are not signed here.
 *
 * @throws {Error} The system's error if the file cannot be read.
 */
export async function readDkim({ dkim }: Pick<StoreConfig, "dkim">): Promise<DkimOptions | undefined> {
  if (!dkim || dkim.privateKey.includes("-----BEGIN")) return dkim;
  const { readFile } = await import("node:fs/promises");
  return { ...dkim, privateKey: await readFile(dkim.privateKey, "utf8") };
}
