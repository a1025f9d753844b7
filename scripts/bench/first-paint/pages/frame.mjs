/* The page around what is measured: a heading before it, and text below it, which moves if no space is reserved. */

const below = Array.from(
  { length: 6 },
  (_, index) =>
    `<p>Paragraph ${index + 1} of the embassy's own text, which stands below the news on every page.</p>`,
).join("\n");

/** @param {{ head?: string, main: string }} parts HTML. */
export const frame = ({ head = "", main }) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Embassy</title>
<link rel="icon" href="data:,">
<style>body { font: 1em/1.5 sans-serif; margin: 1rem }</style>
${head}
</head>
<body>
<h1>Embassy</h1>
${main}
<h2>Visit us</h2>
${below}
</body>
</html>
`;

/** Starts the request for a feed before the script has loaded. */
export const preloadFeed = (url) => `<link rel="preload" as="fetch" href="${url}" crossorigin>`;

export const preloadModule = (url) => `<link rel="modulepreload" href="${url}">`;

export const moduleScript = (url) => `<script type="module" src="${url}"></script>`;
