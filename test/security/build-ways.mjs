import { fileURLToPath } from "node:url";
import { build, loadConfigFromFile } from "vite";

const file = (path) => fileURLToPath(new URL(path, import.meta.url));

/** A way of mounting, and what stands in for which module in it. */
const ways = {
  raw: { entry: "ways/raw.ts" },
  sanitizer: { entry: "ways/sanitizer.ts" },
  "rebuild alone": {
    entry: "ways/sanitizer.ts",
    replace: { dompurify: "identity-dompurify.ts", "./remove-csp-triggers.js": "identity-csp-triggers.ts" },
  },
  elements: { entry: "ways/elements.ts" },
  "polluted page": {
    entry: "ways/sanitizer.ts",
    head: `<script nonce="lab" src="/lab/pollute/index.js"></script>`,
  },
};

/** The files of each way by name, ready to be served. */
export async function buildWays() {
  const files = new Map();
  // What the product's own build does to Lit and DOMPurify is done here too: what is looked at is what is shipped.
  const { config } = await loadConfigFromFile(
    { command: "build", mode: "production" },
    file("../../vite.config.ts"),
  );
  const heads = new Map();
  for (const [name, { entry, replace = {}, head = "" }] of Object.entries(ways)) {
    const { output } = await build({
      root: file("../.."),
      configFile: false,
      logLevel: "error",
      plugins: [
        ...config.plugins,
        {
          name: "replace-modules",
          enforce: "pre",
          resolveId: (id) => (Object.hasOwn(replace, id) ? file(replace[id]) : undefined),
        },
      ],
      define: { "process.env.NODE_ENV": '"production"' },
      build: {
        write: false,
        target: "es2022",
        modulePreload: false,
        rolldownOptions: {
          input: { index: file(entry) },
          experimental: { nativeMagicString: true },
          output: { entryFileNames: "[name].js", chunkFileNames: "[name]-[hash].js" },
        },
      },
    });
    files.set(name, new Map(output.map(({ fileName, code }) => [fileName, code])));
    heads.set(name, head);
  }
  return { files, heads };
}
