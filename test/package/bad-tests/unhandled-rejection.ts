it("leaves a rejection", () => {
  void Promise.reject(new Error("a rejection that nobody handles"));
});
