const { DOMPurify } = globalThis;
const article = document.querySelector("#release");
const answer = fetch(article.dataset.src);
const dates = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  timeZoneName: "short",
});
dates.format(0);

function element(name, ...content) {
  const made = document.createElement(name);
  made.append(...content);
  return made;
}

function link(href, text) {
  const made = element("a", text);
  made.href = href;
  return made;
}

function picture({ url, alt, width, height }) {
  const image = element("img");
  Object.assign(image, { alt, width, height, loading: "lazy", src: url });
  return element("figure", image);
}

const contact = ({ name, role, phone, email }) =>
  element(
    "li",
    element("strong", name),
    ` ${role} `,
    link(`tel:${phone.replaceAll(" ", "")}`, phone),
    " ",
    link(`mailto:${email}`, email),
  );

answer
  .then((response) => response.json())
  .then(({ items }) => {
    const { title, summary, date_published, content_html, _newsroom } = items.find(
      ({ id }) => id === article.dataset.id,
    );
    const time = element("time", dates.format(new Date(date_published)));
    time.dateTime = date_published;
    const body = element("div", DOMPurify.sanitize(content_html, { RETURN_DOM_FRAGMENT: true }));
    const contacts = element(
      "section",
      element("h3", "Contacts"),
      element("ul", ..._newsroom.contacts.map(contact)),
    );
    article.replaceChildren(
      element("p", time),
      element("h2", title),
      element("p", summary),
      ..._newsroom.images.map(picture),
      body,
      contacts,
    );
  });
