/** Checks how a page uses an element, if it asks for that with the attribute `debug`. Other pages do not load the code. */
export function checkWithDebug<Host extends Element>(
  element: Host,
  loadCheck: () => Promise<{ check: (element: Host) => unknown }>,
): void {
  if (!element.hasAttribute("debug")) return;
  void loadCheck().then(
    ({ check }) => check(element),
    () => {},
  );
}
