import { html, nothing } from "lit";
import { parts } from "../../../locales/en.js";
import { PressSelectEvent } from "../../../events/press-select-event.js";
import { fillIn } from "../../../locales/fill-in.js";
import type { Translation } from "../../../release/release.js";
import { textDirection } from "../../../release/text-direction.js";
import { safeLink } from "../../../sanitize/safe-url.js";
import { isPlainClick } from "../../shared/plain-click.js";
import { languageName } from "../../../release/language-name.js";
import type { ReleaseContext } from "../release-context.js";

/** The release in other languages, each by its own name, above the text, where who cannot read the text looks. */
export function renderTranslations(context: ReleaseContext): unknown {
  const { release, releases, strings, lang } = context;
  const items = release.translations?.flatMap((translation) => {
    const { id, language, url = releases.find((other) => other.id === id)?.url } = translation;
    const href = (id && context.href(id)) || safeLink(url ?? "");
    return href
      ? html`<li>
          <a
            part="translation-link"
            lang=${language}
            hreflang=${language}
            dir=${textDirection(language)}
            href=${href}
            @click=${(event: MouseEvent) => void follow(context, event, translation)}
            >${languageName(language)}</a
          >
        </li>`
      : [];
  });
  return items?.length
    ? html`<div part="translations">
        <span id="translations" lang=${lang} dir="auto">${strings("parts", parts).translations}</span>
        <ul role="list" aria-labelledby="translations">
          ${items}
        </ul>
      </div>`
    : nothing;
}

/** Shows a translation out of the same feed in place; the link that was followed becomes the way back. */
async function follow(context: ReleaseContext, event: MouseEvent, { id, url }: Translation): Promise<void> {
  const link = event.currentTarget as HTMLAnchorElement;
  if (!id || !isPlainClick(event)) return;
  event.preventDefault();
  const translation = await context.find(id);
  if (!translation) return location.assign(safeLink(url ?? "") ?? link.href);
  if (!link.dispatchEvent(new PressSelectEvent(translation))) return;
  const root = link.getRootNode() as ShadowRoot;
  const { top } = link.getBoundingClientRect();
  await context.show(translation.id);
  const links = [...root.querySelectorAll<HTMLElement>('[part="translation-link"]')];
  const back = links.find(({ lang }) => lang === context.language) ?? links[0];
  if (back) {
    scrollBy(back, back.getBoundingClientRect().top - top);
    back.focus({ preventScroll: true });
  }
  context.announce(fillIn(context.strings("parts", parts).translated, { title: translation.title }));
}

/** Scrolls what an element is in: a dialog or another box of the page that has been scrolled, else the page. */
function scrollBy(element: Element, top: number): void {
  for (let node: Element | undefined = element; node;) {
    if (node.scrollTop) return node.scrollBy({ top, behavior: "instant" });
    node = node.assignedSlot ?? node.parentElement ?? (node.getRootNode() as ShadowRoot).host;
  }
}
