import { Task, TaskStatus } from "@lit/task";
import { html, nothing, type TemplateResult } from "lit";
import { FeedController } from "../../controllers/feed-controller.js";
import { findRelease } from "../../controllers/find-release.js";
import { LocaleController } from "../../controllers/locale-controller.js";
import { ReleaseParamController } from "../../controllers/release-param-controller.js";
import { dates } from "../../locales/en/dates.js";
import { release as strings } from "../../locales/en/release.js";
import { fillIn } from "../../locales/fill-in.js";
import { httpUrl } from "../../http/http-url.js";
import { describeAttachment } from "../../release/describe-attachment.js";
import type { Attachment, Contact, Release, ReleaseImage } from "../../release/release.js";
import { textDirection } from "../../release/text-direction.js";
import { decodePercent, safeImage, safeLink, safeMailto, safeTel } from "../../sanitize/safe-url.js";
import { hostStyles } from "../../styles/host.styles.js";
import { heading } from "../heading.js";
import { PressElement } from "../press-element.js";
import { pressReleaseStyles } from "./press-release.styles.js";

/** The parts of a release that come as HTML. */
const htmlFields = ["body", "contactText", "boilerplate"] as const;
type CleanHtml = Partial<Record<(typeof htmlFields)[number], Element>>;

/**
 * One press release, whole.
 *
 * @summary Shows one release of a newsroom's feed inside any page.
 * @slot - What to show before the release is there, when it cannot be shown and without JavaScript: a link to the release or the newsroom.
 * @fires {PressLoadEvent} press-load - The feed that the release is in was read.
 * @fires {PressErrorEvent} press-error - The feed could not be read.
 * @csspart release - The whole release.
 * @csspart notice - Says that the release was corrected or withdrawn.
 * @csspart meta - Type and publisher.
 * @csspart type - The publisher's label for the kind of release.
 * @csspart title - Headline.
 * @csspart dateline - Place and dates.
 * @csspart date - Date, time and zone of publication.
 * @csspart updated - Date, time and zone of the last change.
 * @csspart lead - Lead.
 * @csspart body - Text of the release.
 * @csspart images - Images with caption and credit.
 * @csspart image-link - Link to an image of a host that images are not requested from.
 * @csspart documents - Documents to download.
 * @csspart contacts - Press contacts.
 * @csspart boilerplate - About the publisher.
 * @csspart links - Related links.
 * @csspart translations - The release in other languages.
 * @csspart original-link - Link to the release in the newsroom.
 * @csspart newsroom-link - Link to the newsroom.
 * @csspart retry-button - "Try again".
 * @csspart status - What is said about the release: loading, not found, failed.
 * @cssprop [--press-release-title-size=1.8em] - Size of the headline.
 * @cssprop [--press-release-measure=68ch] - Longest line of text.
 * @cssprop [--press-gap=1em] - Space between the parts.
 * @cssprop [--press-line-color=22% of the text color] - Lines between the parts.
 * @cssprop [--press-link-color=inherit] - Color of links.
 * @cssprop [--press-focus-color=currentColor] - Color of the focus ring.
 * @cssprop [--press-small-size=0.875em] - Size of dates, labels and captions.
 * @cssprop [--press-radius=2px] - Corners of buttons.
 * @cssstate loading - The feed is on its way.
 * @cssstate not-found - The feed has no such release.
 * @cssstate error - The feed could not be read.
 */
export class PressReleaseElement extends PressElement {
  static override styles = [hostStyles, pressReleaseStyles];

  static override properties = {
    releaseId: { attribute: "release-id" },
    fromUrl: { type: Boolean, attribute: "from-url" },
    release: { attribute: false },
    newsroomHref: { attribute: "newsroom-href" },
    headingLevel: { type: Number, attribute: "heading-level" },
  };

  /** Id of the release to show, as its feed has it. */
  releaseId?: string;

  /** Takes the id from the page's address, `?release=<id>`; `release-id` is then what is shown without one. */
  fromUrl = false;

