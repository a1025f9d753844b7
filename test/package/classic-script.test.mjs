/* What a built file does if a page loads it without `type="module"`, as WordPress does. Run `npm run build` first. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, test } from "node:test";
import { Script } from "node:vm";
import { engineNames, findEngine } from "../helpers/find-engine.mjs";
import { visitPage } from "../security/visit-page.mjs";

const dist = resolve(import.meta.dirname, "../../dist");
const published = ["script", "single", "checked"].flatMap((folder) =>
  readdirSync(join(dist, folder), { recursive: true })
    .filter((file) => file.endsWith(".js"))
    .map((file) => `${folder}/${file}`),
);
/** The files that say in our words what to write. A loader of dist/checked needs `import.meta`, so the browser says it. */
const outspoken = published.filter((file) => /^(?:script|single)\/[\w-]+\.js$/u.test(file));
/** The files that a page names in a script tag. */
const entries = published.filter((file) => file.split("/").length === 2);
const others = published.filter((file) => !outspoken.includes(file));

test("every other published file cannot be parsed as a classic script, so nothing of it runs", () => {
  assert.ok(others.length > 50);
  const parsed = others.filter((file) => {
    try {
      return new Script(readFileSync(join(dist, file), "utf8"));
    } catch (error) {
      assert.equal(error.name, "SyntaxError");
      return false;
    }
  });
  assert.deepEqual(parsed, []);
});

const letters = [..."abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ$_"];

/**
 * A page with a file as a classic script. It reports the errors, the names that the file has left on `window`, and whether
 * the next script runs, which declares names as short as those of the file.
 */
const page = (file) => ({
  type: "text/html",
  content: `<!doctype html><html lang="en"><title>Host page</title><link rel="icon" href="data:,">
    <press-list><a href="#news">News</a></press-list>
    <script>
      const errors = [];
      addEventListener("error", ({ message }) => message && errors.push(message));
      const before = new Set(Reflect.ownKeys(window));
    </script>
    <script src="/${file}?ver=6.8"></script>
    <script>
      const names = Reflect.ownKeys(window).filter((key) => !before.has(key)).map(String);
      const link = document.querySelector("a").checkVisibility();
    </script>
    <script>
      let ${letters.join()}, next = true;
    </script>
    <script>
      parent.report({ file: "${file}", errors, names, link, next: typeof next });
    </script>`,
});

/** Resolves with what the page of each file has reported, by file. */
async function visit(engine) {
  const top = {
    type: "text/html",
    content: `<!doctype html><html lang="en"><title>Top page</title><link rel="icon" href="data:,"><body><script>
      const reports = [];
      window.report = (one) => {
        if (reports.push(one) === ${entries.length}) fetch("/report", { method: "POST", body: JSON.stringify(reports) });
      };
      for (const file of ${JSON.stringify(entries)}) document.body.append(Object.assign(document.createElement("iframe"), { src: "/page/" + file }));
    </script>`,
  };
  const { report } = await visitPage(
    engine,
    new Map([
      ["/", top],
      ...entries.map((file) => [`/page/${file}`, page(file)]),
      ...published.map((file) => [`/${file}`, { content: readFileSync(join(dist, file)) }]),
    ]),
  );
  return new Map(report.map(({ file, ...rest }) => [file, rest]));
}

for (const engine of engineNames) {
  const skip = !findEngine(engine) && !process.env.CI && `${engine} is not installed`;

  describe(`a classic script in ${engine}`, { skip, timeout: 120_000 }, () => {
    test("stops at once, says what to write and leaves the page as it was", async () => {
      const reports = await visit(engine);
      for (const file of entries) {
        const { errors, ...rest } = reports.get(file);
        assert.deepEqual(rest, { names: [], link: true, next: "boolean" }, file);
        assert.equal(errors.length, 1, `${file}: ${errors.join()}`);
        const name = file.split("/").at(-1);
        const message = outspoken.includes(file)
          ? `Error: Add type="module" to the <script> of ${name}`
          : "module";
        assert.ok(errors[0].includes(message), `${file}: ${errors[0]}`);
      }
    });
  });
}
