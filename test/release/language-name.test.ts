import { expect } from "@open-wc/testing";
import { loadLocale } from "../../src/locales/load-locale.js";
import { formatWait } from "../../src/elements/subscribe-form/sending/format-wait.js";
import { languageName } from "../../src/release/language-name.js";

// Chromium has no data for Faroese, Irish, Icelandic, Maltese and Nynorsk, and would use the language of the browser.
describe("words that the platform writes", () => {
  it("name each language in that language, also one that the browser does not know (A7)", () => {
    const names = ["da", "fo", "ga", "is", "mt", "nn", "nn-NO"].map((language) => languageName(language));
    expect(names.map((name) => name.replace(/ \(.*/u, ""))).to.deep.equal([
      "Dansk",
      "Føroyskt",
      "Gaeilge",
      "Íslenska",
      "Malti",
      "Norsk nynorsk",
      "Norsk nynorsk",
    ]);
  });

  it("name a language in the language of the page or, if the browser does not know that, in its own (A7)", () => {
    expect(languageName("da", "fr")).to.equal("Danois");
    expect(languageName("da", "is")).to.match(/^Danska?/);
    expect(languageName("xx-unknown", "is")).to.be.a("string");
    expect(languageName("en", "no such tag")).to.equal("en");
  });

  it("say how long to wait, but not in a language that the page does not have (A7)", () => {
    expect(formatWait(250, "en")).to.equal("in 5 minutes");
    expect(formatWait(5401, "da")).to.equal("om 2 timer");
    expect(formatWait(250, "is") ?? "eftir 5 mínútur").to.equal("eftir 5 mínútur");
  });

  it("write no dates in a language that the browser does not know (A7)", async () => {
    for (const language of ["fo", "ga", "is", "mt", "nn"]) {
      const { dates } = (await loadLocale(language)) ?? {};
      expect(Intl.DateTimeFormat.supportedLocalesOf(dates?.locale ?? []), language).to.have.lengthOf(1);
    }
  });
});
