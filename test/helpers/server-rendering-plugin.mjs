/**
 * Server command `render-on-server` `{ function, arguments }`: the `{ html, head }` that a function of the built
 * `newsroom-elements/ssr` returns in Node. The page side is render-on-server.ts.
 */
export function serverRenderingPlugin() {
  return {
    name: "server-rendering",
    async executeCommand({ command, payload }) {
      if (command !== "render-on-server") return undefined;
      const functions = await import("../../dist/ssr/index.js");
      const { html, head } = await functions[payload.function](...payload.arguments);
      return { html, head };
    },
  };
}
