/** An element that shows news, and the properties in which a page can give it some without a feed. */
export interface NewsElement extends Element {
  readonly src?: string | undefined;
  readonly releases?: unknown;
  readonly release?: unknown;
}

/** Whether the page itself has the news, in a property or as JSON inside the element, so that no feed is requested. */
export const isNewsInPage = (element: NewsElement): boolean =>
  Boolean(element.releases ?? element.release) ||
  element.querySelector(":scope > script[type='application/json']") !== null;
