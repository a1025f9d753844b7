import { expect, fixture, html } from "@open-wc/testing";
import "../../src/define.js";
import type { Release } from "../../src/release/release.js";
import { untrustedHtml } from "../../src/release/untrusted-html.js";
import { expectAccessible } from "../helpers/axe.js";
import { getAllByRole, getByRole, nameOf } from "../helpers/by-role.js";
import { serveFeed } from "../helpers/feed-server.js";
import { findByRole } from "../helpers/find-by-role.js";
import { serveReleases } from "../helpers/release-feed.js";
import { showList } from "../helpers/show-list.js";
import { pixel } from "../helpers/styled-feed.js";
import { waitFor } from "../helpers/wait-for.js";

const publisher = { name: "Udenrigsministeriet" };

/** Like the ministry's newsroom, with Danish and English releases. */
const wind: Release = {
  id: "wind",
  title: "Nyt samarbejde om havvind",
  url: "https://newsroom.example/wind",
  lead: "Tre lande vil bygge sammen.",
  body: untrustedHtml(
    "<p>Udenrigsministeren udtaler:</p><blockquote><p>”Vi står stærkere sammen.”</p></blockquote>",
  ),
  boilerplate: untrustedHtml("<p>Ministeriet varetager landets interesser i udlandet.</p>"),
  type: "Pressemeddelelse",
  published: "2025-07-05T08:00:00Z",
  language: "da",
  publisher,
  contacts: [
    { name: "Ida Holm", role: "Presserådgiver", phone: "+45 41 53 26 39", email: "presse@newsroom.example" },
    { name: "Jens Krog", role: "Pressechef", email: "jens@newsroom.example" },
  ],
};
const others: Release[] = [
  {
    id: "trip",
    title: "Ministeren rejser",
    url: "https://newsroom.example/trip",
    lead: "Ordene i en lang indledning ".repeat(20).trim(),
    type: "Pressemeddelelse",
    published: "2025-07-04T11:00:00Z",
    language: "da",
    publisher,
  },
  {
    id: "joint",
    title: "Joint statement",
    url: "https://newsroom.example/joint",
    type: "News",
    published: "2025-01-04T11:00:00Z",
    language: "en",
    publisher,
  },
  {
    id: "visit",
    title: "زيارة",
    url: "https://newsroom.example/visit",
    published: "2025-01-03",
    language: "ar",
    publisher,
  },
  {
    id: "note",
    title: "Note",
    url: "https://newsroom.example/note",
    published: "2025-01-02",
    language: "da",
    publisher,
  },
];

const now = performance.now.bind(performance);

afterEach(() => {
  performance.now = now;
});

const text = (element: HTMLElement) => element.innerText.replace(/\s+/gu, " ").trim();
const part = (element: Element, name: string) =>
  element.shadowRoot!.querySelector<HTMLElement>(`[part~=${name}]`)!;

/** The release on the Danish page, from an unordered feed, when it is complete. */
async function page(release: Release = wind) {
  const feed = await serveReleases([others[3]!, release, others[1]!, others[0]!, others[2]!]);
  const element = await fixture<HTMLElement>(
    html`<press-release
      lang="da"
      src=${feed.url}
      release-id="wind"
      more="3"
      time-zone="Europe/Copenhagen"
    ></press-release>`,
  );
  await waitFor(() => element.matches(":state(loading)") || element.shadowRoot!.querySelector("article"));
  await findByRole(element, "region", { name: "Flere pressemeddelelser fra Udenrigsministeriet" });
  await waitFor(
    () => !element.matches(":state(loading)") && element.shadowRoot!.querySelector("[part=body]"),
  );
  return element;
}

