import { expect } from "@open-wc/testing";
import { sendSubscription } from "../../src/subscribe/send-subscription.js";
import { SubscribeError } from "../../src/subscribe/subscribe-error.js";
import { serveFeed, type Answer } from "../helpers/feed-server.js";

const timeout = AbortSignal.timeout.bind(AbortSignal);

afterEach(() => {
  AbortSignal.timeout = timeout;
});

function fields(values: Record<string, string | File> = { email: "jane@example.org" }): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(values)) data.set(name, value);
  return data;
}

async function failureOf(answer: Answer): Promise<SubscribeError> {
  const service = await serveFeed(answer);
  return sendSubscription(service.url, fields(), new AbortController().signal).then(
    () => expect.fail("The request was accepted."),
    (error: SubscribeError) => error,
  );
}

describe("sendSubscription", () => {
  it("sends the same as a plain form, without preflight, credentials or the page's path", async () => {
    document.cookie = "session=secret";
    const service = await serveFeed({ status: 202 });
    const file = new File(["x"], "x.txt");
    await sendSubscription(
      service.url,
      fields({ email: "jane+press@example.org", note: "æ &=\n", file }),
      new AbortController().signal,
    );
    document.cookie = "session=; max-age=0";
    const requests = await service.requests();
    expect(requests.map(({ method, query }) => [method, query])).to.deep.equal([["POST", ""]]);
    const [{ headers, body }] = requests as [(typeof requests)[0]];
    expect([...new URLSearchParams(body)]).to.deep.equal([
      ["email", "jane+press@example.org"],
      ["note", "æ &=\n"],
    ]);
    expect(headers["content-type"]).to.equal("application/x-www-form-urlencoded;charset=UTF-8");
    expect(headers["accept"]).to.equal("application/json");
    expect(headers["referer"]).to.equal(`${location.origin}/`);
    expect(headers).to.not.have.any.keys("cookie", "authorization");
  });

  for (const status of [200, 422, 503])
    it(`ends a response with status ${status} whose body it does not need`, async () => {
      const service = await serveFeed({ status, body: "{", ending: "never" });
      await sendSubscription(service.url, fields(), new AbortController().signal).catch(() => {});
      await service.aborted();
      expect((await service.requests()).map(({ aborted }) => aborted)).to.deep.equal([true]);
    });

  it("follows the redirect of a plain endpoint to its thank-you page", async () => {
    const thanks = await serveFeed({ body: "Thanks", contentType: "text/html" });
    const service = await serveFeed({ status: 303, headers: { Location: thanks.url } });
    await sendSubscription(service.url, fields(), new AbortController().signal);
    expect((await thanks.requests()).map(({ method, body }) => [method, body])).to.deep.equal([["GET", ""]]);
  });

  for (const [status, code, retryable] of [
    [400, "rejected", false],
    [404, "rejected", false],
    [422, "rejected", false],
    [429, "rate-limited", true],
    [500, "unavailable", true],
    [503, "unavailable", true],
  ] as const) {
    it(`fails with "${code}" for status ${status}`, async () => {
      const error = await failureOf({ status, body: "jane@example.org is known" });
      expect(error).to.be.instanceOf(SubscribeError);
      expect(error).to.include({ code, status, retryable });
      expect(error.message).to.not.include("jane");
    });
  }

  it("reads both forms of Retry-After if the service exposes it", async () => {
    const answer = (retryAfter: string): Answer => ({
      status: 429,
      headers: { "Retry-After": retryAfter, "Access-Control-Expose-Headers": "Retry-After" },
    });
    expect((await failureOf(answer("120"))).retryAfter).to.equal(120);
    const inAnHour = new Date(Date.now() + 3_600_000).toUTCString();
    expect((await failureOf(answer(inAnHour))).retryAfter).to.be.within(3590, 3600);
    expect((await failureOf(answer("Thu, 01 Jan 1970 00:00:00 GMT"))).retryAfter).to.equal(undefined);
    expect((await failureOf(answer("soon"))).retryAfter).to.equal(undefined);
    expect((await failureOf({ status: 429 })).retryAfter).to.equal(undefined);
  });

  it('fails with "network" when the connection breaks or CORS does not allow the response', async () => {
    expect((await failureOf({ ending: "reset" })).code).to.equal("network");
    expect((await failureOf({ cors: false })).code).to.equal("network");
  });

  it('fails with "timeout" when no response comes within 15 seconds', async () => {
    let asked: number | undefined;
    AbortSignal.timeout = (milliseconds) => timeout((asked = milliseconds) / 100);
    expect((await failureOf({ hold: true })).code).to.equal("timeout");
    expect(asked).to.equal(15_000);
  });

  it("rejects with the reason of the signal", async () => {
    const service = await serveFeed({ hold: true });
    const controller = new AbortController();
    const sent = sendSubscription(service.url, fields(), controller.signal).catch(
      (reason: unknown) => reason,
    );
    await service.requested();
    controller.abort("gone");
    expect(await sent).to.equal("gone");
    await service.aborted();
  });
});
