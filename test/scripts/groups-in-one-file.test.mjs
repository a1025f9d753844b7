/* The build step that leaves the strings of other elements out of a build in one file. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { groupsInOneFile } from "../../scripts/vite/groups-in-one-file.mjs";

/** What the step makes of a module. */
function transform(name, id, code) {
  const error = (message) => {
    throw new Error(message);
  };
  return groupsInOneFile.transform.call({ environment: { name }, error }, code, id)?.code;
}

const id = "/x/src/locales/load-locale.ts";
const table = `new Map([["da", () => import("./da.js")]]);`;

test("a form in one file has the strings of the form only", () => {
  const code = transform("single_subscribe_form", id, table);
  assert.match(
    code,
    /^import \{ dates as da_dates, .*builtForm as da_builtForm.* \} from "\.\/da\.js"; new Map/u,
  );
  assert.match(
    code,
    /\["da", \(\) => Promise\.resolve\(\{ dates: da_dates, .*builtForm: da_builtForm.* \}\)\]/u,
  );
  assert.doesNotMatch(code, /imageViewer|\blist\b/u);
});

test("a list in one file has no strings of the form", () => {
  const code = transform("single_press_list", id, table);
  for (const group of ["dates", "list", "release", "tools"])
    assert.ok(code.includes(`${group}: da_${group}`), group);
  assert.doesNotMatch(code, /builtForm|subscribe/u);
});

test("other builds and other modules are left alone", () => {
  for (const name of ["single_newsroom_elements", "script_press_list"])
    assert.equal(transform(name, id, table), undefined);
  assert.equal(transform("single_press_list", "/x/src/locales/fill-in.ts", table), undefined);
  assert.throws(() => transform("single_press_list", id, "new Map()"), /loads no language/u);
});
