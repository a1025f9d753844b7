const missing = "./not-there.js";
await import(missing);

it("is never reached", () => {});
