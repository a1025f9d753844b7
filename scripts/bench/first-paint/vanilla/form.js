/* An element without Lit that does nothing but show a form that never changes: the least that a built form takes. */
/* global HTMLElement, customElements -- in the page */
const make = (name, attributes, ...content) => {
  const element = Object.assign(document.createElement(name), attributes);
  element.append(...content);
  return element;
};

class LeastForm extends HTMLElement {
  connectedCallback() {
    const email = make("input", { id: "email", type: "email", autocomplete: "email", required: true });
    const consent = make("input", { type: "checkbox", required: true });
    const form = make(
      "form",
      { method: "post" },
      make("p", {}, make("label", { htmlFor: "email" }, "Email address"), " ", email),
      make("p", {}, make("label", {}, consent, " ", make("slot", { name: "consent" }))),
      make("p", {}, make("a", { href: "/privacy" }, "Privacy")),
      make("button", {}, "Subscribe"),
    );
    this.attachShadow({ mode: "open" }).append(form);
  }
}
customElements.define("subscribe-form", LeastForm);
