import { raw } from "hono/html";

/**
 * Fonts that a device has: a mail loads none. Mail programs that do not know the first ones take Arial.
 */
const sans = "-apple-system,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif";
const serif = "Georgia,'Times New Roman',serif";

const ink = "#1b1f27";
const muted = "#555d69";
const rule = "#d9dce1";
const linkColor = "#14508c";
const paper = "#ffffff";
const desk = "#f1f2f4";
const accent = "#1f3a5f";

/** Width of the column in pixels. */
export const mailWidth = 600;
/** Width of a picture in it. */
export const pictureWidth = 536;

/**
 * The styles of elements, by class or else by tag. They are written into each element, because some mail programs drop style
 * sheets. What needs a media query is in `mailRules`.
 */
const inlineStyles: Readonly<Record<string, string>> = {
  // By tag.
  p: "margin:0 0 16px",
  a: `color:${linkColor};text-decoration:underline`,
  h1: `margin:0 0 16px;font:bold 28px/1.25 ${serif};color:${ink}`,
  h2: `margin:28px 0 12px;font:bold 20px/1.3 ${sans};color:${ink}`,
  h3: `margin:24px 0 8px;font:bold 17px/1.35 ${sans};color:${ink}`,
  h4: `margin:20px 0 8px;font:bold 16px/1.4 ${sans};color:${ink}`,
  h5: `margin:20px 0 8px;font:bold 16px/1.4 ${sans};color:${ink}`,
  h6: `margin:20px 0 8px;font:bold 16px/1.4 ${sans};color:${ink}`,
  ul: "margin:0 0 16px;padding:0;padding-inline-start:24px",
  ol: "margin:0 0 16px;padding:0;padding-inline-start:24px",
  li: "margin:0 0 6px",
  dl: "margin:0 0 16px",
  dt: "font-weight:bold",
  dd: "margin:0 0 8px",
  blockquote: `margin:20px 0;padding:2px 0;padding-inline-start:16px;border-inline-start:3px solid ${accent}`,
  pre: "margin:0 0 16px;font:14px/1.5 Consolas,Menlo,monospace;white-space:pre-wrap;overflow-wrap:anywhere",
  table: "margin:0 0 20px;border-collapse:collapse;width:100%",
  th: `padding:6px 8px;border:1px solid ${rule};text-align:start;vertical-align:top;overflow-wrap:break-word`,
  td: `padding:6px 8px;border:1px solid ${rule};text-align:start;vertical-align:top;overflow-wrap:break-word`,
  caption: "padding:0 0 8px;font-weight:bold;text-align:start",
  hr: `margin:28px 0;border:0;border-top:1px solid ${rule}`,
  img: "max-width:100%;height:auto;border:0",
  figure: "margin:0 0 20px",
  // By class.
  headline: `margin:0 0 16px;font-weight:bold;font-family:${serif};color:${ink}`,
  meta: `margin:0 0 8px;font-size:14px;line-height:1.5;color:${muted}`,
  lead: "margin:0 0 20px;font-size:18px;line-height:1.55;font-weight:600",
  notice: `margin:0 0 20px;padding:12px 16px 0;border:1px solid ${rule};border-inline-start:4px solid ${accent}`,
  figcaption: `margin:6px 0 0;font-size:14px;line-height:1.5;color:${muted}`,
  "image-text": "margin:0",
  picture: `display:block;width:100%;max-width:${pictureWidth}px;height:auto;border:0;font-size:14px;line-height:1.5;color:${muted}`,
  about: `font-size:15px;line-height:1.55;color:${muted}`,
  action: "margin:0 0 16px;font-weight:bold",
  button: `display:inline-block;padding:12px 24px;border-radius:3px;background:${accent};font-weight:bold;color:#ffffff;text-decoration:none`,
  group: `margin:36px 0 16px;padding:0 0 6px;font:bold 15px/1.4 ${sans};border-bottom:2px solid ${accent};color:${ink}`,
  part: `margin:28px 0 8px;font:bold 16px/1.4 ${sans};color:${ink}`,
  separator: `margin:28px 0;border:0;border-top:1px solid ${rule}`,
};

/** The style of an element, by its class or else by its tag. */
export const styleOf = (tag: string, className: string): string | undefined =>
  inlineStyles[className] ?? inlineStyles[tag];

/** The class names that stay in the HTML, because `mailRules` or the tests of a mail program need them. */
export const styledClasses = new Set([
  "headline",
  "meta",
  "notice",
  "figcaption",
  "group",
  "part",
  "separator",
  "about",
  "picture",
  "button",
]);

/** The styles of the frame around the content. */
export const frameStyles = {
  body: `margin:0;padding:0;background:${desk};color:${ink};-webkit-text-size-adjust:100%;text-size-adjust:100%`,
  // Text that is tiny or transparent counts as spam; this does not.
  preheader: "display:none;max-height:0;overflow:hidden",
  desk: `padding:24px 12px 40px;background:${desk}`,
  card: `width:100%;max-width:${mailWidth}px;table-layout:fixed;border-collapse:separate;background:${paper};border-top:4px solid ${accent}`,
  head: `padding:20px 32px 0;font:14px/1.5 ${sans};color:${muted}`,
  name: `font-weight:bold;color:${ink}`,
  headLink: `color:${muted};text-decoration:underline`,
  main: `padding:24px 32px 20px;font:16px/1.6 ${sans};color:${ink};word-wrap:break-word;overflow-wrap:anywhere`,
  foot: `padding:16px 32px 28px;border-top:1px solid ${rule};font:14px/1.6 ${sans};color:${muted}`,
  footLine: "margin:0 0 8px",
};

// Colors of an element win over those of a style sheet, hence `!important`.
const mailRules = `
:root { color-scheme: light dark; }
h1.headline { font-size: 28px; line-height: 1.25; }
h2.headline { font-size: 22px; line-height: 1.3; }
h3.headline { font-size: 19px; line-height: 1.35; }
[dir="rtl"] > .headline { font-family: 'Segoe UI', Tahoma, Arial, sans-serif !important; }
blockquote > p:last-child { margin-bottom: 0 !important; }
@media (max-width: 480px) {
  .desk { padding: 0 0 24px !important; }
  .head, .main, .foot { padding-left: 20px !important; padding-right: 20px !important; }
  h1.headline { font-size: 24px !important; }
}
@media (prefers-color-scheme: dark) {
  body, .desk { background: #101215 !important; color: #e8eaed !important; }
  .card { background: #1b1e23 !important; border-top-color: #7fa8d8 !important; }
  .main, .name, h1, h2, h3, h4, h5, h6 { color: #e8eaed !important; }
  .head, .foot, .head a, .foot a, .meta, .figcaption, .about, .picture { color: #b3bac4 !important; }
  .main a { color: #8fbcf0 !important; }
  .foot, .notice, .separator, hr, td, th { border-color: #3d434c !important; }
  blockquote, .notice { border-inline-start-color: #7fa8d8 !important; }
  .group { border-bottom-color: #7fa8d8 !important; }
  .main a.button { background: #8fbcf0 !important; color: #101215 !important; }
}
`;

export const mailStyle = raw(`<style>${mailRules}</style>`);
