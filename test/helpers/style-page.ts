const sheet = new CSSStyleSheet();
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];

/** Sets color scheme, language and direction of the test page until the end of the test. */
export function stylePage(scheme: "light" | "dark", lang: string): void {
  // For buttons in the light DOM, which WebKitGTK reports as white on light gray in the dark scheme.
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
