/* Search in the browser, with the index that Pagefind has written beside the pages. Nothing that is typed is sent. */
const field = document.querySelector("#q");
const status = document.querySelector("#status");
const list = document.querySelector("#results");

const loading = import("../pagefind/pagefind.js").then(async (pagefind) => {
  // Trusted Types refuse the worker that it would start, and the index is small.
  await pagefind.options({ excerptLength: 24, noWorker: true });
  await pagefind.init();
  return pagefind;
});

/** The nodes of an excerpt, in which Pagefind marks what was found. */
function nodesOf(excerpt) {
  return excerpt.split(/(<mark>[^<]*<\/mark>)/u).map((part) => {
    const [, marked] = /^<mark>([^<]*)<\/mark>$/u.exec(part) ?? [];
    const text = (marked ?? part).replace(/&(amp|lt|gt|quot|#39);/gu, (_, name) => characters[name]);
    if (marked === undefined) return text;
    const mark = document.createElement("mark");
    mark.textContent = text;
    return mark;
  });
}
const characters = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };

function itemOf({ url, meta, excerpt, sub_results: parts }) {
  const item = document.createElement("li");
  const link = document.createElement("a");
  link.href = parts.find(({ url: address }) => address.includes("#"))?.url ?? url;
  link.textContent = meta.title;
  const text = document.createElement("p");
  text.append(...nodesOf(excerpt));
  item.append(link, text);
  return item;
}

let asked = 0;

async function search(words) {
  const request = ++asked;
  if (!words.trim()) {
    status.textContent = "";
    return list.replaceChildren();
  }
  try {
    const pagefind = await loading;
    const { results } = await pagefind.search(words);
    const found = await Promise.all(results.slice(0, 20).map((result) => result.data()));
    if (request !== asked) return;
    status.textContent = results.length
      ? `${results.length} ${results.length === 1 ? "page" : "pages"} found${results.length > 20 ? ", the best 20 are shown" : ""}.`
      : `No page has “${words.trim()}”. Check the spelling, or try fewer words.`;
    list.replaceChildren(...found.map(itemOf));
  } catch {
    status.textContent = "The search could not be loaded. Reload the page to try again.";
  }
}

/** Waits until the reader has stopped typing. */
let waiting;
field.addEventListener("input", () => {
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    history.replaceState(null, "", field.value ? `?q=${encodeURIComponent(field.value)}` : location.pathname);
    search(field.value);
  }, 250);
});
field.form.addEventListener("submit", (event) => {
  event.preventDefault();
  search(field.value);
});
field.value = new URLSearchParams(location.search).get("q") ?? "";
search(field.value);
