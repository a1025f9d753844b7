import { nothing } from "lit";
import { parts } from "../../../locales/en.js";
import { fillIn } from "../../../locales/fill-in.js";
import { section } from "./section.js";
import type { ReleaseContext } from "../release-context.js";

/** What the publisher says about itself. */
export function renderBoilerplate(context: ReleaseContext): unknown {
  const { release, html } = context;
  const strings = context.strings("parts", parts);
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
