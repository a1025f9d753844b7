import { nothing } from "lit";
import { fillIn } from "../../../locales/fill-in.js";
import type { PartStrings } from "../../../locales/locale.js";
import type { ReleaseContext } from "../release-context.js";
import { renderSection } from "./section.js";

/** The publisher's text about itself. */
export function renderBoilerplate(context: ReleaseContext, strings: PartStrings): unknown {
  const { release, html } = context;
  if (!html.boilerplate) return nothing;
  const publisher = release.publisher?.name;
  const title = publisher ? fillIn(strings.about, { publisher }) : strings.aboutPublisher;
  return renderSection(context, "boilerplate", title, html.boilerplate);
}
