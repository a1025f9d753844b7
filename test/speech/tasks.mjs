/* What a reader does, key by key, on the pages of pages.mjs. */

const type = (text) => ({ text });

/** A task is a page and steps. A step is a key, or a text that is typed. */
export const tasks = {
  // Not "open": a modal dialog takes the focused link out of the accessibility tree, and what Orca 43 then says of the dialog
  // depends on which event it gets first.
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
