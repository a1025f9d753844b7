export interface RssItem {
  title?: string;
  link?: string;
  guid?: string;
  pubDate?: string;
  description?: string;
  category?: string;
}

/** An RSS 2.0 feed with these items. */
export function rss(items: readonly RssItem[], { language = "en", next = "" } = {}): string {
  const element = (name: string, text: string | undefined) =>
    text === undefined ? "" : `<${name}>${escape(text)}</${name}>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>
<title>Ministry newsroom</title><link>https://newsroom.example/</link><language>${language}</language>
${next && `<atom:link rel="next" href="${escape(next)}"/>`}
${items
  .map(
    (item) =>
      `<item>${Object.entries(item)
        .map(([name, text]) => element(name, text as string))
        .join("")}</item>`,
  )
  .join("\n")}
</channel></rss>`;
}

/** Creates so many plain items. "Release 1" is the newest. */
export function items(count: number, first = 1): RssItem[] {
  return Array.from({ length: count }, (_, index) => {
    const number = first + index;
    return {
      title: `Release ${number}`,
      link: `https://newsroom.example/release/${number}`,
      guid: `release-${number}`,
      pubDate: new Date(Date.UTC(2026, 0, 31) - number * 86_400_000).toUTCString(),
      description: `Lead ${number}`,
    };
  });
}

const escape = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
