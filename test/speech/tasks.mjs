/* What a reader does, key by key, on the pages of pages.mjs. */

const type = (text) => ({ text });

/** A task is a page and steps. A step is a key, or a text that is typed. */
export const tasks = {
  find: {
    page: "/news",
    steps: ["Tab", type("visas"), "Tab", "Tab", "Tab", "Down", "Down", "Down"],
  },
  filter: {
    page: "/news",
    steps: ["Tab", "Tab", "Down", "Tab", "Tab", "Down", "Down", "Down", "Down"],
  },
  "show more": {
    page: "/news",
    steps: ["Tab", "Tab", "Tab", "Tab", "Tab", "Return", "Down", "Down", "Down"],
  },
  open: {
    page: "/news-in-place",
    steps: ["Tab", "Return", "Down", "Down", "Down", "Down"],
  },
  // Nobody hears "dialog": Orca 43.1 says a heading that gets the focus without what is around it, and a dialog that gets it
  // without its role. It does so with a dialog of plain HTML, too.
  "open a dialog": {
    page: "/news",
    steps: ["Tab", "Tab", "Tab", "Return", "Down", "Down", "Down", "Down"],
  },
  close: {
    page: "/news?release=harbour",
    steps: ["Escape"],
  },
  "switch language": {
    page: "/release",
    steps: ["Tab", "Return", "Down", "Down"],
  },
  subscribe: {
    page: "/subscribe",
    steps: ["Tab", type("jane@example.org"), "Tab", "space", "Tab", "Tab", "Return"],
  },
  "correct an error": {
    page: "/own-form",
    steps: ["Tab", "Tab", "Tab", "Return", type("jane@example.org"), "Return", "space", "Tab", "Return"],
  },
};
