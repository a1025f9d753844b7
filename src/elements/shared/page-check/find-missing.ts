import { isNewsInPage, type NewsElement } from "./news-in-page.js";

interface CheckedElement extends NewsElement {
  readonly releaseId?: string | undefined;
  readonly fromUrl?: boolean;
  readonly action?: string | undefined;
}

/** Says what an element needs to show anything, and the page has not given it. */
export function findMissing(element: CheckedElement): string[] {
  switch (element.localName) {
    case "press-list":
      return element.src || isNewsInPage(element)
        ? []
        : [
            "<press-list> has no `src`, so it has nothing to show. Write the address of the newsroom's feed into it, or set the property `releases`.",
          ];
    case "press-release":
      if (!element.src && !isNewsInPage(element))
        return [
          "<press-release> has no `src`, so it has nothing to show. Write the address of the newsroom's feed into it, or set the property `release`.",
        ];
      return element.release || element.releaseId || element.fromUrl
        ? []
        : [
            "<press-release> has no `release-id`, so it does not know which release to show. Write the id of the release, or `from-url` to take it from the page's address.",
          ];
    case "subscribe-form":
      return element.action || element.querySelector("form")
        ? []
        : [
            "<subscribe-form> has no `action`, so it builds no form. Write the address of the subscription service into it, or put a form of your own inside.",
          ];
    default:
      return [];
  }
}
