import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join } from "node:path";

const types = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".json": "application/json" };

/**
 * Serves the built Storybook.
 *
 * @param {string} built Its folder.
 * @returns {Promise<{ stories: string[], open: Function, close: Function }>} `stories`: the id of each story. `open(page, id,
 *   globals)`: shows a story in a page, with values of Storybook's toolbar such as "theme:dark", and waits until it is played.
 */
export async function serveStorybook(built) {
  const server = createServer(async ({ url }, response) => {
    const { pathname } = new URL(url, "http://host");
    try {
      const file = await readFile(join(built, decodeURIComponent(pathname)));
      response.writeHead(200, { "Content-Type": types[extname(pathname)] ?? "" }).end(file);
    } catch {
      response.writeHead(404).end();
    }
  });
  const { entries } = JSON.parse(await readFile(join(built, "index.json"), "utf8"));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const origin = `http://127.0.0.1:${server.address().port}`;
  return {
    stories: Object.values(entries)
      .filter(({ type }) => type === "story")
      .map(({ id }) => id),
    async open(page, id, globals = "") {
      await page.goto(`${origin}/iframe.html?viewMode=story&id=${id}&globals=${globals}`);
      await page.waitForFunction(isRendered, {}, id);
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Runs in the page: whether a story is rendered and its play function has ended. */
function isRendered(id) {
  const render = globalThis.__STORYBOOK_PREVIEW__?.currentRender;
  return render?.id === id && /^(finished|errored)$/.test(render.phase);
}
