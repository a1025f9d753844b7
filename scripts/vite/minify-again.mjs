import { minify } from "terser";

/**
 * A second minifier after Vite's own, for what is shipped and for what is measured: what oxc leaves is 1 to 2 % for
 * terser, 450 bytes of the three elements.
 *
 * @type {import("vite").Plugin}
 */
export const minifyAgain = {
  name: "minify-again",
  async generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== "chunk") continue;
      const { code, map } = await minify(chunk.code, {
        module: true,
        compress: {
          ecma: 2020,
          passes: 3,
          keep_fargs: false,
          pure_getters: true,
          unsafe_arrows: true,
          unsafe_methods: true,
          unsafe_undefined: true,
        },
        sourceMap: chunk.map ? { content: JSON.stringify(chunk.map), asObject: true } : false,
      });
      chunk.code = code;
      chunk.map = map;
    }
  },
};
