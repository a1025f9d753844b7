/** Moves the focus to the link in an element, such as a headline; to the element itself if it has none. */
export function focusLinkOrSelf(element: HTMLElement): void {
  const link = element.querySelector("a");
  if (!link) element.tabIndex = -1;
  (link ?? element).focus();
}
