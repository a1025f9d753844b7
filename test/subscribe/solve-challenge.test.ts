import { expect } from "@open-wc/testing";
import { createChallenge, verifySolution } from "altcha-lib/v1";
import { solveChallenge } from "../../src/subscribe/solve-challenge.js";

const hmacKey = "a key of the gateway";
const never = new AbortController().signal;

describe("solveChallenge (F8)", () => {
  for (const algorithm of ["SHA-256", "SHA-512"] as const) {
    for (const number of [0, 255, 256, 1999]) {
      it(`finds ${number} by ${algorithm}, verified by the protocol's own library`, async () => {
        const challenge = await createChallenge({ hmacKey, algorithm, number, maxnumber: 2000 });
        const solution = await solveChallenge(challenge, never);
        expect(JSON.parse(atob(solution!))).to.include({ number });
        expect(await verifySolution(solution!, hmacKey)).to.equal(true);
      });
    }
  }

  it("does not block the page while it works", async () => {
    const challenge = await createChallenge({ hmacKey, number: 20_000, maxnumber: 50_000 });
    let turns = 0;
    let timer = setTimeout(function count() {
      turns++;
      timer = setTimeout(count);
    });
    expect(await solveChallenge(challenge, never)).to.be.a("string");
    clearTimeout(timer);
    // At least one turn for every 2,000 numbers, which take a few milliseconds.
    expect(turns).to.be.at.least(10);
  });

  it("returns undefined if there is no solution, or if the search would take too long", async () => {
    const challenge = await createChallenge({ hmacKey, number: 700, maxnumber: 500 });
    expect(await solveChallenge({ ...challenge, maxnumber: 500 }, never)).to.equal(undefined);
    expect(await solveChallenge({ ...challenge, maxnumber: 1e12 }, never)).to.equal(undefined);
  });

  it("stops when the signal aborts", async () => {
    const challenge = await createChallenge({ hmacKey, number: 9_000_000, maxnumber: 10_000_000 });
    const controller = new AbortController();
    const solving = solveChallenge(challenge, controller.signal);
    controller.abort();
    let reason: unknown;
    await solving.catch((error: unknown) => (reason = error));
    expect(reason).to.equal(controller.signal.reason);
  });
});
