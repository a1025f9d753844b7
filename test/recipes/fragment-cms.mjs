/* The recipes for Drupal and TYPO3 under PHP, with stand-ins for the classes of the systems. What they call is tested in
   fragment-php.mjs. Needs `npm run build:modules`. */
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { cp, mkdir, readFile, utimes, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { promisify } from "node:util";
import { tempFolder } from "../gateway/helpers/temp-folder.mjs";
import { startGatewayServer } from "./gateway-server.mjs";
import { php } from "./run-php.mjs";

const recipes = new URL("../../docs/recipes/", import.meta.url);
const skip = !php && "php is not installed";

/** The classes of Drupal that the block uses; it writes what the block has built. */
const inDrupal = (block) => `<?php
namespace Drupal\\Core\\Block\\Attribute;
#[\\Attribute]
class Block { public function __construct(public string $id, public object $admin_label) {} }
namespace Drupal\\Core\\Block;
class BlockBase {}
namespace Drupal\\Core\\Render;
class Markup { public static function create(string $html): self { $new = new self(); $new->html = $html; return $new; } public string $html; }
namespace Drupal\\Core\\StringTranslation;
class TranslatableMarkup { public function __construct(public string $text) {} }
namespace Test;
require '${block}';
$class = new \\ReflectionClass(\\Drupal\\newsroom\\Plugin\\Block\\NewsroomList::class);
$id = $class->getAttributes()[0]->newInstance()->id;
echo json_encode(['id' => $id] + $class->newInstance()->build());
`;

/** Calls the class as TYPO3 does, with what the TypoScript of the recipe sets. */
const inTypo3 = (file, settings) => `<?php
require '${file}';
$conf = json_decode(<<<'JSON'
${JSON.stringify(settings)}
JSON, true);
echo json_encode(['#markup' => ['html' => (new \\Embassy\\Sitepackage\\Newsroom())->render('', $conf)]]);
`;

/** A folder with a recipe whose addresses are those of a gateway, which is down at first. */
async function prepare(t) {
  const gateway = await startGatewayServer(t);
  const folder = await tempFolder(t);
  const adapt = (text) =>
    text
      .replaceAll("https://gateway.embassy.example", gateway.url)
      .replaceAll("/var/lib/newsroom/", `${folder}/`);
  return {
    gateway,
    folder,
    adapt,
    async copy(from, to) {
      await mkdir(dirname(join(folder, to)), { recursive: true });
      await writeFile(join(folder, to), adapt(await readFile(new URL(from, recipes), "utf8")));
      return join(folder, to);
    },
    /** Runs a page, with a copy that is old enough to be renewed. */
    async render(page) {
      await utimes(join(folder, "list.html.tried"), 0, 0).catch(() => {});
      await writeFile(join(folder, "page.php"), page);
      const { stdout } = await promisify(execFile)(php, [join(folder, "page.php")]);
      return JSON.parse(stdout);
    },
  };
}

async function checkNews({ gateway, render }, page, news) {
  assert.match((await render(page))["#markup"].html, /^<p><a href="https:\/\/newsroom\.example\/">/);
  gateway.answer = gateway.works;
  // Its first answer may take longer than a page waits.
  for (let tries = 0; tries < 20 && !news.test((await render(page))["#markup"].html);) tries++;
  gateway.stop();
  assert.match((await render(page))["#markup"].html, news);
}

test("Drupal's block has the gateway's news, and keeps it (E9)", { skip }, async (t) => {
  const recipe = await prepare(t);
  const block = await recipe.copy("drupal/NewsroomList.php", "newsroom/src/Plugin/Block/NewsroomList.php");
  await cp(new URL("newsroom-fragment.php", recipes), join(recipe.folder, "newsroom/newsroom-fragment.php"));
  const page = inDrupal(block);
  // The element reads the feed itself, as Drupal may keep the page for long.
  await checkNews(
    recipe,
    page,
    /^<press-list [^>]*src="http[^"]*\/feeds\/ministry"(?:(?!<script)[^])*<\/press-list>\s*$/,
  );
  const { id, "#attached": attached, "#cache": cache } = await recipe.render(page);
  assert.deepEqual(
    { id, attached, cache },
    { id: "newsroom_list", attached: { library: ["newsroom/elements"] }, cache: { "max-age": 60 } },
  );
});

test("TYPO3's object has the gateway's news, and keeps it (E9)", { skip }, async (t) => {
  const recipe = await prepare(t);
  const file = await recipe.copy("typo3/Newsroom.php", "Classes/Newsroom.php");
  await cp(new URL("newsroom-fragment.php", recipes), join(recipe.folder, "Classes/newsroom-fragment.php"));
  const typoScript = await readFile(new URL("typo3/newsroom.typoscript", recipes), "utf8");
  const settings = Object.fromEntries(
    Array.from(recipe.adapt(typoScript).matchAll(/^ {2}(\w+) = (.*)$/gmu), ([, name, value]) => [
      name,
      value,
    ]),
  );
  assert.equal(settings.userFunc, "Embassy\\Sitepackage\\Newsroom->render");
  await checkNews(
    recipe,
    inTypo3(file, settings),
    /^<press-list [^]*<script type="application\/json"[^]*<\/press-list>\s*$/,
  );
});
