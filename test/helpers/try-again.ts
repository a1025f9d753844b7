import { expect } from "@open-wc/testing";
import { sendKeys } from "@web/test-runner-commands";
import type { Answer, ServedFeed } from "./feed-server.js";
import { deepActiveElement } from "./deep-active-element.js";
import { findByRole } from "./find-by-role.js";
import { waitFor } from "./wait-for.js";

/**
 * Uses the retry button by keyboard in an element whose feed failed: the first attempt fails again and must keep the focus,
 * the second one gets this response.
 */
export async function tryAgain(element: Element, feed: ServedFeed, answer: Answer): Promise<void> {
  const retry = await findByRole(element, "button", { name: "Try again" });
  retry.focus();
  await sendKeys({ press: "Enter" });
  await feed.requested(2);
  await waitFor(() => element.matches(":state(error)") && retry.ariaDisabled !== "true");
  // After the second failure the button still has the focus.
  expect(deepActiveElement()).to.equal(retry);
  await feed.answer(answer);
  await sendKeys({ press: "Enter" });
}
