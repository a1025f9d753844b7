import { nothing } from "lit";
import { fillIn } from "../../../locales/fill-in.js";
import { section } from "./section.js";
import type { ReleaseContext } from "../release-context.js";

/** What the publisher says about itself. */
export function renderBoilerplate(context: ReleaseContext): unknown {
  const { release, strings, html } = context;
  const publisher = release.publisher?.name;
  return html.boilerplate
    ? section(
        context,
        "boilerplate",
        publisher ? fillIn(strings.about, { publisher }) : strings.aboutPublisher,
        html.boilerplate,
      )
    : nothing;
}
