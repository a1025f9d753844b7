import { readFileSync } from "node:fs";
import { renderPages } from "./render-pages.mjs";

console.log(JSON.stringify(await renderPages(readFileSync(process.argv[2], "utf8"))));
