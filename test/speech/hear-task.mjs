/* Does a task with a browser and a screen reader, and writes down what is said after each key. */
import { openPage } from "./browsers.mjs";

/** What Orca says when a tab has loaded, at any time: it is not about the page. */
const ofTab = /^Finished loading /;

/**
 * @param {import("./desktop.mjs").Desktop} desktop
 * @returns The transcript: "> key", and below it the lines that were spoken.
 */
export async function hearTask(desktop, browser, { page, steps }, url) {
  const close = openPage(browser, desktop, url + page);
  try {
    let heard = [];
    await desktop.until(() => {
      heard = [...heard, ...desktop.heard()];
      return heard.some((line) => line.includes("Embassy"));
    }, "the page is there");
    await desktop.untilSilent();
    await desktop.press("ctrl+Home");
    await desktop.untilSilent();
    desktop.heard();
    const transcript = [];
    for (const step of steps) {
      if (typeof step === "string") await desktop.press(step);
      else await desktop.type(step.text);
      await desktop.untilSilent();
      const spoken = desktop.heard().filter((line) => !ofTab.test(line));
      transcript.push(`> ${typeof step === "string" ? step : `“${step.text}”`}`, ...spoken);
    }
    return `${transcript.join("\n")}\n`;
  } finally {
    close();
    await desktop.untilSilent();
    desktop.heard();
  }
}
