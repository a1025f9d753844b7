/** Presses a button of an element as a reader would, when the code is there that shows how far it has come. */
export async function press(element: HTMLElement, part: "retry-button" | "more-button"): Promise<void> {
  await Promise.all([
    import("../src/controllers/retry-policy.js"),
    import("../src/controllers/load-several.js"),
  ]);
  // The element continues when it has the code, too.
  await new Promise((resolve) => setTimeout(resolve));
  const button = element.shadowRoot!.querySelector<HTMLElement>(`[part~=${part}]`)!;
  button.focus();
  button.click();
  await new Promise((resolve) => setTimeout(resolve));
}
