import { html, nothing, type TemplateResult } from "lit";
import type { PartStrings } from "../../../locales/locale.js";
import type { Contact } from "../../../release/release.js";
import { safeImage, safeMailto, safeTel } from "../../../sanitize/safe-url.js";
import type { ReleaseContext } from "../release-context.js";
import { renderSection } from "./section.js";

/** Press contacts, with phone numbers to call and email addresses to write to. */
export function renderContacts(context: ReleaseContext, strings: PartStrings): unknown {
  const { release, html: clean, mediaHosts } = context;
  const { contacts } = release;
  if (contacts?.length) {
    // Shown instead of the feed's own text, in which a phone number is not a link.
    const list = html`<ul class="grid" role="list">
      ${contacts.map((contact) => renderContact(contact, mediaHosts))}
    </ul>`;
    return renderSection(context, "contacts", strings.contacts, list);
  }
  return clean.contactText
    ? renderSection(context, "contacts", strings.contacts, clean.contactText)
    : nothing;
}

/** An email address that a narrow column breaks after the `@` before it breaks a word. */
function renderBreakable(email: string): TemplateResult {
  const [name, host] = email.split("@");
  return html`${name}@<wbr />${host}`;
}

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
      ${phone ? html`<span><a part="link phone" dir="ltr" href=${tel || nothing}>${phone}</a></span>` : nothing}
      ${
        email
          ? html`<span
              ><a part="link email" dir="ltr" href=${mailto || nothing}
                >${mailto ? renderBreakable(email) : email}</a
              ></span
            >`
          : nothing
      }
    </address>
  </li>`;
}
