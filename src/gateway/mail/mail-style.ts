import { raw } from "hono/html";

const mailRules = `
body { margin: 0 auto; max-width: 38rem; padding: 1.5rem; font: 100%/1.6 system-ui, sans-serif; }
h1 { font-size: 1.4rem; line-height: 1.3; font-weight: 600; }
hr { border: 0; border-top: 1px solid; opacity: 0.3; margin: 2rem 0 1rem; }
a { color: inherit; }
.button { display: inline-block; padding: 0.6rem 1.25rem; border: 1px solid; border-radius: 2px; font-weight: 600; }
.small { font-size: 0.875rem; }
.small a { margin-inline-end: 1rem; }
`;

export const mailStyle = raw(`<style>${mailRules}</style>`);
