import { expect } from "@open-wc/testing";
import { serveFeed } from "../helpers/feed-server.js";
import { renderListOnServer, renderReleaseOnServer } from "../helpers/render-on-server.js";
import { servePage } from "../helpers/serve-page.js";
import { waitFor } from "../helpers/wait-for.js";

const feed = {
  link: "https://newsroom.example/",
  releases: [
    { id: "1", title: "Wind across borders", url: "https://newsroom.example/1", published: "2026-05-03" },
  ],
};
const options = { output: "shadow", data: false } as const;

/** How long a browser has to paint what it could paint already. */
const frames = 20;

const elements = {
  "press-list": (styleSheet: string) => renderListOnServer(feed, { ...options, styleSheet }),
  "press-release": (styleSheet: string) =>
    renderReleaseOnServer(feed, { ...options, styleSheet, releaseId: "1" }),
};

for (const [tag, render] of Object.entries(elements))
  describe(`<${tag}> in the first frame of a page that a server has rendered`, () => {
    it("P3 is not painted before its style sheet has arrived, and then with its styles", async () => {
      const css = await (await fetch(`/dist/ssr/${tag}.css`)).text();
      const sheet = await serveFeed({ body: css, contentType: "text/css", hold: true });
      const { html, head } = await render(sheet.url);
      const frame = document.createElement("iframe");
      frame.src = await servePage({
        html: `<!doctype html><html lang="en"><title>Embassy</title>${head}<body><h1>Embassy</h1>${html}`,
        headers: { "Content-Security-Policy": `default-src 'none'; style-src ${new URL(sheet.url).origin}` },
      });
      document.body.append(frame);
      await sheet.requested();
      const view = () => frame.contentWindow as Window & typeof globalThis;
      const title = () =>
        frame.contentDocument!.querySelector(tag)?.shadowRoot?.querySelector("[part~=title]");
      await waitFor(() => frame.contentDocument!.querySelector(tag));
      const isPainted = () => view().performance.getEntriesByName("first-contentful-paint").length > 0;
      for (let count = 0; count < frames; count++) await new Promise(requestAnimationFrame);
      expect(isPainted()).to.equal(false);

      const weights = new Set<string>();
      const watch = () => {
        if (!frame.isConnected) return;
        const shown = isPainted() && title();
        if (shown) weights.add(view().getComputedStyle(shown).fontWeight);
        requestAnimationFrame(watch);
      };
      watch();
      await sheet.release();
      await waitFor(() => weights.size);
      for (let count = 0; count < frames; count++) await new Promise(requestAnimationFrame);
      // Without its styles, a heading is bold.
      expect([...weights]).to.deep.equal(["600"]);
      frame.remove();
    });
  });
