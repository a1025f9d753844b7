/** Server command `collect-garbage`: true, or false where the engine cannot be told to: Firefox and WebKit. */
export function garbagePlugin() {
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
