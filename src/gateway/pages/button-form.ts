import { html as markup } from "hono/html";
import type { Html } from "./page.js";

/** Where the button of a page posts, and the token that allows it. */
export interface ButtonAction {
  url: string;
  token: string;
}

export const buttonForm = ({ url, token }: ButtonAction, label: string): Html | Promise<Html> =>
  markup`<form method="post" action="${url}">
<input type="hidden" name="token" value="${token}">
<button>${label}</button>
</form>`;
