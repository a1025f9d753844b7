import type axeCore from "axe-core";
import "axe-core/axe.min.js";

// In a browser the package is a classic script that sets a global.
const { axe } = globalThis as unknown as { axe: typeof axeCore };

/**
 * Checks the rules of WCAG 2.2 A and AA and axe's best practices, in the element's light and shadow trees.
 * Throws an error that lists all violations, or if there was nothing to check.
 */
export async function expectAccessible(element: Element): Promise<void> {
  const { violations, passes } = await axe.run(element, {
    runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    rules: {
      // Landmarks around the content and the page's first heading are the host page's.
      region: { enabled: false },
      "page-has-heading-one": { enabled: false },
      // A tag of WCAG 2.2 alone does not enable it.
      "target-size": { enabled: true },
    },
  });
  if (violations.length > 0) throw new Error(violations.map(describe).join("\n\n"));
  if (passes.length === 0) throw new Error(`axe found nothing to check in <${element.localName}>.`);
}

/** Checks the contrast of text: WCAG 2.2, 1.4.3. */
export async function expectReadable(element: Element): Promise<void> {
  const { violations } = await axe.run(element, { runOnly: { type: "rule", values: ["color-contrast"] } });
  if (violations.length > 0) throw new Error(violations.map(describe).join("\n\n"));
}

function describe({ id, help, helpUrl, nodes }: axeCore.Result): string {
  const places = nodes.map(({ html, failureSummary }) => `  ${html}\n    ${failureSummary ?? ""}`);
  return `${id}: ${help} (${helpUrl})\n${places.join("\n")}`;
}
