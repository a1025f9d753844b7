import { renderPages } from "./render-pages.mjs";

export default {
  async fetch(request) {
    return Response.json(await renderPages(await request.text()));
  },
};
