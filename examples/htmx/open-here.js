/* global htmx */
// Opens releases on this site. Without JavaScript, the links lead to the newsroom.
document.addEventListener("press-select", (event) => {
  event.preventDefault();
  htmx.ajax("GET", `/news/${encodeURIComponent(event.release.id)}`, { target: "main" });
});
