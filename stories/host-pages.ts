/**
 * Style sheets of difficult host pages, by name. Their rules for elements do not reach into a shadow tree, but inherited
 * properties do, and all rules apply to the content that a page puts inside our elements.
 */
export const hostPages = {
  /** A reset, which removes all of the browser's default styles. */
  reset: `
    *, *::before, *::after { box-sizing: border-box; margin: 0; padding: 0; border: 0; font: inherit; vertical-align: baseline; }
    body { line-height: 1; padding: 1rem; font-family: Georgia, serif; }
    ol, ul { list-style: none; }
    a { color: inherit; text-decoration: none; }
    img, svg, video, iframe { display: block; max-width: 100%; }
    button, input, select, textarea { appearance: none; background: none; color: inherit; }
    dialog { margin: 0; }
    blockquote, q { quotes: none; }
    table { border-collapse: collapse; border-spacing: 0; }
    :focus { outline: none; }
  `,
  /** Large text, and a small \`rem\`, so that 1rem is 10px. */
  rem: `
    html { font-size: 62.5%; }
    body { font-size: 2.4rem; line-height: 1.7; padding: 1.6rem; font-family: "Liberation Serif", serif; }
    h1, h2, h3 { font-size: 4.8rem; margin: 4rem 0; }
    button, input { font-size: 1.4rem; }
  `,
  /** The dark theme of a content management system that styles element names, and does not set a dark \`color-scheme\`. */
  cms: `
    :root { color-scheme: normal; background: #14161a; color: #cfd3da; }
    body { padding: 1rem; font: 300 15px/1.35 "DejaVu Sans", sans-serif; }
    body { text-align: justify; text-indent: 1.5em; letter-spacing: 0.02em; }
    a { color: #ff9f43 !important; display: block !important; text-transform: uppercase; border-bottom: 1px dotted; font-weight: 700; }
    a:hover { background: #ff9f43; color: #000 !important; }
    ul, ol { list-style: square inside !important; padding: 20px 40px !important; background: #23272e; }
    li::before { content: "»"; }
    h1, h2, h3, h4 { color: #fff !important; font: 700 40px/1 Impact, sans-serif !important; text-transform: uppercase; border-left: 8px solid #ff9f43; padding: 12px; }
    p { margin: 0 0 3em !important; }
    p, span, time, label { color: #8a93a3; }
    button, input, select { background: #ff9f43 !important; color: #000 !important; width: 100% !important; text-transform: uppercase; border-radius: 40px !important; padding: 20px !important; }
    img { border: 8px solid #fff; float: left; margin: 20px; }
    section, article, form { background: #2d323b; padding: 30px !important; box-shadow: 0 0 20px #000; }
    *:focus { outline: 0 !important; }
  `,
};

export type HostPageName = keyof typeof hostPages;

const sheet = new CSSStyleSheet();

/** Applies one of the style sheets to the page, or removes it. */
export function styleHostPage(name?: HostPageName): void {
  sheet.replaceSync(name ? hostPages[name] : "");
  const others = document.adoptedStyleSheets.filter((other) => other !== sheet);
  document.adoptedStyleSheets = [...others, sheet];
}
