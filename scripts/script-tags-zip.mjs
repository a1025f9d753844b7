/* `node scripts/script-tags-zip.mjs <file.zip>`, after `npm run build`, packs what a server needs for script tags, to unpack in a folder
   named for the version. */
import { resolve } from "node:path";
import { writeZip } from "./write-zip.mjs";

const dist = resolve(import.meta.dirname, "../dist");
const parts = [
  ...["script", "single", "checked", "themes", "ssr/light.css"],
  ...["integrity.json", "snippets.md", "sbom.cdx.json"],
];

writeZip(process.argv[2], {
  ...Object.fromEntries(parts.map((part) => [part, `${dist}/${part}`])),
  LICENSE: resolve(dist, "../LICENSE"),
});
