import { html, nothing, type TemplateResult } from "lit";
import { changes } from "../../../locales/en.js";
import { fillIn } from "../../../locales/fill-in.js";
import { formatDate } from "../../../release/format-date.js";
import { lastChange } from "../../../release/last-change.js";
import type { Release } from "../../../release/release.js";
import { adoptStyles } from "../../../styles/adopt-styles.js";
import type { ListContext } from "../list-context.js";
import { changeNoteStyles } from "./change-notes.styles.js";

/** Tells with a release that it was changed, corrected or withdrawn after its publication. */
export class ChangeNotes {
  readonly #context: ListContext;

  constructor(context: ListContext) {
    this.#context = context;
    adoptStyles(context.host.renderRoot as ShadowRoot, changeNoteStyles);
  }

  render(release: Release): TemplateResult {
    const { host, locale } = this.#context;
    const { lang, dates } = locale;
    const strings = locale.strings("changes", changes);
    const write = (date: string) => formatDate(date, { ...dates, timeZone: host.timeZone });
    const changed = lastChange(release, write);
    const { notice } = release;
    return html`${
      changed
        ? html`<time part="updated" lang=${lang} dir="auto" datetime=${changed}
            >${fillIn(strings.updated, { date: write(changed) })}</time
          >`
        : nothing
    }
    ${notice ? html`<strong part="notice" lang=${lang}>${strings[notice.kind]}</strong>` : nothing}`;
  }
}
