it("fails", () => {
  throw new Error("a test that fails");
});
