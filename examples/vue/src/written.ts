/**
 * Takes what the build has written into an element of the page, before Vue clears the page. The template puts it back: the reader
 * keeps seeing the news, and the element shows it without a request.
 *
 * @returns a `ref` for the element.
 */
function take(tag: string) {
  const element = document.querySelector(tag);
  // Otherwise it would be registered, too.
  element?.remove();
  const nodes = [...(element?.childNodes ?? [])];
  return (element: unknown) => {
    if (element instanceof HTMLElement && nodes[0]?.parentNode !== element) element.append(...nodes);
  };
}

export const writtenList = take("press-list");
export const writtenForm = take("subscribe-form");
