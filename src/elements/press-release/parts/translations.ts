import { html, nothing } from "lit";
import { PressSelectEvent } from "../../../events/press-select-event.js";
import { fillIn } from "../../../locales/fill-in.js";
import type { PartStrings } from "../../../locales/locale.js";
import { languageName } from "../../../release/language-name.js";
import type { Translation } from "../../../release/release.js";
import { textDirection } from "../../../release/text-direction.js";
import { isPlainClick } from "../../shared/plain-click.js";
import type { ReleaseContext } from "../release-context.js";

/** Links to the release in other languages, each by its own name. Above the text, for readers who cannot read it. */
export function renderTranslations(context: ReleaseContext, strings: PartStrings): unknown {
  const { release, releases, lang } = context;
  const items = release.translations?.flatMap((translation) => {
    const { id, language, url = releases.find((other) => other.id === id)?.url } = translation;
    const href = (id && context.href(id)) || url;
    if (!href) return [];
    return html`<li>
      <a
        part="link translation-link"
        lang=${language}
        hreflang=${language}
        dir=${textDirection(language)}
        href=${href}
        @click=${(event: MouseEvent) => void showTranslation(context, strings, event, translation)}
        >${languageName(language)}</a
      >
    </li>`;
  });
  if (!items?.length) return nothing;
  return html`<div part="translations">
    <span id="translations" lang=${lang} dir="auto">${strings.translations}</span>
    <ul role="list" aria-labelledby="translations">
      ${items}
    </ul>
  </div>`;
}

/** Shows a translation from the same feed in place. The focus goes to the link back, at the same height of the window. */
async function showTranslation(
  context: ReleaseContext,
  strings: PartStrings,
  event: MouseEvent,
  { id, url }: Translation,
): Promise<void> {
  const link = event.currentTarget as HTMLAnchorElement;
  if (!id || !isPlainClick(event)) return;
  event.preventDefault();
  const translation = await context.find(id);
  if (!translation) return location.assign(url ?? link.href);
  if (!link.dispatchEvent(new PressSelectEvent(translation))) return;
  const root = link.getRootNode() as ShadowRoot;
  const { top } = link.getBoundingClientRect();
  await context.show(translation.id);
  const links = [...root.querySelectorAll<HTMLElement>("[part~=translation-link]")];
  const back = links.find(({ lang }) => lang === context.language) ?? links[0];
  if (back) {
    scrollContainer(back, back.getBoundingClientRect().top - top);
    back.focus({ preventScroll: true });
  }
  context.announce(fillIn(strings.translated, { title: translation.title }));
}

/** Scrolls the nearest ancestor that has been scrolled: a dialog or box of the page, or the page itself. */
function scrollContainer(element: Element, top: number): void {
  for (let node: Element | undefined = element; node;) {
    if (node.scrollTop) return node.scrollBy({ top, behavior: "instant" });
    node = node.assignedSlot ?? node.parentElement ?? (node.getRootNode() as ShadowRoot).host;
  }
}
