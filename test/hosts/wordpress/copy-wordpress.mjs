/* The files of a WordPress for a test. Not a test. */
import { cpSync, existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";

/** Copies WordPress's files, and adds what a test needs in it. */
export function copyWordPress(source, root) {
  // Debian's links lead to folders outside of it. The one to its configuration leads nowhere where only the files were unpacked.
  cpSync(source, root, { recursive: true, dereference: true, filter: existsSync });
  mkdirSync(join(root, "wp-content/mu-plugins"), { recursive: true });
  cpSync(join(import.meta.dirname, "mu-plugin.php"), join(root, "wp-content/mu-plugins/test.php"));
}
