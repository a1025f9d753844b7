/* Puts a program for processes of tests into one file, because it starts in half the time then. Not a test. */
import { basename, join } from "node:path";
import { build } from "vite";

/** The file is among the modules of the project, so that it finds those that cannot be part of it. */
const folder = join(import.meta.dirname, "../../../node_modules/.cache/newsroom-elements");

/** Returns the path of the file. */
export async function bundleProcess(program) {
  const name = basename(program, ".mjs");
  await build({
    configFile: false,
    logLevel: "error",
    // With code for this machine.
    ssr: { noExternal: true, external: ["@libsql/client", "pg"] },
    build: {
      ssr: program,
      outDir: folder,
      emptyOutDir: false,
      minify: false,
      rollupOptions: { output: { entryFileNames: `${name}.mjs`, codeSplitting: false } },
    },
  });
  return join(folder, `${name}.mjs`);
}
