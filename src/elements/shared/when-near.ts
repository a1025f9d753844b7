/** Resolves when an element is less than a window's height away from what the reader sees. */
export const whenNear = (element: Element): Promise<void> =>
  new Promise((resolve) => {
    new IntersectionObserver(
      (entries, observer) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        resolve();
      },
      { rootMargin: "100%" },
    ).observe(element);
  });
