it("writes a line to the console", () => {
  console.warn("a line that nobody expects");
});
