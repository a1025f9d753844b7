/* What the pages add with JavaScript: buttons that copy code, and the site's own pictures in examples. */

/** The page's own host must be named to the elements, which cannot be done in a file that works on any host. */
for (const element of document.querySelectorAll("[data-own-images]"))
  element.setAttribute("image-hosts", location.host);

/** Announces that something was copied. Readers see it on the button. */
const status = document.createElement("p");
status.className = "unseen";
status.role = "status";
document.body.append(status);

/**
 * Adds a button that copies a text, and says so on the button and to screen readers.
 *
 * @param {Element} place that the button is put into
 * @param {string} name of what is copied, for the button's accessible name
 * @param {() => string} textOf what is to be copied
 */
export function addCopyButton(place, name, textOf) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "copy";
  button.textContent = "Copy";
  button.ariaLabel = `Copy ${name}`;
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(textOf());
      button.textContent = "Copied";
      status.textContent = `Copied ${name}`;
    } catch {
      button.textContent = "Not allowed";
      status.textContent = "The browser does not allow this page to copy. Select the text instead.";
    }
    button.addEventListener("blur", () => (button.textContent = "Copy"), { once: true });
  });
  place.append(button);
}

for (const figure of document.querySelectorAll("figure.code")) {
  const caption = figure.querySelector("figcaption");
  addCopyButton(caption, caption.textContent, () => figure.querySelector("code").textContent.trimEnd());
}
