/* The form that the element builds and the gateway's own pages say the same things in the same words. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { elementLocales } from "../../dist/gateway/locales/element-locales.js";
import { locales } from "../../dist/gateway/locales/locales.js";
import { builtInConsentVersion } from "../../dist/subscribe/consent-version.js";
import { formOf, openSubscriptions } from "./helpers/subscription-gateway.mjs";

for (const [name, { form, choices, pages, mails }] of Object.entries(locales)) {
  const element = elementLocales[name];

  test(`the element and the gateway ask for consent with the same text: ${name}`, () => {
    assert.ok(form.consent);
    assert.equal(form.consent, element.builtForm.consent);
  });

  test(`the element and the gateway use the same words: ${name}`, () => {
    const { email, privacy, submit, leaveEmpty, manage, unsubscribe } = element.builtForm;
    const { emailMissing, emailInvalid, consentMissing } = element.subscribe;
    const shared = { email, privacy, submit, leaveEmpty, emailMissing, emailInvalid, consentMissing };
    assert.deepEqual({ ...form, ...shared }, form);
    const { topics, languages, frequency, noneIsAll, frequencies } = element.choices;
    assert.deepEqual(choices.questions, { topic: topics, language: languages, frequency });
    assert.deepEqual([choices.noneIsAll, choices.frequencies], [noneIsAll, frequencies]);
    assert.deepEqual([mails.manage, pages.toManage], [manage, manage]);
    assert.deepEqual(
      [mails.unsubscribe, pages.manage.button, pages.unsubscribe.button],
      [unsubscribe, unsubscribe, unsubscribe],
    );
  });
}

test("the gateway's form names the version of the text of consent", async (t) => {
  const gateway = await openSubscriptions(t);
  const { fields } = formOf(await (await gateway.send("")).text());
  assert.equal(fields["consent-version"], builtInConsentVersion);
});
