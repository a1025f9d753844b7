import { expect } from "@open-wc/testing";
import { emulate } from "./emulate.js";

describe("emulate", () => {
  const forcedColors = matchMedia("(forced-colors: active)");
  const timezone = () => new Intl.DateTimeFormat().resolvedOptions().timeZone;

  it("emulates media features where the engine can, and says where it cannot", async () => {
    const can = await emulate({ features: { "forced-colors": "active" } });
    expect(forcedColors.matches).to.equal(can);
    expect(can).to.equal(/Chrome/u.test(navigator.userAgent));
  });

  it("ends with the test", () => {
    expect(forcedColors.matches).to.equal(false);
  });

  it("emulates a time zone where the engine can", async function () {
    expect(timezone()).to.equal("Europe/Copenhagen");
    if (!(await emulate({ timezone: "Pacific/Apia" }))) this.skip();
    expect(timezone()).to.equal("Pacific/Apia");
  });

  it("ends the time zone with the test", () => {
    expect(timezone()).to.equal("Europe/Copenhagen");
  });
});
