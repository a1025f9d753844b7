import { html as markup } from "hono/html";
import { direction, type LocaleName } from "../locales/locales.js";
import { pageStyle } from "./page-styles.js";

export type Html = Awaited<ReturnType<typeof markup>>;

/** A whole page around its content. */
export const renderPage = async (
  locale: LocaleName,
  title: string,
  content: Html | Promise<Html>,
): Promise<Html> => markup`<!doctype html>
<html lang="${locale}" dir="${direction(locale)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>${title}</title>
${pageStyle}
</head>
<body>
<main>
${await content}
</main>
</body>
</html>
`;
