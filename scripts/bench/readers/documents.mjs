/* The documents that `scripts/bench/readers.mjs` reads: the same releases as RSS (as WordPress writes it), Atom and JSON Feed. */

const paragraphs = [
  `Udenrigsministeren siger, at der er <strong>enighed</strong> om åbenhed – og om det, der <a href="/nyheder/aftale?id=12&amp;del=3">følger af aftalen</a>.`,
  `“Det er en god dag for handelen,” siger ministeren. “Vi har arbejdet for den i fire år, og nu er den her.”`,
  `Aftalen omfatter 27 lande, og den træder i kraft den 1.&nbsp;januar. Læs mere på <a href="https://newsroom.example/tema/handel">ministeriets temaside</a>.`,
  `<img src="https://newsroom.example/billeder/2025/07/moede.jpg" alt="Mødet i Århus" width="1200" height="800" />`,
];
const bodyOf = (number) =>
  Array.from(
    { length: 10 + (number % 9) },
    (_, index) => `<p>${paragraphs[(number + index) % paragraphs.length]}</p>`,
  ).join("\n");

const releases = (count) =>
  Array.from({ length: count }, (_, index) => {
    const number = count - index;
    const day = new Date(Date.UTC(2025, 6, 4, 11) - index * 7_200_000);
    return {
      number,
      url: `https://newsroom.example/nyheder/2025/udenrigsministeren-besoeger-aarhus-${number}/`,
      title: `Udenrigsministeren besøger Århus & omegn (${number})`,
      lead: `Ministeren rejser fredag til Århus, hvor hun møder erhvervslivet – og taler om handel. Det er besøg nr. ${number}.`,
      body: bodyOf(number),
      date: day.toISOString().slice(0, 19) + "Z",
      rfcDate: day.toUTCString().replace("GMT", "+0000"),
      categories: ["Udenrigspolitik", "Handel", "Besøg"].slice(number % 2),
    };
  });

const escape = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
const cdata = (text) => `<![CDATA[${text}]]>`;

const rss = (items) => `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"
	xmlns:content="http://purl.org/rss/1.0/modules/content/"
	xmlns:dc="http://purl.org/dc/elements/1.1/"
	xmlns:atom="http://www.w3.org/2005/Atom"
	xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"
	>
<channel>
	<title>Nyheder</title>
	<atom:link href="https://newsroom.example/feed/" rel="self" type="application/rss+xml" />
	<link>https://newsroom.example</link>
	<description>Nyheder og pressemeddelelser</description>
	<lastBuildDate>${items[0].rfcDate}</lastBuildDate>
	<language>da-DK</language>
	<sy:updatePeriod>hourly</sy:updatePeriod>
	<sy:updateFrequency>1</sy:updateFrequency>
${items
  .map(
    ({ number, url, title, lead, body, rfcDate, categories }) => `	<item>
		<title>${escape(title)}</title>
		<link>${url}</link>
		<dc:creator>${cdata("Presseafdelingen")}</dc:creator>
		<pubDate>${rfcDate}</pubDate>
${categories.map((name) => `		<category>${cdata(name)}</category>\n`).join("")}		<guid isPermaLink="false">https://newsroom.example/?p=${number}</guid>
		<description>${cdata(lead.replace("–", "&#8211;"))}</description>
		<content:encoded>${cdata(body.replaceAll("–", "&#8211;"))}</content:encoded>
	</item>
`,
  )
  .join("")}</channel>
</rss>
`;

const atom = (items) => `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="da">
  <title>Nyheder</title>
  <subtitle>Nyheder og pressemeddelelser</subtitle>
  <link rel="alternate" type="text/html" href="https://newsroom.example/" />
  <link rel="self" type="application/atom+xml" href="https://newsroom.example/feed.atom" />
  <id>https://newsroom.example/</id>
  <updated>${items[0].date}</updated>
${items
  .map(
    ({ number, url, title, lead, body, date, categories }) => `  <entry>
    <title>${escape(title)}</title>
    <link rel="alternate" type="text/html" href="${url}" />
    <id>tag:newsroom.example,2025:${number}</id>
    <published>${date}</published>
    <updated>${date}</updated>
    <author><name>Presseafdelingen</name><uri>https://newsroom.example/presse</uri></author>
${categories.map((name) => `    <category term="${name}" />\n`).join("")}    <summary>${escape(lead)}</summary>
    <content type="html">${escape(body)}</content>
  </entry>
`,
  )
  .join("")}</feed>
`;

const jsonFeed = (items) =>
  JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title: "Nyheder",
    home_page_url: "https://newsroom.example/",
    description: "Nyheder og pressemeddelelser",
    language: "da",
    items: items.map(({ number, url, title, lead, body, date, categories }) => ({
      id: `${number}`,
      url,
      title,
      summary: lead,
      content_html: body,
      date_published: date,
      authors: [{ name: "Presseafdelingen", url: "https://newsroom.example/presse" }],
      tags: categories,
    })),
  });

const formats = { RSS: rss, Atom: atom, "JSON Feed": jsonFeed };
/** Items of a feed as newsrooms send it, and of one of about 1 MB. */
const sizes = [30, 370];

/** Each with a name, the format, and the text. */
export const documents = sizes.flatMap((count) =>
  Object.entries(formats).map(([format, write]) => {
    const text = write(releases(count));
    const kilobytes = Math.round(new TextEncoder().encode(text).length / 1000);
    return { name: `${format}, ${count} items, ${kilobytes} kB`, format, count, text };
  }),
);
