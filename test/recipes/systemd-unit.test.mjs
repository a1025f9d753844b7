/* docs/recipes/newsroom-elements.service, as systemd itself judges it. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { tempFolder } from "../gateway/helpers/temp-folder.mjs";
import { findProgram } from "../helpers/find-engine.mjs";

const recipe = new URL("../../docs/recipes/newsroom-elements.service", import.meta.url);
const analyze = findProgram("systemd-analyze");

test(
  "systemd accepts the unit, and finds that it gives away few rights (H7)",
  { skip: !analyze && "systemd-analyze is not installed" },
  async (t) => {
    const unit = join(await tempFolder(t), "newsroom-elements.service");
    // The program must exist: this test runs where the package is not installed in /srv.
    await writeFile(
      unit,
      (await readFile(recipe, "utf8")).replace(/^ExecStart=\S+/mu, `ExecStart=${process.execPath}`),
    );
    const run = (...args) => {
      const { status, stdout, stderr } = spawnSync(analyze, args, { encoding: "utf8" });
      assert.equal(status, 0, stdout + stderr);
      // A directive that systemd does not know is only a warning.
      assert.doesNotMatch(stderr, /newsroom-elements\.service/u);
      return stdout;
    };
    run("verify", "--man=no", unit);
    // Of 100, where less is safer; an ordinary unit has 96. Above the threshold, it ends with 1.
    assert.match(
      run("security", "--offline=true", "--no-pager", "--threshold=20", unit),
      /Overall exposure/u,
    );
  },
);
