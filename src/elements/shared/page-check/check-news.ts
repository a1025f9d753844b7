import type { LitElement } from "lit";
import { writeNextPageReport } from "../../../controllers/debug-report.js";
import { check as checkPage } from "./check-page.js";
import { isNewsInPage, type NewsElement } from "./news-in-page.js";

/** Checks the page, as `checkPage` does, and whether older releases of each feed can be read. */
export async function check(element: LitElement & NewsElement): Promise<void> {
  let reported: unknown;
  const report = () => {
    const { src } = element;
    if (src === reported || isNewsInPage(element)) return;
    reported = src;
    void writeNextPageReport(src, element);
  };
  element.addEventListener("press-load", report);
  await checkPage(element);
  report();
}
