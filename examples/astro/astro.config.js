import { defineConfig } from "astro/config";

export default defineConfig({
  // As files: a Content Security Policy with `style-src 'self'` refuses styles in the HTML.
  build: { inlineStylesheets: "never" },
});
