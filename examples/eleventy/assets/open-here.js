import { nameOf } from "./name-of.js";

// Opens releases on this site. Without JavaScript, the links lead to the newsroom.
document.querySelector("press-list")?.addEventListener("press-select", (event) => {
  event.preventDefault();
  location.assign(`/news/${nameOf(event.release.id)}/`);
});
