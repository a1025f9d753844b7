import { init, parse } from "es-module-lexer";

/** What `export {}` leaves at the end of an entry that exports nothing. It says only that the file is a module. */
const emptyExport = /export\{\};?\s*$/;

/**
 * Makes an entry stop before it does anything if a page loads it without `type="module"`, with a message that says what to
 * write. `this` is `window` in a classic script and undefined in a module.
 *
 * A classic script is parsed before it throws, and its declarations would become names of the page even then. So the code is
 * in a function, and there is no `import`, `export` or `import.meta`, which a classic script cannot parse: the console would
 * show the browser's own message.
 *
 * @type {import("vite").Plugin}
 */
export const refuseClassicScript = {
  name: "refuse-classic-script",
  async generateBundle(_options, bundle) {
    await init;
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== "chunk" || !chunk.isEntry) continue;
      const { fileName } = chunk;
      const code = chunk.code.replace(emptyExport, "");
      const [imports, exports] = parse(code, fileName);
      if (exports.length > 0 || imports.some(({ d: position }) => position < 0))
        this.error(`${fileName} has an import, an export or import.meta, which no classic script can parse.`);
      const check = `if(this)throw new Error('Add type="module" to the <script> of ${fileName}');`;
      chunk.code = `${check}(()=>{\n${code}})()`;
      // The map of the code before is a file of the build already.
      const mapFile = bundle[`${fileName}.map`];
      if (!chunk.map || !mapFile) continue;
      // One line more, with nothing in it that has a place in the source.
      const { mappings, ...map } = chunk.map;
      chunk.map = { ...map, mappings: `;${mappings}` };
      mapFile.source = JSON.stringify(chunk.map);
    }
  },
};
