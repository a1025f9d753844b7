import { createHash } from "node:crypto";

/** Server command `screenshot`: a hash of what the tab shows now. Equal pictures have equal hashes. */
export function screenshotPlugin() {
  return {
    name: "screenshot",
    async executeCommand({ command, session }) {
      if (command !== "screenshot") return undefined;
      const picture = await session.browser.getPage(session.id).screenshot();
      return createHash("sha256").update(picture).digest("hex");
    },
  };
}
