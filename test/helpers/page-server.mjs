import { randomUUID } from "node:crypto";

/**
 * Serves pages that tests write themselves, with any headers, on the origin of the tests.
 * They bypass the dev server, which adds scripts to HTML. Server command `serve-page`; the page side is serve-page.ts.
 */
export function pageServer() {
  const pages = new Map();
  return {
    async middleware(context, next) {
      // Under its other name, 127.0.0.1, the server of the tests is the other origin that a page's scripts come from.
      if (context.path.startsWith("/dist/")) context.set("Access-Control-Allow-Origin", "*");
      const page = pages.get(context.path);
      if (!page) return next();
      context.set({ "Content-Type": "text/html; charset=utf-8", ...page.headers });
      context.body = page.html;
    },
    plugin: {
      name: "page-server",
      executeCommand({ command, payload }) {
        if (command !== "serve-page") return undefined;
        const path = `/test-page/${randomUUID()}`;
        pages.set(path, payload);
        return path;
      },
    },
  };
}
