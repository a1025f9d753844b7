import { frame, moduleScript, preloadModule } from "./frame.mjs";

const group = "A form";
const baseline = "form-html";
const action = "https://gateway.embassy.example/subscriptions";
const script = "/script/subscribe-form.js";
const items = { selector: "button", count: 1 };

const built = `<subscribe-form action="${action}" privacy-href="/privacy" consent-version="embassy-1">
<span slot="consent">The embassy may keep my email address to send me press releases until I unsubscribe.</span>
<a href="https://newsroom.example/subscribe">Subscribe in the newsroom</a>
</subscribe-form>`;

/** The rule of docs/start/before-the-script.md. */
const reservedSpace = "<style>subscribe-form[action] { display: flow-root; min-height: 16em }</style>";

/** @returns {import("./page.mjs").Page[]} */
export const forms = () =>
  [
    {
      name: "form-html",
      title: "A form in the page's HTML",
      items,
      html: () =>
        frame({
          main: `<form method="post" action="${action}">
<p><label for="email">Email address</label> <input id="email" name="email" type="email" autocomplete="email" required></p>
<p><input id="consent" name="consent" type="checkbox" value="yes" required>
<label for="consent">The embassy may keep my email address to send me press releases until I unsubscribe.</label></p>
<p><a href="/privacy">Privacy</a></p>
<button>Subscribe</button>
</form>`,
        }),
    },
    {
      name: "form-least",
      title: "An element that only shows a form, without Lit",
      items,
      html: () => frame({ head: moduleScript("/vanilla/form.js"), main: built }),
    },
    {
      name: "form-built",
      title: "`<subscribe-form>`, built",
      items,
      html: () => frame({ head: moduleScript(script), main: built }),
    },
    {
      name: "form-snippet",
      title: "`<subscribe-form>`, built, documented snippet",
      items,
      html: () =>
        frame({ head: `${reservedSpace}\n${preloadModule(script)}\n${moduleScript(script)}`, main: built }),
    },
  ].map((page) => ({ group, baseline, ...page }));
