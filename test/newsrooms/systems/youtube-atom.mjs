import { fieldsOf } from "../expected.mjs";
import { iso, xml } from "../write.mjs";

/* The film, its picture and its description stand in a `media:group`. */
export default {
  name: "YouTube, channel feed",
  url: ({ home }) => `${home}/feeds/videos.xml?channel_id=UC0a1b2c`,
  contentType: "text/xml; charset=UTF-8",
  write: (newsroom, releases) => `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns:yt="http://www.youtube.com/xml/schemas/2015" xmlns:media="http://search.yahoo.com/mrss/" xmlns="http://www.w3.org/2005/Atom">
 <link rel="self" href="${newsroom.home}/feeds/videos.xml?channel_id=UC0a1b2c"/>
 <id>yt:channel:0a1b2c</id>
 <yt:channelId>0a1b2c</yt:channelId>
 <title>${xml(newsroom.name)}</title>
 <link rel="alternate" href="${newsroom.home}/channel/UC0a1b2c"/>
 <author>
  <name>${xml(newsroom.name)}</name>
  <uri>${newsroom.home}/channel/UC0a1b2c</uri>
 </author>
 <published>2015-03-04T10:11:12+00:00</published>
${releases
  .map(
    (release) => ` <entry>
  <id>yt:video:v${release.number}</id>
  <yt:videoId>v${release.number}</yt:videoId>
  <title>${xml(release.title)}</title>
  <link rel="alternate" href="${newsroom.home}/watch?v=v${release.number}"/>
  <author>
   <name>${xml(newsroom.name)}</name>
   <uri>${newsroom.home}/channel/UC0a1b2c</uri>
  </author>
  <published>${iso(release.published, "UTC")}</published>
  <updated>${iso(release.updated, "UTC")}</updated>
  <media:group>
   <media:title>${xml(release.title)}</media:title>
   <media:content url="${newsroom.home}/v/v${release.number}?version=3" type="application/x-shockwave-flash" width="640" height="390"/>
   <media:thumbnail url="${newsroom.home}/vi/v${release.number}/hqdefault.jpg" width="480" height="360"/>
   <media:description>${xml(release.lead)}</media:description>
   <media:community>
    <media:starRating count="12" average="5.00" min="1" max="5"/>
    <media:statistics views="345"/>
   </media:community>
  </media:group>
 </entry>`,
  )
  .join("\n")}
</feed>`,
  expect: (newsroom, release) => ({
    ...fieldsOf(newsroom, release, "title lead published updated"),
    id: `yt:video:v${release.number}`,
    url: `${newsroom.home}/watch?v=v${release.number}`,
    authors: [{ name: newsroom.name, url: `${newsroom.home}/channel/UC0a1b2c` }],
    images: [
      {
        url: `${newsroom.home}/vi/v${release.number}/hqdefault.jpg`,
        caption: release.lead,
        width: 480,
        height: 360,
      },
    ],
    attachments: [
      {
        url: `${newsroom.home}/v/v${release.number}?version=3`,
        title: release.title,
        type: "application/x-shockwave-flash",
      },
    ],
  }),
  head: (newsroom) => ({ title: newsroom.name, link: `${newsroom.home}/channel/UC0a1b2c` }),
};
