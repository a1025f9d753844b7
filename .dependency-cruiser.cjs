/** Fails on import cycles in src, imports of types included. One-way imports between folders: scripts/lint/one-way-imports.mjs. */
module.exports = {
  forbidden: [{ name: "no-cycles", severity: "error", from: {}, to: { circular: true } }],
  options: {
    // Sees imports of types, which are gone after compilation.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
  },
};
