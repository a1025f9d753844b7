import { html, nothing, type TemplateResult } from "lit";
import { parts } from "../../../locales/en.js";
import type { Contact } from "../../../release/release.js";
import { safeImage, safeMailto, safeTel } from "../../../sanitize/safe-url.js";
import { section } from "./section.js";
import type { ReleaseContext } from "../release-context.js";

/** Press contacts: a number that dials and an address that mails. */
export function renderContacts(context: ReleaseContext): unknown {
  const { release, html: clean, mediaHosts } = context;
  if (!release.contacts?.length && !clean.contactText) return nothing;
  return section(
    context,
    "contacts",
    context.strings("parts", parts).contacts,
    // People say more than the text that repeats them: a number in the text does not dial.
    release.contacts?.length
      ? html`<ul class="grid" role="list">
          ${release.contacts.map((contact) => renderContact(contact, mediaHosts))}
        </ul>`
      : clean.contactText,
  );
}

/** An address that a narrow column breaks after its `@`, before it breaks a word. */
const breakable = (email: string) => email.split(/(?<=@)/).map((part) => html`${part}<wbr />`);

function renderContact(
  { name, role, phone, email, image }: Contact,
  mediaHosts: readonly string[],
): TemplateResult {
  const portrait = image && safeImage(image, mediaHosts);
  const tel = phone && safeTel(phone);
  const mailto = email && safeMailto(email);
  return html`<li part="contact">
    ${
      portrait
        ? html`<img
            src=${portrait}
            alt=""
            width="64"
            height="64"
            loading="lazy"
            referrerpolicy="no-referrer"
          />`
        : nothing
    }
    <address>
      ${name ? html`<strong part="contact-name">${name}</strong>` : nothing}
      ${role ? html`<span part="contact-role">${role}</span>` : nothing}
      ${phone ? html`<span><a part="phone" dir="ltr" href=${tel || nothing}>${phone}</a></span>` : nothing}
      ${email ? html`<span><a part="email" dir="ltr" href=${mailto || nothing}>${breakable(email)}</a></span>` : nothing}
    </address>
  </li>`;
}
