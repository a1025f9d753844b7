const sheet = new CSSStyleSheet();
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];

/** Gives the page of the tests a color scheme, language and direction, until the end of the test. */
export function stylePage(scheme: "light" | "dark", lang: string): void {
  // A button of the page's own, which WebKitGTK says is white on light gray in the dark.
  sheet.replaceSync(
    `button { color: inherit; background: none } :root { color-scheme: ${scheme}; background: Canvas; color: CanvasText; font-family: sans-serif }`,
  );
  document.documentElement.lang = lang;
  document.documentElement.dir = lang === "ar" ? "rtl" : "ltr";
}

afterEach(() => {
  sheet.replaceSync("");
  document.documentElement.lang = "en";
  document.documentElement.removeAttribute("dir");
});
