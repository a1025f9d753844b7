/**
 * What the build has written into an element of the page. React clears the page when it starts, so the component puts it back:
 * the reader keeps seeing the news, and the element shows it without a request.
 *
 * @returns a `ref` for the component.
 */
export function written(tag: string) {
  const nodes = [...(document.querySelector(tag)?.childNodes ?? [])];
  return (element: HTMLElement | null) => {
    if (element && nodes[0]?.parentNode !== element) element.append(...nodes);
  };
}
