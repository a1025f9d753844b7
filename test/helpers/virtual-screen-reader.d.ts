/* The package has no types for its file for browsers. */
declare module "@guidepup/virtual-screen-reader/browser.js" {
  export * from "@guidepup/virtual-screen-reader";
}