  /** A release to show as it is; no feed is read then, and `src` only says where the release is from. */
  release?: Release;

  /** Address of the newsroom, for the link under the release. Default: the address that the feed names. */
  newsroomHref?: string;

  /** Level of the headline, 1 to 6, to fit the page's outline; the headings of the text follow below it. */
  headingLevel = 2;

  readonly #locale = new LocaleController(this, "release", { dates, release: strings });
  readonly #feed = new FeedController(
    this,
    () => (this.release ? undefined : this.source),
    () => this.#locale.ready,
  );
  readonly #found = new Task(this, {
    args: () => [this.#feed.feed, this.#id] as const,
    task: ([, id]) => (id ? findRelease(this.#feed, id) : undefined),
  });
  readonly #clean = new Task(this, {
    args: () => [this.#shown, this.headingLevel] as const,
    task: ([release]) => release && this.#cleanHtml(release),
    onError: (error) => console.warn("newsroom-elements:", error),
  });
  #param?: ReleaseParamController;

  protected get dates() {
    return this.#locale.dates;
  }

  /** Moves the focus to the headline, where a reader goes on who has opened the release. */
  override focus(options?: FocusOptions): void {
    const title = this.renderRoot.querySelector<HTMLElement>("[part=title]");
    if (!title) return;
    title.tabIndex = -1;
    title.focus(options);
  }

  /** Reads the feed again; what is shown stays until the answer is there. */
  async reload(): Promise<void> {
    await this.#feed.reload();
  }

  protected override willUpdate(): void {
    if (this.fromUrl) this.#param ??= new ReleaseParamController(this);
  }

  protected override updated(): void {
    this.setStates({
      loading: this.#loading,
      "not-found": this.#notFound,
      error: !!this.#feed.error && !this.#shown,
    });
  }

  get #id(): string | undefined {
    return (this.fromUrl && this.#param?.value) || this.releaseId;
  }

  get #shown(): Release | undefined {
    return this.release ?? this.#found.value;
  }

  get #loading(): boolean {
    return !this.#shown && (this.#feed.loading || this.#found.status === TaskStatus.PENDING);
  }

  get #notFound(): boolean {
    return !this.#shown && !this.#loading && !!this.#id && !!this.#feed.feed;
  }

  /** Cleans the HTML of a release. The sanitizer is loaded here, when there is something to clean. */
  async #cleanHtml(release: Release): Promise<CleanHtml> {
    const fields = htmlFields.filter((field) => release[field]);
    if (!fields.length) return {};
    await this.#locale.ready;
    const { sanitizeHtml } = await import("../../sanitize/sanitize-html.js");
    const { strings } = this.#locale;
    const clean: CleanHtml = {};
    for (const field of fields) {
      clean[field] = document.createElement("div");
      clean[field].className = "text";
      clean[field].append(
        await sanitizeHtml(release[field]!, {
          headingLevel: this.headingLevel,
          base: httpUrl(release.url ?? this.src, this.baseURI),
          mediaHosts: this.#mediaHosts,
          labels: {
            playVideo: (host) => fillIn(strings.playVideo, { host }),
            video: (host) => fillIn(strings.video, { host }),
          },
        }),
      );
    }
    return clean;
  }

  /** Where images may be requested from: the feed's own host, not that of a release, which the feed's author chooses. */
  get #mediaHosts(): string[] {
    const addresses = [this.src, this.fallbackSrc].join(" ").split(/\s+/);
    const hosts = addresses.map((url) => new URL(httpUrl(url, this.baseURI) ?? "about:").host);
    return [...hosts, ...(this.imageHosts?.split(/\s+/) ?? [])];
  }

  protected override render(): TemplateResult {
    const release = this.#shown;
    return html`
      <div part="status" role="status">${this.#renderStatus()}</div>
      ${release ? this.#renderRelease(release) : html`<slot></slot>`}
    `;
  }

  #renderStatus(): unknown {
    const { strings } = this.#locale;
    const { error } = this.#feed;
    if (this.#shown) return nothing;
    if (this.#loading) return html`<span class="heard">${strings.loading}</span>`;
    if (error) {
      return html`<p part="error">${strings.failed[error.code]}</p>
        <p><button part="retry-button" @click=${this.reload}>${strings.retry}</button></p>`;
    }
    return this.#notFound ? html`<p part="not-found">${strings.notFound}</p>` : nothing;
  }

  #renderRelease(release: Release): TemplateResult {
    const { strings } = this.#locale;
    const language = release.language ?? this.#feed.feed?.language;
    const newsroom = safeLink(this.newsroomHref ?? this.#feed.feed?.link ?? "", this.baseURI);
    const original = safeLink(release.url ?? "");
    const clean = this.#clean.value;
    return html`
      <article part="release" lang=${language ?? nothing} dir=${textDirection(language)}>
        ${this.#renderHead(release)} ${this.#renderBody(release, clean?.body)}
        ${this.#renderImages(release.images?.slice(1))} ${this.#renderDocuments(release.attachments)}
        ${this.#renderContacts(release.contacts, clean?.contactText)}
        ${
          clean?.boilerplate
            ? this.#section(
                "boilerplate",
                release.publisher?.name
                  ? fillIn(strings.about, { publisher: release.publisher.name })
                  : strings.aboutPublisher,
                clean.boilerplate,
              )
            : nothing
        }
        ${this.#renderLinks("links", strings.links, release.links)} ${this.#renderTranslations(release)}
      </article>
      ${
        original || newsroom
          ? html`<p part="sources">
              ${original ? html`<a part="original-link" href=${original}>${strings.original}</a>` : nothing}
              ${newsroom ? html`<a part="newsroom-link" href=${newsroom}>${strings.newsroom}</a>` : nothing}
            </p>`
          : nothing
      }
    `;
  }

  #renderHead(release: Release): TemplateResult {
    const { strings, lang } = this.#locale;
    const { notice, type, publisher, title, place, published, updated, lead, images } = release;
    return html`
      ${
        notice
          ? html`<div part="notice">
              <p lang=${lang} dir="auto">
                <strong>${strings[notice.kind]}</strong> ${this.renderDate(notice.date, "notice-date", lang)}
              </p>
              ${notice.text ? html`<p>${notice.text}</p>` : nothing}
            </div>`
          : nothing
      }
      <p part="meta">${this.#span("type", type)} ${this.#span("publisher", publisher?.name)}</p>
      ${heading(this.headingLevel, "title", title || lead || release.id)}
      <p part="dateline">
        ${this.#span("place", place)} ${this.renderDate(published, "date", lang)}
        ${
          updated && updated !== published
            ? html`<span part="updated" lang=${lang} dir="auto"
                >${fillIn(strings.updated, { date: this.formatDate(updated) })}</span
              >`
            : nothing
        }
      </p>
      ${lead && title ? html`<p part="lead">${lead}</p>` : nothing}
      ${images?.[0] ? this.#renderImage(images[0]) : nothing}
    `;
  }

  #renderBody(release: Release, body: Element | undefined): unknown {
    // A sanitizer that a page has broken may give nothing without a word.
    const nothingLeft = body && !body.textContent && !body.querySelector("[src]");
    if (nothingLeft || this.#clean.error) {
      return html`<p part="error" role="alert">${this.#locale.strings.bodyFailed}</p>`;
    }
    return release.body ? html`<div part="body">${body}</div>` : nothing;
  }

  #span(part: string, text: string | undefined): unknown {
    return text ? html`<span part=${part}>${text}</span>` : nothing;
  }

  #section(part: string, title: string, content: unknown): TemplateResult {
    return html`<section part=${part} aria-label=${title}>
      ${heading(this.headingLevel + 1, `${part}-title`, this.#own(title))} ${content}
    </section>`;
  }

  /** Words of the page's language inside a release that may be in another. */
  #own(text: string): TemplateResult {
    return html`<span lang=${this.#locale.lang} dir="auto">${text}</span>`;
  }

  #renderImages(images: readonly ReleaseImage[] | undefined): unknown {
    if (!images?.length) return nothing;
    return this.#section(
      "images",
      this.#locale.strings.images,
      html`<div class="grid">${images.map((image) => this.#renderImage(image))}</div>`,
    );
  }

  #renderImage({ url, alt, caption, credit, width, height }: ReleaseImage): TemplateResult {
    const src = safeImage(url, this.#mediaHosts);
    return html`<figure part="image">
      ${
        src
          ? html`<img
              src=${src}
              alt=${alt ?? ""}
              width=${width ?? nothing}
              height=${height ?? nothing}
              loading="lazy"
              referrerpolicy="no-referrer"
            />`
          : html`<a part="image-link" href=${safeLink(url) ?? nothing}>${alt || url}</a>`
      }
      ${
        caption || credit
          ? html`<figcaption part="caption">${caption} ${this.#span("credit", credit)}</figcaption>`
          : nothing
      }
    </figure>`;
  }

  #renderDocuments(attachments: readonly Attachment[] | undefined): unknown {
    const documents = attachments?.filter(({ type }) => !type?.startsWith("image/"));
    if (!documents?.length) return nothing;
    return this.#section(
      "documents",
      this.#locale.strings.documents,
      html`<ul>
        ${documents.map((attachment) => {
          const details = describeAttachment(attachment, this.#locale.lang);
          const name = attachment.title || decodePercent(new URL(attachment.url).pathname.split("/").pop()!);
          return html`<li>
            <a part="document-link" href=${safeLink(attachment.url) ?? nothing}
              >${name} ${this.#span("document-details", details && `(${details})`)}</a
            >
          </li>`;
        })}
      </ul>`,
    );
  }

  #renderContacts(contacts: readonly Contact[] | undefined, text: Element | undefined): unknown {
    if (!contacts?.length && !text) return nothing;
    return this.#section(
      "contacts",
      this.#locale.strings.contacts,
      // People say more than the text that repeats them: a number in the text does not dial.
      contacts?.length
        ? html`<ul class="grid">
            ${contacts.map((contact) => this.#renderContact(contact))}
          </ul>`
        : text,
    );
  }

  #renderContact({ name, role, phone, email, image }: Contact): TemplateResult {
    const portrait = image && safeImage(image, this.#mediaHosts);
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
        ${this.#span("contact-role", role)}
        ${phone ? html`<span><a part="phone" dir="ltr" href=${tel || nothing}>${phone}</a></span>` : nothing}
        ${email ? html`<span><a part="email" dir="ltr" href=${mailto || nothing}>${email}</a></span>` : nothing}
      </address>
    </li>`;
  }

  #renderTranslations({ translations }: Release): unknown {
    return this.#renderLinks(
      "translations",
      this.#locale.strings.translations,
      translations?.map(({ language, id, url, title }) => ({
        language,
        url: id && this.#param ? this.#param.href(id) : url,
        title: [languageName(language), title].filter(Boolean).join(": "),
      })),
    );
  }

  #renderLinks(
    part: string,
    title: string,
    links: readonly { url?: string | undefined; title?: string | undefined; language?: string }[] | undefined,
  ): unknown {
    const items = links?.flatMap(({ url = "", title, language }) => {
      const href = safeLink(url);
      return href
        ? html`<li>
            <a
              lang=${language ?? nothing}
              hreflang=${language ?? nothing}
              dir=${textDirection(language)}
              href=${href}
              >${title || url}</a
            >
          </li>`
        : [];
    });
    return items?.length
      ? this.#section(
          part,
          title,
          html`<ul>
            ${items}
          </ul>`,
        )
      : nothing;
  }
}

/** A language's own name for itself, "Dansk"; the tag where `Intl` knows none. */
function languageName(language: string): string {
  try {
    const name = new Intl.DisplayNames(language, { type: "language" }).of(language) ?? language;
    return name[0]!.toLocaleUpperCase(language) + name.slice(1);
  } catch {
    return language;
  }
}
