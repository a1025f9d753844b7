import { createHash } from "node:crypto";

/**
 * Server command `screenshot`: a hash of what the tab shows now; equal pictures have equal hashes. An empty string in WebKitGTK,
 * whose driver does not answer while a test runs.
 */
export function screenshotPlugin() {
  return {
    name: "screenshot",
    async executeCommand({ command, session }) {
      if (command !== "screenshot") return undefined;
      if (session.browser.name.startsWith("WebKitGTK")) return "";
      const picture = await session.browser.getPage(session.id).screenshot();
      return createHash("sha256").update(picture).digest("hex");
    },
  };
}
