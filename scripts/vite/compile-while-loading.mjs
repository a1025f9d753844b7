/**
 * Asks V8 to compile all functions of the first file while the file is loading, on a thread of its own. Without it, V8 compiles
 * each function when it is first called, between the arrival of the script and the first paint. Other engines read a comment.
 * The files of `dist/single` are left alone: they also hold what few pages call.
 *
 * @type {import("vite").Plugin}
 */
export const compileWhileLoading = {
  name: "compile-while-loading",
  generateBundle(_options, bundle) {
    if (!this.environment.name.startsWith("script_")) return;
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== "chunk" || !chunk.isEntry) continue;
      chunk.code = `//# allFunctionsCalledOnLoad\n${chunk.code}`;
      const mapFile = bundle[`${chunk.fileName}.map`];
      if (!chunk.map || !mapFile) continue;
      // One line more, with nothing in it that has a place in the source.
      const { mappings, ...map } = chunk.map;
      chunk.map = { ...map, mappings: `;${mappings}` };
      mapFile.source = JSON.stringify(chunk.map);
    }
  },
};
