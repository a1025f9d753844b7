it.only("runs alone", () => {});
