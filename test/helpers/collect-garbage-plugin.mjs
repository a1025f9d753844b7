/** Server command `collect-garbage`: returns true, or false in Firefox and WebKit, which have no such command. */
export function collectGarbagePlugin() {
  return {
    name: "collect-garbage",
    async executeCommand({ command, session }) {
      if (command !== "collect-garbage") return undefined;
      let protocol;
      try {
        protocol = await session.browser.getPage(session.id).createCDPSession();
        await protocol.send("HeapProfiler.collectGarbage");
        return true;
      } catch {
        return false;
      } finally {
        await protocol?.detach().catch(() => {});
      }
    },
  };
}
