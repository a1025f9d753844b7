import { expect } from "@open-wc/testing";
import "../../../src/elements/press-list/define.js";
import type { PressListElement } from "../../../src/elements/press-list/press-list.js";
import { nextEvent } from "../../helpers/next-event.js";

// In a file of its own, because only the first date of a page could be written later.
describe("<press-list> on a page that has written no date yet", () => {
  it("is painted with its dates if a label stands beside one, which would move (P4)", async () => {
    const element: PressListElement = document.createElement("press-list");
    element.releases = [
      { id: "1", title: "A release", published: "2025-07-04T11:00:00Z", type: "Statement" },
      { id: "2", title: "An older release", published: "2025-07-03T11:00:00Z" },
    ];
    const loaded = nextEvent(element, "press-load");
    document.body.append(element);
    await loaded;
    await element.updateComplete;
    const dates = [...element.shadowRoot!.querySelectorAll("time")].map(({ textContent }) => textContent);
    expect(dates[0]).to.match(/^4 July 2025 /u);
    expect(dates[1]).to.match(/^3 July 2025 /u);
    element.remove();
  });
});
