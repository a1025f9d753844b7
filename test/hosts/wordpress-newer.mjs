/* The plugin in a newer WordPress, with PHP 8.2 and MariaDB: 6.8 of Debian trixie. It has script modules of its own and puts the editor's
   text into a frame. WORDPRESS_SUITE=sid takes the one of Debian's unstable version. `npm run build` comes first. */
import { test } from "node:test";
import { installWordPress, unpackNewerWordPress } from "../../scripts/install-tools.mjs";
import { skip as noBrowser } from "../helpers/launch-chromium.mjs";
import { startDebianSite } from "./wordpress/debian-site.mjs";
import { openPluginFixture } from "./wordpress/plugin-fixture.mjs";
import { startSettings, testPlugin } from "./wordpress/plugin-tests.mjs";

const skip = noBrowser || (!installWordPress() && "PHP or MariaDB is not installed");
const themes = ["twentytwentythree", "twentytwentyfour", "twentytwentyfive"];

if (skip) test("the plugin in a newer WordPress", { skip }, () => {});
else {
  const parts = { ...(await openPluginFixture()), themes };
  const source = unpackNewerWordPress(parts.fixture.folder(), process.env.WORDPRESS_SUITE ?? "trixie");
  if (!source) test("the plugin in a newer WordPress", { skip: "It cannot be downloaded" }, () => {});
  else {
    const site = await startDebianSite(parts.fixture, startSettings(parts), { source });
    await testPlugin({ ...parts, site });
  }
}
