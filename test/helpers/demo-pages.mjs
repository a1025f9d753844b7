import { startDemo } from "../../demo/server.mjs";

const paths =
  /^\/(?:da|ar|docs|gateway|inbox|news|release|newsroom|newsroom-elements)\/|^\/(?:site\.css|arms\.svg)$/;

/**
 * Serves the demo's pages, with their own headers, on the origin of the tests, so that a test can look into them in a
 * frame. To make that possible, `frame-ancestors` is removed, and a script that records CSP violations is added to pages
 * that allow scripts.
 */
export function demoPages() {
  let demo;
  return {
    async middleware(context, next) {
      if (!paths.test(context.path)) return next();
      // Started on demand, because few tests need it and it needs the build.
      // The feeds that tests give to the configurator are on this computer.
      demo ??= startDemo({ privateAddresses: ["127.0.0.1", "::1"] });
      const { url } = await demo;
      const answer = await fetch(new URL(context.url, url), {
        method: context.method,
        headers: { accept: context.get("accept"), "content-type": context.get("content-type") },
        redirect: "manual",
        ...(context.method === "POST" && { body: context.req, duplex: "half" }),
      });
      context.status = answer.status;
      const policy = answer.headers.get("content-security-policy");
      context.set("Content-Security-Policy", policy.replace(/;\s*frame-ancestors[^;]*/, ""));
      for (const name of ["content-type", "location"]) {
        if (answer.headers.has(name)) context.set(name, answer.headers.get(name));
      }
      const type = answer.headers.get("content-type") ?? "";
      if (!/text|json|xml/.test(type)) {
        context.body = Buffer.from(await answer.arrayBuffer());
        return;
      }
      const text = (await answer.text()).replaceAll(new URL(url).host, context.host);
      // Only in pages: a script may have the tag in a string.
      const records = type.startsWith("text/html") && policy.includes("script-src");
      context.body = records
        ? text.replace("<head>", '<head><script src="/test/helpers/record-violations.js"></script>')
        : text;
    },
    plugin: {
      name: "demo-pages",
      async serverStop() {
        await (await demo)?.close();
      },
    },
  };
}
