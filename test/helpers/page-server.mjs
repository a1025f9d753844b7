import { randomUUID } from "node:crypto";

/**
 * Serves pages that tests write themselves, with any headers, on the origin of the tests.
 * They bypass the dev server, because it adds scripts to HTML. Server commands `serve-page` and `page-requests`; the page
 * side is serve-page.ts.
 */
export function pageServer() {
  const pages = new Map();
  return {
    async middleware(context, next) {
      const page = pages.get(context.path);
      if (!page) return next();
      page.requests.push({ cookie: context.get("Cookie") });
      context.set({ "Content-Type": "text/html; charset=utf-8", ...page.headers });
      context.body = page.html;
    },
    plugin: {
      name: "page-server",
      executeCommand({ command, payload }) {
        if (command === "page-requests") return pages.get(payload.path).requests;
        if (command !== "serve-page") return undefined;
        const path = `/test-page/${randomUUID()}`;
        pages.set(path, { ...payload, requests: [] });
        return path;
      },
    },
  };
}
