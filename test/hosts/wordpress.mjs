/* The plugin in Debian's WordPress 6.1, with PHP 8.2 and MariaDB. `npm run build` comes first. */
import { test } from "node:test";
import { installWordPress } from "../../scripts/install-tools.mjs";
import { skip as noBrowser } from "../helpers/launch-chromium.mjs";
import { startDebianSite } from "./wordpress/debian-site.mjs";
import { openPluginFixture } from "./wordpress/plugin-fixture.mjs";
import { startSettings, testPlugin } from "./wordpress/plugin-tests.mjs";

const skip = noBrowser || (!installWordPress() && "WordPress is not installed (Debian package wordpress)");
const themes = ["twentytwentyone", "twentytwentytwo", "twentytwentythree"];

if (skip) test("the plugin in Debian's WordPress", { skip }, () => {});
else {
  const parts = { ...(await openPluginFixture()), themes };
  const site = await startDebianSite(parts.fixture, startSettings(parts));
  await testPlugin({ ...parts, site });
}
