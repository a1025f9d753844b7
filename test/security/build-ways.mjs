import { fileURLToPath } from "node:url";
import { build, loadConfigFromFile } from "vite";

const file = (path) => fileURLToPath(new URL(path, import.meta.url));

/** The ways of mounting, with the modules that are replaced in each. */
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
  server: {
    entry: "ways/server.ts",
    head: `<script nonce="lab" src="/lab/early alarm/index.js"></script>`,
  },
  rendered: {
    entry: "ways/server.ts",
    head: `<script nonce="lab" src="/lab/early alarm/index.js"></script>`,
  },
};

/** Builds what a server does, as one module, and imports it. */
export async function importServerSide() {
  const { output } = await build({
    root: file("../.."),
    configFile: false,
    logLevel: "error",
    ssr: { noExternal: true },
    build: {
      write: false,
      ssr: file("ways/on-server.ts"),
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  return import(`data:text/javascript;base64,${Buffer.from(output[0].code).toString("base64")}`);
}

/** Builds each way and returns its files by name. */
export async function buildWays() {
  const files = new Map();
  // Uses the build steps of the product, so that the code that is tested is the code that is published.
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
        // The ways are loaded as modules, and have imports, which the files of the product may not have. Each of their chunks has a
        // hash of its own, so the table of languages stays as it is.
        ...config.plugins.filter(({ name }) => !["refuse-classic-script", "locales-by-code"].includes(name)),
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
