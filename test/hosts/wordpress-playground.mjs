/* The plugin in WordPress Playground, with PHP in WebAssembly and SQLite, and the files of the newer WordPress. `npm run build` comes first. */
import { test } from "node:test";
import { installPlayground, unpackNewerWordPress } from "../../scripts/install-tools.mjs";
import { skip } from "../helpers/launch-chromium.mjs";
import { startPlaygroundSite } from "./wordpress/playground-site.mjs";
import { openPluginFixture } from "./wordpress/plugin-fixture.mjs";
import { startSettings, testPlugin } from "./wordpress/plugin-tests.mjs";

const themes = ["twentytwentythree", "twentytwentyfour", "twentytwentyfive"];

if (skip) test("the plugin in WordPress Playground", { skip }, () => {});
else {
  const parts = { ...(await openPluginFixture()), themes };
  const source = unpackNewerWordPress(parts.fixture.folder(), process.env.WORDPRESS_SUITE ?? "trixie");
  if (!source)
    test("the plugin in WordPress Playground", { skip: "WordPress cannot be downloaded" }, () => {});
  else {
    const cli = installPlayground(parts.fixture.folder());
    const site = await startPlaygroundSite(parts.fixture, startSettings(parts), source, cli);
    await testPlugin({ ...parts, site });
  }
}
