import { expect, fixture, html } from "@open-wc/testing";
import { getByRole, queryByRole } from "../helpers/by-role.js";
import { clean } from "./clean.js";

async function mountVideo(embed: string): Promise<Element> {
  const box = await fixture(html`<div></div>`);
  box.append(await clean(embed));
  return box;
}

const youtube = `<iframe src="https://www.youtube.com/embed/abcdefghijk?start=7" allow="camera" srcdoc="x"></iframe>`;

describe("a video", () => {
  it("is a link and a button that names the site it loads content from", async () => {
    const box = await mountVideo(youtube);
    expect(getByRole(box, "link", { name: "Video on YouTube" }).getAttribute("href")).to.equal(
      "https://www.youtube.com/watch?v=abcdefghijk",
    );
    getByRole(box, "button", { name: "Play video (loads content from YouTube)" });
    expect(box.querySelector("iframe,img")).to.equal(null);
  });

  it("replaces the button by the player on a click, and keeps the link", async () => {
    const box = await mountVideo(youtube);
    getByRole(box, "button").click();
    const player = box.querySelector("iframe")!;
    expect(queryByRole(box, "button")).to.equal(null);
    expect(getByRole(box, "link")).to.be.instanceOf(HTMLAnchorElement);
    expect(document.activeElement).to.equal(player);
    expect(player.title).to.equal("Video on YouTube");
  });

  it("is called by its title, so that two videos have different names", async () => {
    const box = await mountVideo(
      `<iframe src="https://www.youtube.com/embed/abcdefghijk" title=" The ceremony "></iframe>
      <iframe src="https://player.vimeo.com/video/76979871" title="${"Long ".repeat(200)}"></iframe>`,
    );
    getByRole(box, "link", { name: "The ceremony on YouTube" });
    getByRole(box, "link", { name: /^(?:Long ){100}… on Vimeo$/u });
    getByRole(box, "button", { name: "Play The ceremony (loads content from YouTube)" }).click();
    expect(box.querySelector("iframe")!.title).to.equal("The ceremony on YouTube");
  });

  for (const title of ["", " ", "YouTube video player", "YouTube-videoafspiller"])
    it(`is not called by the title of every player: "${title}"`, async () => {
      const box = await mountVideo(
        `<iframe src="https://www.youtube.com/embed/abcdefghijk" title="${title}"></iframe>`,
      );
      expect(getByRole(box, "link", { name: "Video on YouTube" })).to.exist;
      expect(getByRole(box, "button", { name: "Play video (loads content from YouTube)" })).to.exist;
    });

  it("restricts the player", async () => {
    const box = await mountVideo(youtube);
    getByRole(box, "button").click();
    const attributes = Object.fromEntries(
      Array.from(box.querySelector("iframe")!.attributes, ({ name, value }) => [name, value]),
    );
    expect(attributes).to.deep.equal({
      class: "press-video-player",
      title: "Video on YouTube",
      sandbox:
        "allow-scripts allow-same-origin allow-presentation allow-popups allow-popups-to-escape-sandbox",
      allow: "fullscreen; picture-in-picture; encrypted-media",
      referrerpolicy: "strict-origin-when-cross-origin",
      src: "https://www.youtube-nocookie.com/embed/abcdefghijk?autoplay=1",
    });
  });

  it("asks Vimeo not to track, and keeps the key of an unlisted video", async () => {
    const box = await mountVideo(
      `<iframe src="https://player.vimeo.com/video/76979871?h=8272103f6e"></iframe>`,
    );
    getByRole(box, "button").click();
    expect(box.querySelector("iframe")!.src).to.equal(
      "https://player.vimeo.com/video/76979871?h=8272103f6e&dnt=1&autoplay=1",
    );
  });

  for (const address of [
    "https://www.youtube.com.evil.example/embed/abcdefghijk",
    "https://evil.example/?https://www.youtube.com/embed/abcdefghijk",
    "https://user@www.youtube.com/embed/abcdefghijk",
    "https://www.youtube.com:8443/embed/abcdefghijk",
    "https://www.youtube.com/embed/abcdefghij",
    "https://www.youtube.com/embed/abcdefghijkl",
    "https://www.youtube.com/embed/videoseries?list=PLx",
    "https://www.youtube.com/embed/live_stream?channel=UCx",
    "ftp://www.youtube.com/embed/abcdefghijk",
    "https://player.vimeo.com/video/none",
    "https://vimeo.com/channels/staffpicks",
    "https://open.spotify.com/embed/track/1",
  ])
    it(`is not created for ${address}`, async () => {
      const box = await mountVideo(`<iframe src="${address}"></iframe>`);
      expect(box.childNodes.length).to.equal(0);
    });
});
