/** Registers the elements when Vue has taken over the page. */
export default defineNuxtPlugin((app) => {
  app.hook("app:mounted", () => void import("newsroom-elements/define"));
});
