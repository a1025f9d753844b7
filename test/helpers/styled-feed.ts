import { untrustedHtml } from "../../src/release/untrusted-html.js";
import { serveFeed, type ServedFeed } from "./feed-server.js";
import { serveReleases } from "./release-feed.js";

/** Serves a feed with one release whose text has everything that a CSP forbids, and a quotation, a table, an image and a video. */
export async function serveStyledFeed(): Promise<ServedFeed> {
  const picture = await serveFeed({ body: pixel, contentType: "image/png" });
  const text = `
    <style>p { color: red } @import url(https://evil.example/a.css)</style>
    <script>top.ran = 1</script><script src="https://evil.example/a.js"></script>
    <link rel="stylesheet" href="https://evil.example/b.css"><base href="https://evil.example/">
    <p style="color:red;background:url(https://evil.example/c.png)" onclick="top.ran = 2">What was agreed</p>
    <div STYLE='position:fixed' onmouseover=top.ran=3 class=MsoNormal><img src=x onerror="top.ran = 4"></div>
    <blockquote style="margin:0" onfocus=top.ran=5 tabindex=0 autofocus>Words of the minister</blockquote>
    <table style="width:100%"><caption style="color:red">Figures</caption><tr><td style="color:red" width=50%>Cell</td></tr></table>
    <svg onload="top.ran = 6"><style>* { fill: red }</style></svg>
    <form action="https://evil.example/"><button formaction="https://evil.example/">Send</button></form>
    <object data="https://evil.example/d.swf"></object><iframe src="https://evil.example/" srcdoc="<p onclick=x>"></iframe>
    <iframe src="https://www.youtube.com/embed/abcdefghijk" style="border:0" onload="top.ran = 7"></iframe>
    <p><img src="${picture.url}" alt="The ministers" style="float:left" onload="top.ran = 8"></p>
    <a href="javascript:top.ran = 9">Link</a>`;
  return serveReleases([
    {
      id: "1",
      url: "https://newsroom.example/release/1",
      title: "An agreement <b style=color:red onclick=x>was made</b>",
      lead: `Both sides agree<img src=x onerror="top.ran = 10">`,
      published: "2026-01-30T09:00:00Z",
      body: untrustedHtml(text),
    },
  ]);
}

/** A PNG of one pixel. */
export const pixel = Uint8Array.from(
  atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="),
  (character) => character.charCodeAt(0),
);
