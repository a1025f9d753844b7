/* The words of the plugin for WordPress. `npm run build` comes first. What the plugin does is tested in test/hosts/wordpress.mjs. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { test } from "node:test";
import { builtInConsentVersion } from "../../dist/subscribe/consent-version.js";
import { differences, findTexts, readPo, writePot } from "../../integrations/wordpress/translations.mjs";

const project = resolve(import.meta.dirname, "../..");
const plugin = join(project, "integrations/wordpress/newsroom-elements");
const read = (path) => readFileSync(join(plugin, path), "utf8");
const texts = findTexts();

test("the template has all texts (node integrations/wordpress/translations.mjs writes it)", () => {
  assert.equal(read("languages/newsroom-elements.pot"), writePot(texts));
  assert.ok(texts.size > 80);
});

test("every translation is complete", () => {
  const files = readdirSync(join(plugin, "languages")).filter((name) => name.endsWith(".po"));
  assert.deepEqual(files.sort(), ["newsroom-elements-ar.po", "newsroom-elements-da_DK.po"]);
  for (const file of files)
    assert.deepEqual(
      differences(readPo(read(`languages/${file}`)), texts),
      { missing: [], unknown: [], empty: [] },
      file,
    );
});

test("the check of translations finds what is missing, unknown and empty", () => {
  const po = 'msgid ""\nmsgstr "Header\\n"\n\nmsgid "Nothing"\nmsgstr "Intet"\n\nmsgid "Feed"\nmsgstr ""\n';
  const { missing, unknown, empty } = differences(readPo(po), texts);
  assert.ok(missing.includes("Test this feed") && !missing.includes("Feed"));
  assert.deepEqual([unknown, empty], [["Nothing"], ["Feed"]]);
});

test("the form names the version of the elements' own text of the consent", () => {
  const [, version] = /CONSENT_VERSION = '([^']+)'/u.exec(read("includes/render-form.php"));
  assert.equal(version, builtInConsentVersion);
});
