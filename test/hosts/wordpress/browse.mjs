/* What people do in WordPress, in a browser. Not a test. */
import assert from "node:assert/strict";
import { browser } from "../../helpers/launch-chromium.mjs";

/** What WordPress itself writes to the console: images from the internet, and what an author may not read. */
const ofWordPress = /s\.w\.org|favicon\.ico|\/wp\/v2\//;

/** An element by its role and accessible name. */
export const named = (role, name) => `::-p-aria([name="${name}"][role="${role}"])`;

/**
 * Somebody with a browser of their own.
 *
 * @returns The person's first page, with `errors`: what its console says that it should not.
 */
export async function openBrowser(t, { width = 1280, height = 900, hasScript = true } = {}) {
  const context = await browser.createBrowserContext();
  // Chromium may have ended already.
  t.after(() => context.close().catch(() => {}));
  const page = await context.newPage();
  // PHP in WebAssembly is slow beside other work.
  page.setDefaultTimeout(180_000);
  await page.setViewport({ width, height });
  await page.setJavaScriptEnabled(hasScript);
  page.errors = [];
  page.on("pageerror", (error) => page.errors.push(error.message));
  page.on("console", (message) => {
    const line = `${message.text()} ${message.location().url ?? ""}`;
    if (message.type() === "error" && !ofWordPress.test(line)) page.errors.push(line);
  });
  return page;
}

export async function logIn(page, site, user) {
  await page.goto(`${site.url}/wp-login.php`);
  await page.$eval("#user_login", (field, value) => (field.value = value), user);
  await page.$eval("#user_pass", (field, value) => (field.value = value), `${user}-password`);
  await Promise.all([page.waitForNavigation(), page.click("#wp-submit")]);
  assert.match(page.url(), /\/wp-admin\//);
}

/** Selects a button or a link that leads to a new page. */
export async function follow(page, selector) {
  await page.waitForSelector(selector);
  await Promise.all([page.waitForNavigation(), page.click(selector)]);
}

/** Uploads the plugin's zip and activates it, as an administrator of a site does, or of a network in its own pages. */
export async function installPlugin(page, site, zip, pages = "wp-admin") {
  await page.goto(`${site.url}/${pages}/plugin-install.php?tab=upload`);
  const field = await page.$("#pluginzip");
  await field.uploadFile(zip);
  await follow(page, "#install-plugin-submit");
  await follow(page, "a.button-primary[href*='action=activate']");
}

/** Fills in the form for a new feed in Settings → Newsroom, and selects a button of it. */
export async function enterFeed(page, site, { url, title = "", imageHosts = "" }, button) {
  await page.goto(`${site.url}/wp-admin/options-general.php?page=newsroom-elements`);
  await page.locator(named("textbox", "Address of the feed")).fill(url);
  if (title) await page.locator(named("textbox", "Name for authors")).fill(title);
  if (imageHosts) await page.locator(named("textbox", "Hosts of images")).fill(imageHosts);
  await follow(page, named("button", button));
}

/** The frame of the block editor's text: in newer versions of WordPress, a frame of its own, which the editor may write anew. */
async function editorFrame(page) {
  await page.waitForSelector("iframe[name='editor-canvas'], .block-editor-writing-flow");
  const frame = await page.$("iframe[name='editor-canvas']");
  return frame ? await frame.contentFrame() : page.mainFrame();
}

/** Opens a new post in the block editor. */
export async function openBlockEditor(page, site, title) {
  await page.goto(`${site.url}/wp-admin/post-new.php?post_title=${encodeURIComponent(title)}`);
  await page.waitForFunction(() => globalThis.wp?.data?.select("core/editor")?.getCurrentPostType());
  // The guide for newcomers.
  await page.evaluate(() =>
    globalThis.wp.data.dispatch("core/preferences").set("core/edit-post", "welcomeGuide", false),
  );
  // What arrives later would replace what somebody has inserted. Older versions do not say what they wait for.
  await page.waitForFunction(() => !globalThis.wp.data.select("core").hasResolvingSelectors?.());
}

/** Inserts a block from the list of all blocks. Returns the frame that it is in. */
export async function insertBlock(page, name, title) {
  // Its name in newer versions and in older ones.
  const inserter = `${named("button", "Block Inserter")}, ${named("button", "Toggle block inserter")}`;
  await page.locator(inserter).click();
  await page.locator(".block-editor-inserter__search input").fill(title);
  // The list is filtered a moment later, and a click before that is lost: the block is in the whole list, too.
  await page.waitForFunction(() =>
    [...globalThis.document.querySelectorAll("[id^=a11y-speak-]")].some(({ textContent }) =>
      /results? found/.test(textContent),
    ),
  );
  await page.locator(`.editor-block-list-item-${name.replace("/", "-")}`).click();
  await page.locator(inserter).click();
  return editorFrame(page);
}

/** Chooses a value in the settings of the block that is selected. */
export async function chooseSetting(page, label, value) {
  const settings = await page.waitForSelector(named("button", "Settings"));
  // Newer versions begin with them open.
  if ((await settings.evaluate((button) => button.ariaPressed ?? button.ariaExpanded)) !== "true")
    await settings.click();
  const select = await page.waitForFunction(
    (text) =>
      [...globalThis.document.querySelectorAll("select")].find(
        ({ labels }) => labels[0]?.textContent === text,
      ),
    {},
    label,
  );
  await select.asElement().select(value);
}

/** Publishes the post in the block editor. Returns its address. */
export async function publish(page) {
  await page.locator(".editor-post-publish-panel__toggle").click();
  await page.locator(".editor-post-publish-panel .editor-post-publish-button").click();
  await page.waitForSelector(".post-publish-panel__postpublish-buttons a");
  return page.$eval(".post-publish-panel__postpublish-buttons a", (link) => link.href);
}

/** Writes a post in the classic editor, and publishes it. Returns its address. */
export async function writeClassicPost(page, site, title, text) {
  await site.run(`return update_option( 'test_classic_editor', 1 );`);
  await page.goto(`${site.url}/wp-admin/post-new.php`);
  await page.locator("#title").fill(title);
  // The visual editor: what is typed goes through TinyMCE.
  await page.locator("#content-tmce").click();
  const frame = await (await page.waitForSelector("#content_ifr")).contentFrame();
  await frame.locator("body#tinymce").click();
  await page.keyboard.type(text);
  // A title without text is saved as a draft at once, and meanwhile WordPress ignores the button. Then it shows the address.
  await page.waitForSelector("#sample-permalink");
  await page.locator("#publish:not(.disabled)").click();
  const link = await page.waitForSelector("#message a");
  await site.run(`return delete_option( 'test_classic_editor' );`);
  return link.evaluate(({ href }) => href);
}

/** What a page with news has: from the page itself, and from the element if its script runs. */
export async function readNews(page, url) {
  await page.goto(url);
  const text = (selector) => page.$$eval(selector, (found) => found.map((one) => one.textContent.trim()));
  return {
    headlines: await text("press-list .press-title"),
    dates: await text("press-list .press-date"),
    leads: await text("press-list .press-lead"),
  };
}

/** The headlines that the element itself shows, when it has the news. */
export async function elementHeadlines(page) {
  await page.waitForSelector("press-list >>> [part~=item]");
  return page.$$eval("press-list >>> [part~=title]", (found) => found.map((one) => one.textContent.trim()));
}
