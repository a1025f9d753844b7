/* The form that the element builds and the gateway's own page ask for the same consent, under one name. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { locales } from "../../dist/gateway/locales/locales.js";
import { builtForm as ar } from "../../dist/locales/ar.js";
import { builtForm as da } from "../../dist/locales/da.js";
import { builtForm as en } from "../../dist/locales/en.js";
import { formOf, openSubscriptions } from "./helpers/subscription-gateway.mjs";

test("the element and the gateway show one text of consent in each language", () => {
  const shown = { en, da, ar };
  assert.deepEqual(Object.keys(shown), Object.keys(locales));
  for (const [name, { consent }] of Object.entries(shown)) {
    assert.ok(consent);
    assert.equal(locales[name].form.consent, consent, name);
  }
});

test("the element and the gateway call that text by one name", async (t) => {
  const gateway = await openSubscriptions(t);
  const { fields } = formOf(await (await gateway.send("")).text());
  const element = new URL("../../dist/elements/subscribe-form/subscribe-form.js", import.meta.url);
  const [, name] = /consentVersion = "([^"]+)"/.exec(readFileSync(element, "utf8"));
  assert.equal(fields["consent-version"], name);
});
