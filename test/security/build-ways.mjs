import { fileURLToPath } from "node:url";
import { build } from "vite";

const file = (path) => fileURLToPath(new URL(path, import.meta.url));

/** A way of mounting, and what stands in for which module in it. */
const ways = {
  raw: { entry: "ways/raw.ts" },
  sanitizer: { entry: "ways/sanitizer.ts" },
  "rebuild alone": {
    entry: "ways/sanitizer.ts",
    replace: { dompurify: "identity-dompurify.ts", "./hush.js": "identity-hush.ts" },
  },
  "polluted page": {
    entry: "ways/sanitizer.ts",
    head: `<script nonce="lab" src="/lab/pollute/index.js"></script>`,
  },
};

/** The files of each way by name, ready to be served. */
export async function buildWays() {
  const files = new Map();
  const heads = new Map();
  for (const [name, { entry, replace = {}, head = "" }] of Object.entries(ways)) {
    const { output } = await build({
      root: file("../.."),
      configFile: false,
      logLevel: "error",
      plugins: [
        {
          name: "replace-modules",
          enforce: "pre",
          resolveId: (id) => (Object.hasOwn(replace, id) ? file(replace[id]) : undefined),
        },
      ],
      build: {
        write: false,
        target: "es2022",
        minify: false,
        modulePreload: false,
        rolldownOptions: {
          input: { index: file(entry) },
          output: { entryFileNames: "[name].js", chunkFileNames: "[name].js" },
        },
      },
    });
    files.set(name, new Map(output.map(({ fileName, code }) => [fileName, code])));
    heads.set(name, head);
  }
  return { files, heads };
}