describe("the newsroom page that the elements replace", () => {
  it("shows headline, lead, body with its quotations, date, type label and publisher (M1)", async () => {
    const element = await page();
    expect(getByRole(element, "heading", { name: wind.title }).localName).to.equal("h2");
    expect(text(part(element, "lead"))).to.equal(wind.lead);
    expect(text(part(element, "body").querySelector("blockquote")!)).to.equal("”Vi står stærkere sammen.”");
    expect(text(part(element, "date"))).to.equal("5.7.2025 10.00 CEST");
    expect(text(part(element, "type"))).to.equal("Pressemeddelelse");
    expect(text(part(element, "publisher"))).to.equal("Udenrigsministeriet");
  });

  it("shows contacts under “For yderligere presse”, with role, tel: and mailto: links (M2)", async () => {
    const contacts = getByRole(await page(), "region", { name: "For yderligere presse" });
    const people = [...contacts.querySelectorAll("[part=contact]")].map((contact) => [
      text(contact.querySelector("[part=contact-name]")!),
      text(contact.querySelector("[part=contact-role]")!),
      getAllByRole(contact, "link").map((link) => (link as HTMLAnchorElement).href),
    ]);
    expect(people).to.deep.equal([
      ["Ida Holm", "Presserådgiver", ["tel:+4541532639", "mailto:presse@newsroom.example"]],
      ["Jens Krog", "Pressechef", ["mailto:jens@newsroom.example"]],
    ]);
  });

  it("shows the boilerplate once, in a region “Information om …” outside the text (M3)", async () => {
    const element = await page();
    const about = getByRole(element, "region", { name: "Information om Udenrigsministeriet" });
    expect(about.textContent).to.contain("Ministeriet varetager landets interesser");
    expect(element.shadowRoot!.textContent.split("Ministeriet varetager")).to.have.length(2);
    expect(part(element, "body").contains(about)).to.equal(false);
  });

  it("takes an email address and topics, and then asks the reader to confirm with the link in an email (M4)", async () => {
    const service = await serveFeed({
      status: 202,
      contentType: "application/json",
      body: '{"status":"pending"}',
    });
    const element = await fixture<HTMLElement>(
      html`<subscribe-form
        lang="da"
        action=${service.url}
        topics='{"trade":"Handel","climate":"Klima"}'
      ></subscribe-form>`,
    );
    const email = (await findByRole(element, "textbox", { name: "E-mailadresse" })) as HTMLInputElement;
    // The reader took five seconds to fill in the form.
    performance.now = () => now() + 5000;
    email.value = "reader@example.org";
    getByRole(element, "checkbox", { name: "Klima" }).click();
    getByRole(element, "checkbox", { name: /^Jeg giver samtykke/u }).click();
    getByRole(element, "button", { name: "Tilmeld" }).click();
    await waitFor(() => element.matches(":state(pending)"));
    const sent = new URLSearchParams((await service.requests())[0]!.body);
    expect([sent.get("email"), sent.getAll("topic")]).to.deep.equal(["reader@example.org", ["climate"]]);
    // test/gateway/subscriptions.test.mjs tests that the subscription starts only then.
    expect(text(getByRole(element, "status"))).to.contain(
      "Tjek din mail, og bekræft med det link, vi har sendt dig",
    );
    await expectAccessible(element);
  });

  it("shows releases under “Flere pressemeddelelser fra …”, newest first, with headline, date, time zone, label and a lead cut at a word (M5)", async () => {
    const element = await page();
    const more = getByRole(element, "region", { name: "Flere pressemeddelelser fra Udenrigsministeriet" });
    const items = getAllByRole(more, "article");
    expect(items.map((item) => nameOf(getByRole(item, "link")))).to.deep.equal(["Ministeren rejser", "Note"]);
    expect(text(items[0]!)).to.match(
      /^Ministeren rejser 4\.7\.2025 13\.00 CEST Pressemeddelelse (?:Ordene i en lang indledning )+(?:Ordene|i|en|lang|indledning| )*…$/u,
    );
    await expectAccessible(element);
  });

  it("lists the same releases with the same fields in <press-list> (M5)", async () => {
    const feed = await serveReleases([others[1]!, others[0]!]);
    const element = await showList(
      html`<press-list lang="da" src=${feed.url} time-zone="Europe/Copenhagen"></press-list>`,
    );
    const items = getAllByRole(element, "article");
    expect(text(items[0]!)).to.match(
      /^Ministeren rejser 4\.7\.2025 13\.00 CEST Pressemeddelelse (?:Ordene i en lang indledning )+(?:Ordene|i|en|lang|indledning| )*…$/u,
    );
    expect(text(items[1]!)).to.equal("Joint statement 4.1.2025 12.00 CET News");
  });

  it("links to the newsroom with “Besøg vores nyhedsrum”, and shows images and documents with caption, type and size (M6)", async () => {
    const picture = await serveFeed({ body: pixel, contentType: "image/png" });
    const element = await page({
      ...wind,
      images: [
        { url: `${picture.url}/mill.png`, alt: "En mølle", caption: "Møllen", credit: "Foto: A. Holm" },
      ],
      attachments: [
        { url: `${picture.url}/mill.png`, type: "image/png", size: 2_400_000 },
        {
          url: "https://newsroom.example/aftale.pdf",
          title: "Aftalen",
          type: "application/pdf",
          size: 240_000,
        },
      ],
    });
    const newsroom = getByRole(element, "link", { name: "Besøg vores nyhedsrum" }) as HTMLAnchorElement;
    expect(newsroom.href).to.equal("https://newsroom.example/");
    const documents = getByRole(element, "region", { name: "Dokumenter" });
    expect(getAllByRole(documents, "link").map(nameOf)).to.deep.equal(["Aftalen (PDF, 240 kB)"]);
    expect(text(part(element, "caption"))).to.equal("Møllen Foto: A. Holm");
    getByRole(element, "link", { name: "En mølle" }).click();
    const viewer = await waitFor(() => element.shadowRoot!.querySelector("dialog[open]"));
    expect(nameOf(await findByRole(viewer, "link", { name: /^Hent originalen/u }))).to.match(
      /^Hent originalen \(PNG, 2,4 MB\)/u,
    );
  });

  it("gives each item its own lang and dir, in the list and under a release (M7)", async () => {
    const feed = await serveReleases([wind, ...others]);
    const list = await showList(html`<press-list lang="da" src=${feed.url}></press-list>`);
    const release = await fixture<HTMLElement>(
      html`<press-release lang="da" src=${feed.url} release-id="joint" more="4"></press-release>`,
    );
    await findByRole(release, "region", { name: /^Flere pressemeddelelser/u });
    const own = (element: Element) =>
      getAllByRole(element, "article").map((item) => [
        nameOf(getAllByRole(item, "heading")[0]!),
        item.lang,
        item.dir,
      ]);
    expect(own(list)).to.deep.equal([
      ["Nyt samarbejde om havvind", "da", "ltr"],
      ["Ministeren rejser", "da", "ltr"],
      ["Joint statement", "en", "ltr"],
      ["زيارة", "ar", "rtl"],
      ["Note", "da", "ltr"],
    ]);
    expect(own(release)[0]).to.deep.equal(["Joint statement", "en", "ltr"]);
    expect(own(release).slice(1)).to.have.deep.members(
      own(list).filter(([title]) => title !== "Joint statement"),
    );
  });
});
