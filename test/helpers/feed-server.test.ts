import { expect } from "@open-wc/testing";
import { serveFeed } from "./feed-server.js";

describe("serveFeed", () => {
  it("answers with status, headers and bytes", async () => {
    const body = new Uint8Array([0, 255, 60]);
    const feed = await serveFeed({ body, status: 203, contentType: "text/xml" });
    const response = await fetch(feed.url);
    expect(response.status).to.equal(203);
    expect(response.headers.get("content-type")).to.equal("text/xml");
    expect(new Uint8Array(await response.arrayBuffer())).to.deep.equal(body);
  });

  it("is on another origin, and a page may not read it without CORS", async () => {
    const feed = await serveFeed({ body: "secret", cors: false });
    expect(new URL(feed.url).origin).not.to.equal(location.origin);
    const outcome = await fetch(feed.url).catch((error: unknown) => error);
    expect(outcome).to.be.instanceOf(TypeError);
  });

  it("tells which requests came, with method, headers, query and body", async () => {
    const feed = await serveFeed({});
    await fetch(`${feed.url}?page=2`, { headers: { Accept: "application/feed+json" } });
    await fetch(feed.url, { method: "POST", body: "{}", headers: { "Content-Type": "application/json" } });
    const requests = await feed.requests();
    expect(requests.map(({ method }) => method)).to.deep.equal(["GET", "OPTIONS", "POST"]);
    expect(requests[0]?.query).to.equal("?page=2");
    expect(requests[0]?.headers["accept"]).to.equal("application/feed+json");
    expect(requests[2]?.body).to.equal("{}");
  });

  it("holds an answer until it is released", async () => {
    const feed = await serveFeed({ body: "late", hold: true });
    let answered = false;
    const response = fetch(feed.url).then((answer) => {
      answered = true;
      return answer.text();
    });
    await feed.requested();
    expect(answered).to.equal(false);
    await feed.release();
    expect(await response).to.equal("late");
  });

  it("answers anew after answer()", async () => {
    const feed = await serveFeed({ body: "old" });
    expect(await (await fetch(feed.url)).text()).to.equal("old");
    await feed.answer({ body: "new" });
    expect(await (await fetch(feed.url)).text()).to.equal("new");
  });

  it("redirects", async () => {
    const target = await serveFeed({ body: "here" });
    const feed = await serveFeed({ redirect: target.url });
    const response = await fetch(feed.url);
    expect(response.url).to.equal(target.url);
    expect(await response.text()).to.equal("here");
  });

  it("never ends an answer, and tells when the page gave it up", async () => {
    const feed = await serveFeed({ body: "<rss>", ending: "never" });
    const controller = new AbortController();
    const response = await fetch(feed.url, { signal: controller.signal });
    const { value } = await response.body!.getReader().read();
    expect(new TextDecoder().decode(value)).to.equal("<rss>");
    controller.abort();
    await feed.aborted();
    expect((await feed.requests())[0]?.aborted).to.equal(true);
  });

  it("resets a connection before any header", async () => {
    const feed = await serveFeed({ ending: "reset" });
    const outcome = await fetch(feed.url).catch((error: unknown) => error);
    expect(outcome).to.be.instanceOf(TypeError);
  });

  it("resets a connection within the body", async () => {
    const feed = await serveFeed({ body: "<rss>", ending: "reset" });
    const outcome = await fetch(feed.url)
      .then((response) => response.text())
      .catch((error: unknown) => error);
    expect(outcome).to.be.instanceOf(Error);
  });
});
