import { h, ref } from "vue";

/** A page with a heading, the news as a server has written it, and a button that makes Vue render again. */
export const App = {
  props: { heading: String, news: String },
  setup({ heading, news }) {
    const clicks = ref(0);
    return () => [
      h("h1", heading),
      // eslint-disable-next-line no-restricted-syntax -- The server has sanitized it; Vue has no other way.
      h("div", { id: "news", innerHTML: news }),
      h("button", { onClick: () => clicks.value++ }, `Clicked ${clicks.value}`),
    ];
  },
};
